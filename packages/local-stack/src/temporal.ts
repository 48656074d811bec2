import { access, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Child, startChild } from './child.ts';
import { anyFreePort, freePort, releasePort } from './free-port.ts';
import { StackError } from './stack-error.ts';
import { makeStateDir } from './state-dir.ts';
import { findTemporalCli } from './temporal-cli.ts';
import { temporalServes } from './temporal-health.ts';

export interface TemporalServer {
  /** `host:port` for clients and workers. */
  readonly address: string;
  /** The page that shows the workflows; absent when started headless. */
  readonly uiUrl?: string;
  readonly port: number;
  readonly uiPort?: number;
  readonly pid: number;
  stop(): Promise<void>;
  readonly ended: Promise<number | null>;
}

export interface TemporalOptions {
  env: NodeJS.ProcessEnv;
  log: (line: string) => void;
  /** Where the SQLite file is kept; without it the server forgets everything when it ends. */
  dir?: string;
  /** The first ports to try; without them any free ones. The page comes only with a port for it. */
  port?: number;
  uiPort?: number;
  onOutput?: (text: string) => void;
  /** When this fires the server, or the building of it, is ended. */
  signal?: AbortSignal;
}

const host = '127.0.0.1';

/**
 * Starts Temporal's development server on loopback and waits until it takes calls.
 * @throws {StackError} when no Temporal can be had or it ends at once.
 */
export async function startTemporal(options: TemporalOptions): Promise<TemporalServer> {
  const { env, log, dir, signal, onOutput } = options;
  const cli = await findTemporalCli({ env, log, ...(signal ? { signal } : {}) });
  const store = dir === undefined ? undefined : await storeIn(dir);
  for (let attempt = 1; ; attempt += 1) {
    const port = await (options.port === undefined ? anyFreePort() : freePort(options.port));
    const uiPort = options.uiPort === undefined ? undefined : await freePort(options.uiPort);
    const args = await argsFor(port, uiPort, store);
    // What it keeps is nobody else's to read.
    const child = await startChild('/bin/sh', ['-c', 'umask 077; exec "$0" "$@"', cli, ...args], {
      env,
      signal,
      ...(onOutput ? { onOutput } : {}),
    });
    if (await serves(child, port)) {
      if (store) await writeFile(`${store}.served`, '');
      return asServer(child, port, uiPort);
    }
    if (attempt === 5 || !/address already in use|can't set .*port/i.test(child.lastLines())) {
      throw new StackError(`The Temporal server (${cli}) ended at once. It wrote:\n${child.lastLines()}`);
    }
  }
}

async function argsFor(
  port: number,
  uiPort: number | undefined,
  store: string | undefined,
): Promise<string[]> {
  const args = ['server', 'start-dev', '--log-level', 'error', '--ip', host, '--port', String(port)];
  // Without a port of its own the metrics page takes a random one, which could be one that we have just given out.
  args.push('--metrics-port', String(await anyFreePort()));
  args.push(...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)]));
  return store ? [...args, ...quick, '--db-filename', store] : args;
}

/**
 * The path of the SQLite file. A first start that was broken off leaves a file without tables, which the server would
 * never get past; as long as no server has served from it, nothing is in it, and it is made anew.
 */
async function storeIn(dir: string): Promise<string> {
  const path = join(await makeStateDir(dir), 'temporal.sqlite');
  const hasServed = await access(`${path}.served`).then(
    () => true,
    () => false,
  );
  if (!hasServed) await Promise.all(['', '-wal', '-shm'].map((part) => rm(path + part, { force: true })));
  return path;
}

/** Measured: three times as many workflows a second as with SQLite's defaults, and still safe when a process dies. */
const quick = ['--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=1'];

function asServer(child: Child, port: number, uiPort: number | undefined): TemporalServer {
  const release = () => {
    releasePort(port);
    if (uiPort !== undefined) releasePort(uiPort);
  };
  return {
    address: `${host}:${port}`,
    port,
    ...(uiPort === undefined ? {} : { uiPort, uiUrl: `http://localhost:${uiPort}` }),
    pid: child.pid,
    async stop() {
      await child.stop('SIGINT');
    },
    ended: child.ended.finally(release),
  };
}

/** Waits until the server takes calls; false when the program ended before. */
async function serves(child: Child, port: number): Promise<boolean> {
  while (!child.hasEnded()) {
    if (await temporalServes(`${host}:${port}`)) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}
