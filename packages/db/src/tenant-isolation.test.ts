import type { PlatformId } from '@stillroom/domain/ids';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type Database, type Tenant } from './database.ts';
import { acrossPlatforms, inPlatform } from './in-platform.ts';
import { type OneRowOfEach, oneRowOfEach } from './testing/one-row-of-each.ts';
import { useTestDatabase } from './testing/test-database.ts';

const { db, worker, owner, urls } = await useTestDatabase();

type PlatformTable = keyof OneRowOfEach['rows'];
const here = oneRowOfEach();
const there = oneRowOfEach();
const third = oneRowOfEach();
const isTable = (name: string): name is PlatformTable => name in here.rows;

/** Every table of the real schema that has a platform_id: a table that is added is tried here without a word. */
const { rows: found } = await sql<{ name: string }>`
  select table_name as name from information_schema.columns
  where table_schema = 'public' and column_name = 'platform_id' order by 1`.execute(owner);
const tables = found.map((row) => row.name).filter(isTable);
const closedTables = tables.filter((table) => table !== 'platforms');

/** Where the worker finds its next work (design: outbox, running flags, audit rows to seal). */
const seenByWorker: readonly string[] = ['outbox', 'crisis_flags', 'audit_log', 'audit_seals'];
const deliveredByWorker: readonly string[] = ['outbox'];

beforeAll(async () => {
  const admin = createDatabase(urls.admin, { poolSize: 1 });
  await admin.connection().execute(async (connection) => {
    await sql`set session_replication_role = replica`.execute(connection);
    for (const one of [here, there]) for (const table of tables) await insert(connection, table, one);
  });
  await admin.destroy();
});

const insert = (trx: Kysely<Database>, table: PlatformTable, one: OneRowOfEach) =>
  trx.insertInto(table).values(one.rows[table]).execute();

const platformsSeen = async (trx: Tenant, table: PlatformTable) =>
  (await trx.selectFrom(table).select('platform_id').execute()).map((row) => row.platform_id);

/** How many rows of the platform a change touched; 0 too when the role may not change this table at all. */
async function touched(run: () => Promise<{ numAffectedRows?: bigint | undefined }>): Promise<bigint> {
  try {
    return (await run()).numAffectedRows ?? 0n;
  } catch (error) {
    if (isRefused(error)) return 0n;
    throw error;
  }
}

/** Not allowed: by row-level security or by a missing right, which Postgres both call 42501. */
const isRefused = (error: unknown) => error instanceof pg.DatabaseError && error.code === '42501';

const touch = (trx: Tenant, table: PlatformTable, platformId: PlatformId) =>
  sql`update ${sql.table(table)} set platform_id = platform_id where platform_id = ${platformId}`.execute(
    trx,
  );
const remove = (trx: Tenant, table: PlatformTable, platformId: PlatformId) =>
  sql`delete from ${sql.table(table)} where platform_id = ${platformId}`.execute(trx);

it('P3: every table that has a platform is tried', () => {
  expect(found.map((row) => row.name)).toEqual(Object.keys(here.rows).sort());
});

describe.each([
  ['the web', db],
  ['the worker', worker],
])('%s', (role, database) => {
  const sees = (table: string) => role === 'the worker' && seenByWorker.includes(table);
  const changes = (table: string) => role === 'the worker' && deliveredByWorker.includes(table);

  describe.each(closedTables)('%s', (table) => {
    it('P3: reads the own platform and never another', async () => {
      const seen = await inPlatform(database, here.platformId, (trx) => platformsSeen(trx, table));
      expect(new Set(seen)).toEqual(
        new Set(sees(table) ? [here.platformId, there.platformId] : [here.platformId]),
      );
    });

    it('P3: without a platform sees nothing', async () => {
      const seen = await acrossPlatforms(database, (trx) => platformsSeen(trx, table));
      expect(new Set(seen)).toEqual(new Set(sees(table) ? [here.platformId, there.platformId] : []));
    });

    it.each([
      ['changes', touch],
      ['deletes', remove],
    ])('P3: %s nothing of another platform', async (_, deed) => {
      const rolledBack = new Error('rolled back');
      let count = 0n;
      const tried = inPlatform(database, here.platformId, async (trx) => {
        count = await touched(() => deed(trx, table, there.platformId));
        throw rolledBack;
      });
      await expect(tried).rejects.toBe(rolledBack);
      expect(count).toBe(changes(table) ? 1n : 0n);
    });

    // The relay settles events of all platforms from outside of them: there the worker may.
    if (changes(table)) return;

    it('P3: writes no row for another platform, or for none', async () => {
      await expect(
        inPlatform(database, here.platformId, (trx) => insert(trx, table, third)),
      ).rejects.toSatisfy(isRefused);
      await expect(acrossPlatforms(database, (trx) => insert(trx, table, third))).rejects.toSatisfy(
        isRefused,
      );
    });

    it('P3: moves no row of its own to another platform', async () => {
      const moved = inPlatform(database, here.platformId, (trx) =>
        sql`update ${sql.table(table)} set platform_id = ${third.platformId}`.execute(trx),
      );
      await expect(moved).rejects.toSatisfy(isRefused);
    });
  });

  it('the directory of platforms is open, and each is changed only from within', async () => {
    const seen = await acrossPlatforms(database, (trx) => platformsSeen(trx, 'platforms'));
    expect(new Set(seen)).toEqual(new Set([here.platformId, there.platformId]));
    const count = await inPlatform(database, here.platformId, (trx) =>
      touched(() => touch(trx, 'platforms', there.platformId)),
    ).catch(() => 0n);
    expect(count).toBe(0n);
    await expect(
      inPlatform(database, here.platformId, (trx) => insert(trx, 'platforms', third)),
    ).rejects.toSatisfy(isRefused);
  });

  it('P2: the audit log only grows, and who writes cannot choose the place of a row', async () => {
    const inside = (statement: string) =>
      inPlatform(database, here.platformId, (trx) => sql.raw(statement).execute(trx));
    for (const table of ['audit_log', 'audit_seals']) {
      await expect(inside(`update ${table} set platform_id = platform_id`)).rejects.toSatisfy(isRefused);
      await expect(inside(`delete from ${table}`)).rejects.toSatisfy(isRefused);
      await expect(inside(`truncate ${table}`)).rejects.toSatisfy(isRefused);
    }
    await expect(
      inside(`insert into audit_log (platform_id, audit_id, happened_at, action, transaction_id)
        values ('${here.platformId}', gen_random_uuid(), now(), 'slipped-in', '3')`),
    ).rejects.toSatisfy(isRefused);
  });

  it('owns nothing, inherits nothing and cannot pass row-level security', async () => {
    const { rows } = await sql`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        (select count(*) from pg_class where relowner = pg_roles.oid) as relations,
        (select count(*) from pg_proc where proowner = pg_roles.oid) as functions,
        (select count(*) from pg_namespace where nspowner = pg_roles.oid) as schemas,
        (select count(*) from pg_auth_members where member = pg_roles.oid) as memberships,
        has_schema_privilege(rolname, 'public', 'create') as makes_tables
      from pg_roles where rolname = current_user`.execute(database);
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        relations: 0,
        functions: 0,
        schemas: 0,
        memberships: 0,
        makes_tables: false,
      },
    ]);
  });
});

it('even the owner of the tables is under row-level security', async () => {
  for (const table of closedTables) {
    expect(await acrossPlatforms(owner, (trx) => platformsSeen(trx, table))).toEqual([]);
  }
});

it('a pooled connection forgets the platform with the transaction, committed or not', async () => {
  const one = createDatabase(urls.app, { poolSize: 1 });
  await inPlatform(one, here.platformId, async (trx) => {
    expect(await platformsSeen(trx, 'accounts')).toEqual([here.platformId]);
  });
  expect(await acrossPlatforms(one, (trx) => platformsSeen(trx, 'accounts'))).toEqual([]);
  await expect(inPlatform(one, here.platformId, async () => Promise.reject(new Error('no')))).rejects.toThrow(
    'no',
  );
  expect(await one.selectFrom('accounts').selectAll().execute()).toEqual([]);
  await one.destroy();
});
