import { Kysely, type Migration, type MigrationInfo, Migrator, PostgresDialect } from 'kysely';
import pg from 'pg';
import * as foundation from './0001-foundation.ts';
import { ensureRoles } from './roles.ts';

/** Every migration there is, in order. They are named here, not found in a folder, so that a build carries them all. */
const migrations: Record<string, Migration> = {
  '0001-foundation': foundation,
};

export interface MigrateOptions {
  /** Connection URLs of the app and the worker, for roles that have to be made: see ensureRoles. */
  logins?: readonly string[];
}

/**
 * Brings the database to the newest schema. Safe to run at any time and by several at once; each migration is done
 * once, whole or not at all.
 * @param ownerUrl connects as the owner of the tables, which the web and the worker never do
 * @returns the names of the migrations that were done now
 * @throws {Error} in plain words: not reachable, not allowed, or which migration failed and why
 */
export function migrate(ownerUrl: string, { logins = [] }: MigrateOptions = {}): Promise<string[]> {
  return withMigrator(ownerUrl, async (migrator, client) => {
    await ensureRoles(client, logins);
    const { error, results = [] } = await migrator.migrateToLatest();
    if (error) {
      const failed = results.find((result) => result.status === 'Error')?.migrationName;
      throw new Error(`${failed ? `Migration ${failed}` : 'Migrating'} failed: ${messageOf(error)}`, {
        cause: error,
      });
    }
    return results.map((result) => result.migrationName);
  });
}

/** Every migration with the time it was done, if it was. Changes nothing. */
export function migrationStatus(ownerUrl: string): Promise<readonly MigrationInfo[]> {
  return withMigrator(ownerUrl, (migrator) => migrator.getMigrations());
}

async function withMigrator<T>(
  url: string,
  work: (migrator: Migrator, client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = await connect(url);
  const pool = new pg.Pool({ connectionString: url, max: 1, application_name: 'stillroom migrate' });
  pool.on('error', () => undefined);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    return await work(
      // In a schema of its own, which the roles of the web and the worker have no business in.
      new Migrator({
        db,
        provider: { getMigrations: async () => migrations },
        migrationTableSchema: 'stillroom_migrations',
      }),
      client,
    );
  } finally {
    await Promise.allSettled([db.destroy(), client.end()]);
  }
}

async function connect(url: string): Promise<pg.Client> {
  let client: pg.Client;
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    client.on('error', () => undefined);
    await client.connect();
  } catch (error) {
    throw new Error(`The database cannot be reached at ${withoutPassword(url)}: ${messageOf(error)}`, {
      cause: error,
    });
  }
  return client;
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url))
    return 'the given address, which is not a URL like postgres://owner:password@host:5432/name';
  const shown = new URL(url);
  shown.password = '';
  return shown.href;
}

/** Some errors of the network carry their reason in `code` alone. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return error.message || code || error.name;
}
