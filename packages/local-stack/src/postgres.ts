import pg from 'pg';
import { type Child, startChild } from './child.ts';
import { anyFreePort, freePort, releasePort } from './free-port.ts';
import {
  clearStalePostmaster,
  ensurePostgresData,
  identity,
  superuser,
  whyItFailed,
} from './postgres-data.ts';
import { findPostgresPrograms, type PostgresPrograms } from './postgres-programs.ts';
import { ensureDatabase, ensureRoles, type RolePasswords } from './postgres-roles.ts';
import { type PostgresUser, postgresUser, reachable } from './postgres-user.ts';
import { codeOf, StackError } from './stack-error.ts';
import { keptSecret, makePassword, makeStateDir } from './state-dir.ts';

/** The three ways into one database, as `postgres://` URLs. */
export interface DatabaseUrls {
  /** Owns the tables and runs the migrations. */
  readonly owner: string;
  /** The web process: owns nothing, row-level security holds for it. */
  readonly app: string;
  /** The worker: the same, with policies of its own. */
  readonly worker: string;
}

export interface PostgresServer {
  readonly host: string;
  readonly port: number;
  readonly pid: number;
  /** A superuser's URL, for making databases; nothing of Stillroom itself may use it. */
  readonly adminUrl: string;
  /** Makes the database unless it is there, and gives the three ways in. */
  database(name: string, options?: { template?: string }): Promise<DatabaseUrls>;
  /** Ends the server in order; open connections are closed. May be called twice. */
  stop(): Promise<void>;
  /** Resolves when the server has ended, however that came. */
  readonly ended: Promise<number | null>;
}

export interface PostgresOptions {
  /** Where the data and the passwords are kept. */
  dir: string;
  /** The first port to try; without it any free one. */
  port?: number;
  /** `test` leaves out the flush to disk: a power cut may lose data, a killed process does not. */
  durability?: 'full' | 'test';
  /** Gets what the server writes. It holds no statements, no values and no details of rows. */
  onOutput?: (text: string) => void;
  /** When this fires the server is ended. */
  signal?: AbortSignal;
}

const host = '127.0.0.1';

/**
 * Starts the embedded Postgres on loopback, with its data under `dir`, and makes the three roles.
 * @throws {StackError} for what a person can put right: other version's data, full disk, no free port.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const dir = await makeStateDir(options.dir);
  const user = postgresUser();
  const programs = await findPostgresPrograms(user);
  const passwords = await keptPasswords(dir);
  const data = await ensurePostgresData(
    await reachable(dir, user),
    programs,
    user,
    passwords.superuser,
    options.signal,
  );
  await clearStalePostmaster(data);
  const { child, port } = await launch(programs, user, data, options);

  const admin = { host, port, user: superuser, password: passwords.superuser, database: 'postgres' };
  try {
    await withClient(admin, (client) => ensureRoles(client, passwords));
  } catch (error) {
    await child.stop('SIGINT');
    throw codeOf(error) === '28P01' ? new StackError(passwordsLost(dir, data)) : error;
  }
  const url = (name: string, password: string, database: string) =>
    `postgres://${name}:${password}@${host}:${port}/${database}`;
  return {
    host,
    port,
    pid: child.pid,
    adminUrl: url(superuser, passwords.superuser, 'postgres'),
    async database(name, { template } = {}) {
      await withClient(admin, (client) => ensureDatabase(client, name, template));
      return {
        owner: url('stillroom_owner', passwords.owner, name),
        app: url('stillroom_app', passwords.app, name),
        worker: url('stillroom_worker', passwords.worker, name),
      };
    },
    async stop() {
      await child.stop('SIGINT', 20_000);
    },
    ended: child.ended.finally(() => releasePort(port)),
  };
}

function passwordsLost(dir: string, data: string): string {
  return `The data in ${data} was made with other passwords than those in ${dir}: put the old postgres-password files back there, or move that data away to begin anew; nothing was touched.`;
}

/** Starts the server; when somebody takes the chosen port in the meantime, with another one. */
async function launch(
  { postgres }: PostgresPrograms,
  { uid, gid }: PostgresUser,
  data: string,
  { port: wanted, durability = 'full', signal, onOutput }: PostgresOptions,
): Promise<{ child: Child; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted === undefined ? await anyFreePort() : await freePort(wanted);
    const settings = {
      ...always,
      ...(durability === 'test' ? { fsync: 'off', full_page_writes: 'off' } : {}),
    };
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    let ready: () => void = () => undefined;
    const accepting = new Promise<void>((done) => {
      ready = done;
    });
    const child = await startChild(postgres, ['-D', data, '-p', String(port), ...flags], {
      ...identity(uid, gid),
      cwd: '/',
      signal,
      env: { ...process.env, LC_ALL: 'C' },
      onOutput: (text) => {
        onOutput?.(text);
        if (text.includes('ready to accept connections')) ready();
      },
    });
    await Promise.race([accepting, child.ended]);
    if (!child.hasEnded()) return { child, port };
    if (attempt === 5 || !/Address already in use/.test(child.lastLines())) throw whyItFailed(child, data);
  }
}

/** Loopback only, no socket files (their paths have a length limit), and nothing of a statement or a row in the log. */
const always = {
  listen_addresses: host,
  unix_socket_directories: '',
  max_connections: '200',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

async function withClient<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function keptPasswords(dir: string): Promise<RolePasswords & { superuser: string }> {
  const kept = (role: string) => keptSecret(dir, `postgres-password-${role}`, makePassword);
  return {
    superuser: await kept('superuser'),
    owner: await kept('owner'),
    app: await kept('app'),
    worker: await kept('worker'),
  };
}
