import { access, chmod, constants, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { arch, homedir, platform } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { startChild } from './child.ts';
import { StackError } from './stack-error.ts';

/** The version that Stillroom is tried with. It is the last one that `go install` can build. */
export const temporalVersion = '1.5.1';

export interface FindTemporalOptions {
  /** Where to look for TEMPORAL_CLI, PATH, XDG_CACHE_HOME; usually `process.env`. */
  env: NodeJS.ProcessEnv;
  /** Gets a line for each step that takes time. */
  log: (line: string) => void;
  /** False: use what is there, fetch and build nothing. */
  mayFetch?: boolean;
  /** When this fires the search, and any building, is given up. */
  signal?: AbortSignal;
}

/** One way of getting the program to `target`; throws with the reason when it does not work here. */
type Fetching = (target: string, options: FindTemporalOptions) => Promise<void>;

/**
 * The path of a Temporal CLI: TEMPORAL_CLI, else `temporal` on PATH, else the cached binary of the pinned version,
 * which is downloaded or else built when it is not there yet.
 * @throws {StackError} that lists every way that was tried and how to supply one.
 */
export async function findTemporalCli(options: FindTemporalOptions): Promise<string> {
  const { env, log, mayFetch = true, signal } = options;
  if (env.TEMPORAL_CLI) {
    if (await isProgram(env.TEMPORAL_CLI)) return env.TEMPORAL_CLI;
    throw new StackError(
      `TEMPORAL_CLI names ${env.TEMPORAL_CLI}, which is not a program that can be run; correct or unset it.`,
    );
  }
  const tried = ['TEMPORAL_CLI is not set'];
  for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean)) {
    if (await isProgram(join(folder, 'temporal'))) return join(folder, 'temporal');
  }
  tried.push('there is no `temporal` on PATH');
  const cached = cachedCli(env);
  if (await isProgram(cached)) return cached;
  tried.push(`${cached} is not there`);
  const ways: readonly [string, Fetching][] = [
    ['the official download', download],
    ['go install', goInstall],
  ];
  for (const [name, fetchIt] of mayFetch ? ways : []) {
    const began = Date.now();
    try {
      await fetchIt(cached, options);
      log(`Temporal ${temporalVersion} is in place after ${Math.round((Date.now() - began) / 1000)} s.`);
      return cached;
    } catch (error) {
      signal?.throwIfAborted();
      tried.push(`${name}: ${error instanceof Error ? error.message : 'failed'}`);
    }
  }
  throw new StackError(
    `No Temporal server could be had. Tried: ${tried.join('; ')}. Put the Temporal CLI ${temporalVersion} at ${cached} ` +
      '(https://github.com/temporalio/cli/releases), or set TEMPORAL_CLI to one, or TEMPORAL_ADDRESS to a server that runs.',
  );
}

/** Outside the checkout, so that the next one finds it too. */
export function cachedCli(env: NodeJS.ProcessEnv): string {
  const cache = env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache');
  return join(cache, 'stillroom', 'temporal', temporalVersion, 'temporal');
}

/** The official archive is a tar file with few entries, of which one is the program. */
async function download(target: string, { log, signal }: FindTemporalOptions): Promise<void> {
  const machine = arch() === 'x64' ? 'amd64' : arch();
  const address = `https://temporal.download/cli/archive/v${temporalVersion}?platform=${platform()}&arch=${machine}`;
  log(`Downloading the Temporal development server ${temporalVersion}…`);
  const limits = [AbortSignal.timeout(180_000), ...(signal ? [signal] : [])];
  const answer = await fetch(address, { signal: AbortSignal.any(limits) }).catch((error: unknown) => {
    throw new Error(`temporal.download cannot be reached (${causeOf(error)})`);
  });
  if (!answer.ok) throw new Error(`temporal.download answered ${answer.status}`);
  const program = fileInTar(gunzipSync(Buffer.from(await answer.arrayBuffer())), 'temporal');
  if (!program) throw new Error('the archive of temporal.download holds no program `temporal`');
  await place(target, (unfinished) => writeFile(unfinished, program));
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** The content of the entry whose name ends in `name`, from an uncompressed tar archive. */
export function fileInTar(tar: Buffer, name: string): Buffer | undefined {
  for (let at = 0; at + 512 <= tar.length; ) {
    const entry = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('ascii', at + 124, at + 136), 8) || 0;
    if (entry === name || entry.endsWith(`/${name}`)) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return undefined;
}

/** Builds the program with Go: several minutes, so it says every fifteen seconds that it is alive. */
async function goInstall(target: string, { env, log, signal }: FindTemporalOptions): Promise<void> {
  const began = Date.now();
  const bin = `${target}.build-${process.pid}`;
  log(
    `Building the Temporal development server ${temporalVersion} with Go (once; about four minutes on two cores)…`,
  );
  const heartbeat = setInterval(() => {
    log(`  … still building Temporal (${Math.round((Date.now() - began) / 1000)} s)`);
  }, 15_000);
  try {
    const module = `github.com/temporalio/cli/cmd/temporal@v${temporalVersion}`;
    const child = await startChild('go', ['install', '-ldflags=-s -w', module], {
      env: { ...env, CGO_ENABLED: '0', GOBIN: bin },
      signal,
    }).catch(() => {
      throw new Error('Go is not installed');
    });
    if ((await child.ended) !== 0) throw new Error(`Go wrote: ${child.lastLines()}`);
    await place(target, (unfinished) => rename(join(bin, 'temporal'), unfinished));
  } finally {
    clearInterval(heartbeat);
    await rm(bin, { recursive: true, force: true });
  }
}

/** Writes the program beside its place and moves it there when whole: a start that was broken off leaves no half file. */
async function place(target: string, write: (unfinished: string) => Promise<void>): Promise<void> {
  const unfinished = `${target}.${process.pid}`;
  await mkdir(dirname(target), { recursive: true });
  await write(unfinished);
  await chmod(unfinished, 0o755);
  await rename(unfinished, target);
}

function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
