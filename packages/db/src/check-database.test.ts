import { sql } from 'kysely';
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { checkDatabase } from './check-database.ts';
import { createDatabase } from './database.ts';
import { useTestDatabase } from './testing/test-database.ts';

const { db, worker, owner, urls } = await useTestDatabase();
const admin = createDatabase(urls.admin, { poolSize: 1 });
afterAll(() => admin.destroy());

describe('P3: before web or worker start', () => {
  it('P3: the two roles are as they should be', async () => {
    await checkDatabase(db);
    await checkDatabase(worker);
  });

  it('P3: a role that row-level security does not hold is refused', async () => {
    await expect(checkDatabase(admin)).rejects.toThrow('stronger than row-level security');
    await expect(checkDatabase(owner)).rejects.toThrow('stronger than row-level security');
  });

  it('a database without tables, or a role without rights, is refused with what to do', async () => {
    const name = `empty_${v7().replaceAll('-', '')}`;
    await sql`create database ${sql.id(name)} template template0`.execute(admin);
    const empty = createDatabase(Object.assign(new URL(urls.app), { pathname: `/${name}` }).href, {
      poolSize: 1,
    });
    await expect(checkDatabase(empty)).rejects.toThrow('npm run db -- migrate');
    await empty.destroy();
    await sql`drop database ${sql.id(name)}`.execute(admin);

    await sql`revoke all on accounts from stillroom_app`.execute(admin);
    await expect(checkDatabase(db)).rejects.toThrow('has no rights');
  });
});
