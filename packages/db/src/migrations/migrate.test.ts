import { sql } from 'kysely';
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { createDatabase } from '../database.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { migrate, migrationStatus } from './migrate.ts';

const { urls } = await useTestDatabase();
const admin = createDatabase(urls.admin, { poolSize: 1 });
const made: string[] = [];
afterAll(async () => {
  for (const name of made) await sql`drop database ${sql.id(name)} with (force)`.execute(admin);
  await admin.destroy();
});

/** An empty database of the owner's. */
async function emptyDatabase(): Promise<string> {
  const name = `empty_${v7().replaceAll('-', '')}`;
  await sql`create database ${sql.id(name)} owner stillroom_owner template template0`.execute(admin);
  made.push(name);
  return Object.assign(new URL(urls.owner), { pathname: `/${name}` }).href;
}

describe('migrating', () => {
  it('brings an empty database to the newest schema, and says what it did', async () => {
    const url = await emptyDatabase();
    expect((await migrationStatus(url)).map(({ name, executedAt }) => [name, executedAt])).toEqual([
      ['0001-foundation', undefined],
    ]);
    expect(await migrate(url)).toEqual(['0001-foundation']);
    expect(await migrate(url)).toEqual([]);
    expect((await migrationStatus(url)).every(({ executedAt }) => executedAt instanceof Date)).toBe(true);
  });

  it('is done once when several do it at the same time', async () => {
    const url = await emptyDatabase();
    const done = await Promise.all(Array.from({ length: 4 }, () => migrate(url)));
    expect(done.flat()).toEqual(['0001-foundation']);
  });

  it('leaves nothing behind when it fails, and says which migration it was', async () => {
    const url = await emptyDatabase();
    const owner = createDatabase(url, { poolSize: 1 });
    await sql`create table mails (id integer)`.execute(owner);
    await expect(migrate(url)).rejects.toThrow(
      'Migration 0001-foundation failed: relation "mails" already exists',
    );
    const { rows } = await sql`select tablename from pg_tables where schemaname = 'public'`.execute(owner);
    expect(rows).toEqual([{ tablename: 'mails' }]);
    await owner.destroy();
  });

  it.each([
    [
      'nobody listens there',
      () => 'postgres://owner:secret@127.0.0.1:1/none',
      'cannot be reached at postgres://owner@127.0.0.1:1/none',
    ],
    [
      'the password is wrong',
      () => Object.assign(new URL(urls.owner), { password: 'secret' }).href,
      'password authentication failed',
    ],
    [
      'there is no such database',
      () => Object.assign(new URL(urls.owner), { pathname: '/none' }).href,
      'database "none" does not exist',
    ],
    ['it is no URL', () => 'secret, by mistake', 'which is not a URL'],
  ])('says in one sentence, without the password, that %s', async (_, url, words) => {
    const failed = await migrate(url()).catch((error: Error) => error.message);
    expect(failed).toContain(words);
    expect(failed).not.toContain('secret');
  });
});
