import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { givenDatabase, givenTemporal } from './given-servers.ts';
import { keepServing } from './kept-server.ts';
import { startMailbox } from './mailbox.ts';
import { type DatabaseUrls, startPostgres } from './postgres.ts';
import { keptMasterKey, makeStateDir } from './state-dir.ts';
import { startTemporal } from './temporal.ts';

/** What Stillroom needs around it, running on this machine or named by the environment. */
export interface LocalStack {
  readonly databaseUrls: DatabaseUrls;
  readonly temporal: { readonly address: string; readonly uiUrl?: string };
  readonly smtpUrl: string;
  readonly mailboxUrl: string;
  /** Where the demo platforms post their pages; `${mailboxUrl}/pager` shows them. */
  readonly webhookUrl: string;
  /** Base64, 32 bytes. */
  readonly masterKey: string;
  /** Ends the parts that were started here. May be called twice. */
  stop(): Promise<void>;
}

export interface LocalStackOptions {
  /** The state folder, `.stillroom` of the checkout. */
  dir: string;
  /** DATABASE_URL and its two sisters, TEMPORAL_ADDRESS, SMTP_URL and STILLROOM_MASTER_KEY replace a part. */
  env: NodeJS.ProcessEnv;
  /** Gets a line for each step that takes long. */
  log: (line: string) => void;
  /** The first ports to try; a taken one is passed over. `any` takes what is free, for tests. */
  ports?: Ports | 'any';
  /** When this fires before the stack has started, the start is given up and whatever runs already is ended. */
  signal?: AbortSignal;
}

interface Ports {
  postgres?: number;
  temporal?: number;
  temporalUi?: number;
  smtp?: number;
  mailbox?: number;
}

const usualPorts: Ports = { postgres: 54320, temporal: 7233, temporalUi: 8233, smtp: 2525, mailbox: 8025 };

/**
 * Starts Postgres, Temporal and the mailbox beside each other, the first two unless the environment names them.
 * @throws {StackError} for what a person can put right; whatever had started by then is ended first.
 */
export async function startLocalStack(options: LocalStackOptions): Promise<LocalStack> {
  const { env, log } = options;
  const dir = await makeStateDir(options.dir);
  const masterKey = env.STILLROOM_MASTER_KEY || (await keptMasterKey(dir));
  const given = { database: await givenDatabase(env), temporal: await givenTemporal(env) };
  const ports = options.ports === 'any' ? {} : { ...usualPorts, ...options.ports };

  const givingUp = new AbortController();
  const { signal } = givingUp;
  const giveUp = () => givingUp.abort(options.signal?.reason);
  if (options.signal?.aborted) giveUp();
  options.signal?.addEventListener('abort', giveUp, { once: true });
  const parts: Promise<{ stop(): Promise<void> }>[] = [];
  const begin = <T extends { stop(): Promise<void> }>(part: Promise<T>): Promise<T> => {
    parts.push(part);
    return part;
  };
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= stopAll(parts);
    return stopped;
  };

  const postgres = async () => {
    const kept = { dir, signal, onOutput: writeTo(join(dir, 'postgres.log')) };
    const start = (before?: { port: number }) => {
      const port = before?.port ?? ports.postgres;
      return startPostgres(port === undefined ? kept : { ...kept, port });
    };
    const { first } = await begin(keepServing('Postgres', start, log, signal));
    return first.database('stillroom');
  };
  const temporal = async () => {
    const kept = { dir, env, log, signal, onOutput: writeTo(join(dir, 'temporal.log')) };
    const start = (before?: { port: number; uiPort?: number }) => {
      const { port = ports.temporal, uiPort = ports.temporalUi } = before ?? {};
      return startTemporal({
        ...kept,
        ...(port === undefined ? {} : { port }),
        ...(uiPort === undefined ? {} : { uiPort }),
      });
    };
    return (await begin(keepServing('Temporal', start, log, signal))).first;
  };
  const mailbox = () =>
    begin(startMailbox(ports.smtp && ports.mailbox ? { smtpPort: ports.smtp, pagePort: ports.mailbox } : {}));

  try {
    const [databaseUrls, { address, uiUrl }, { smtpUrl, mailboxUrl, webhookUrl }] = await Promise.all([
      given.database ?? postgres(),
      given.temporal ?? temporal(),
      mailbox(),
    ]);
    return {
      databaseUrls,
      temporal: uiUrl ? { address, uiUrl } : { address },
      smtpUrl: env.SMTP_URL || smtpUrl,
      mailboxUrl,
      webhookUrl,
      masterKey,
      stop,
    };
  } catch (error) {
    // One part has failed: the others, which may still be starting, are of no use alone.
    givingUp.abort();
    await stop();
    throw error;
  } finally {
    // From here on the parts end in order, by `stop`.
    options.signal?.removeEventListener('abort', giveUp);
  }
}

async function stopAll(parts: readonly Promise<{ stop(): Promise<void> }>[]): Promise<void> {
  await Promise.all(
    parts.map(async (part) => {
      const started = await part.catch(() => undefined);
      await started?.stop();
    }),
  );
}

/** Each start begins its log anew: it is for the question "why did it not start?", not for history. */
function writeTo(path: string): (text: string) => void {
  const file = createWriteStream(path, { flags: 'w', mode: 0o600 });
  file.on('error', () => undefined);
  return (text) => file.write(text);
}
