import { createConnection } from 'node:net';
import pg from 'pg';
import type { DatabaseUrls } from './postgres.ts';
import { codeOf, StackError } from './stack-error.ts';
import { temporalServes } from './temporal-health.ts';

/**
 * The database that the environment names, after a look at whether it can be used; undefined when it names none.
 * @throws {StackError} when a URL is missing or wrong, nobody answers, or the role could pass row-level security by.
 */
export async function givenDatabase(env: NodeJS.ProcessEnv): Promise<DatabaseUrls | undefined> {
  const { DATABASE_URL: app, WORKER_DATABASE_URL: worker, DATABASE_OWNER_URL: owner } = env;
  if (!app && !worker && !owner) return undefined;
  const named = { DATABASE_URL: app, WORKER_DATABASE_URL: worker, DATABASE_OWNER_URL: owner };
  for (const [name, url] of Object.entries(named)) {
    if (url) await look(name, url);
  }
  if (app && worker && owner) return { app, worker, owner };
  const missing = Object.entries(named).flatMap(([name, url]) => (url ? [] : [name]));
  throw new StackError(
    `To use a Postgres of your own, set ${missing.join(' and ')} too (three roles, see "Configuration" in README.md), or unset all three for the built-in one.`,
  );
}

async function look(name: string, url: string): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new StackError(
      `${name} is not a Postgres address; it should look like postgres://role:password@host:5432/stillroom.`,
    );
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ free: boolean }>(
      'select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user',
    );
    if (rows[0]?.free) {
      throw new StackError(
        `${name} signs in as a role that row-level security does not hold for; give it an ordinary one.`,
      );
    }
  } catch (error) {
    if (error instanceof StackError) throw error;
    throw new StackError(
      `${name} cannot be used: ${whyNot(error, new URL(url))}; correct it, or unset it for the built-in Postgres.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function whyNot(error: unknown, { hostname, port, pathname }: URL): string {
  const place = `${hostname}:${port || 5432}`;
  const code = codeOf(error);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `there is no machine called ${hostname}`;
  if (code === '28P01' || code === '28000') return `the Postgres at ${place} refuses that role or password`;
  if (code === '3D000') return `the Postgres at ${place} has no database ${pathname.slice(1)}`;
  if (code === 'ECONNREFUSED') return `nothing answers at ${place}`;
  return `the Postgres at ${place} does not let us in (${error instanceof Error ? error.message : 'no reason given'})`;
}

/**
 * The Temporal server that the environment names, after a look at whether it answers; undefined when it names none.
 * @throws {StackError} when it does not.
 */
export async function givenTemporal(
  env: NodeJS.ProcessEnv,
): Promise<{ address: string; uiUrl?: string } | undefined> {
  const address = env.TEMPORAL_ADDRESS;
  if (!address) return undefined;
  const [, host, port] = /^(.+):(\d+)$/.exec(address) ?? [];
  if (!host || !port)
    throw new StackError(
      `TEMPORAL_ADDRESS should be host:port, such as 127.0.0.1:7233; correct or unset it.`,
    );
  const encrypted = env.TEMPORAL_TLS === 'on' || Boolean(env.TEMPORAL_API_KEY);
  const answers = encrypted ? await accepts(host, Number(port)) : await temporalServes(address, 5000);
  if (answers) return { address };
  throw new StackError(
    `No Temporal server answers at TEMPORAL_ADDRESS ${address}; start it or correct the address, or unset it for the built-in one.`,
  );
}

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = createConnection({ host, port, timeout: 5000 });
    const finish = (open: boolean) => {
      socket.destroy();
      done(open);
    };
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
    socket.once('timeout', () => finish(false));
  });
}
