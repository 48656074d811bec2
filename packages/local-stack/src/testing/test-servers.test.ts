import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './test-servers.ts';

let first: TestDatabase;
let second: TestDatabase;

beforeAll(async () => {
  first = await createTestDatabase(inject('testPostgres'));
  second = await createTestDatabase(inject('testPostgres'));
});
afterAll(async () => {
  await first.drop();
  await second.drop();
});

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

describe('a test database', () => {
  it('is not seen by the next one', async () => {
    await ask(first.owner, 'create table letters (letter_id integer primary key)');
    expect(await ask(second.owner, `select to_regclass('letters') as found`)).toEqual([{ found: null }]);
  });

  it('is entered by roles that are no superusers and cannot pass row-level security by', async () => {
    for (const url of [first.owner, first.app, first.worker]) {
      const [role] = await ask(
        url,
        'select rolsuper, rolbypassrls from pg_roles where rolname = current_user',
      );
      expect(role).toEqual({ rolsuper: false, rolbypassrls: false });
    }
  });

  it('lets the app make no tables', async () => {
    await expect(ask(first.app, 'create table mine (id integer)')).rejects.toThrow('permission denied');
  });

  it('sorts alike on every machine, whatever its languages', async () => {
    const [locale] = await ask(
      first.owner,
      `select datlocprovider, datlocale, pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()`,
    );
    expect(locale).toEqual({ datlocprovider: 'b', datlocale: 'C.UTF-8', encoding: 'UTF8' });
  });
});
