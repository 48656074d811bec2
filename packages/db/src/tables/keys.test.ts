import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../testing/test-database.ts';

const { owner } = await useTestDatabase();

/** Not of one platform: the directory (its own names are unique in the whole install) and the counts of tries. */
const ofTheInstall = ['platforms_slug_key', 'platforms_host_key', 'rate_limits_pkey'];

describe('the tables can be distributed by platform', () => {
  it('every primary key and unique index begins with platform_id', async () => {
    const { rows } = await sql<{ name: string; first: string }>`
      select i.indexrelid::regclass::text as name, a.attname as first
      from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
      join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
      where n.nspname = 'public' and i.indisunique`.execute(owner);
    expect(rows.length).toBeGreaterThan(25);
    const others = rows.filter(({ first }) => first !== 'platform_id').map(({ name }) => name);
    expect(others.sort()).toEqual([...ofTheInstall].sort());
  });

  it('every foreign key begins with platform_id, on both sides', async () => {
    const { rows } = await sql<{ name: string; from: string; to: string }>`
      select c.conname as name, a.attname as from, b.attname as to
      from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
      where c.contype = 'f'`.execute(owner);
    expect(rows.length).toBeGreaterThan(25);
    expect(rows.filter(({ from, to }) => from !== 'platform_id' || to !== 'platform_id')).toEqual([]);
  });

  it('P3: row-level security is enabled and forced on every table but the counts of tries', async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class join pg_namespace n on n.oid = relnamespace
      where n.nspname = 'public' and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`.execute(
      owner,
    );
    expect(rows).toEqual([{ name: 'rate_limits' }]);
  });

  it('P3: only the directory and what the worker searches may be read across platforms', async () => {
    const { rows } = await sql`
      select tablename as table, policyname as policy, cmd, array_to_string(roles, ',') as roles
      from pg_policies where schemaname = 'public' and policyname <> 'own_platform' order by 1, 2`.execute(
      owner,
    );
    expect(rows).toEqual([
      { table: 'audit_log', policy: 'sealer', cmd: 'SELECT', roles: 'stillroom_worker' },
      { table: 'audit_seals', policy: 'sealer', cmd: 'SELECT', roles: 'stillroom_worker' },
      { table: 'crisis_flags', policy: 'watchdog', cmd: 'SELECT', roles: 'stillroom_worker' },
      { table: 'outbox', policy: 'relay', cmd: 'ALL', roles: 'stillroom_worker' },
      { table: 'platforms', policy: 'directory', cmd: 'SELECT', roles: 'public' },
    ]);
    const { rows: own } = await sql<{ table: string }>`
      select tablename as table from pg_policies where policyname = 'own_platform'
        and qual = '(platform_id = current_platform())' and with_check = qual`.execute(owner);
    expect(own).toHaveLength(30);
  });
});
