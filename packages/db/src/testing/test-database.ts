import { randomBytes } from 'node:crypto';
import { createTestDatabase } from '@stillroom/local-stack/testing/test-servers';
import type { Kysely } from 'kysely';
import { afterAll, inject } from 'vitest';
import { createKeyring, type Keyring } from '../crypto/keyring.ts';
import { createDatabase, type Database } from '../database.ts';

export interface TestDatabase {
  /** As the web sees it: the role that row-level security holds. */
  readonly db: Kysely<Database>;
  /** As the worker sees it. */
  readonly worker: Kysely<Database>;
  /** As the owner of the tables: to tamper, and to look at the schema. */
  readonly owner: Kysely<Database>;
  readonly keyring: Keyring;
  readonly urls: {
    readonly app: string;
    readonly worker: string;
    readonly owner: string;
    readonly admin: string;
  };
}

/**
 * A migrated, empty database for the test file that calls this at its top level; it goes when the file is done. The
 * suite needs `globalSetup: ['@stillroom/db/testing/global-setup']` (as a path) in its vitest.config.ts.
 */
export async function useTestDatabase(): Promise<TestDatabase> {
  const server = inject('testPostgres');
  const { drop, ...urls } = await createTestDatabase(server);
  const admin = Object.assign(new URL(server.adminUrl), { pathname: new URL(urls.owner).pathname }).href;
  const db = createDatabase(urls.app, { poolSize: 10 });
  const worker = createDatabase(urls.worker, { poolSize: 5 });
  const owner = createDatabase(urls.owner, { poolSize: 2 });
  afterAll(async () => {
    await Promise.all([db, worker, owner].map((pool) => pool.destroy()));
    await drop();
  });
  return { db, worker, owner, keyring: createKeyring(randomBytes(32)), urls: { ...urls, admin } };
}
