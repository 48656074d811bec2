import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { acrossPlatforms } from './in-platform.ts';
import { useTestDatabase } from './testing/test-database.ts';

const test = await useTestDatabase();

const preparedNow = () =>
  acrossPlatforms(test.db, async (trx) => {
    const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(
      trx,
    );
    return rows.map(({ statement }) => statement);
  });
const ask = (value: number) =>
  acrossPlatforms(test.db, async (trx) => {
    const { rows } = await sql<{ answer: number }>`select ${value}::integer + 40 as answer`.execute(trx);
    return rows[0]?.answer;
  });

it('what is asked again and again is prepared once, and answers as before', async () => {
  const mine = async () => (await preparedNow()).filter((text) => text.includes('+ 40'));
  for (const value of [1, 2, 3]) expect(await ask(value)).toBe(value + 40);
  expect(await mine()).toEqual([]);
  for (const value of [4, 5, 6]) expect(await ask(value)).toBe(value + 40);
  expect(await mine()).toEqual(['select $1::integer + 40 as answer']);
});

it('a statement that a change of its table has outdated fails once, on a connection that is then closed', async () => {
  const all = () =>
    acrossPlatforms(test.owner, (trx) => sql`select * from outdating where a > ${0}`.execute(trx));
  await acrossPlatforms(test.owner, (trx) => sql.raw('create table outdating (a integer)').execute(trx));
  for (let count = 0; count < 6; count += 1) await all();
  await acrossPlatforms(test.owner, (trx) =>
    sql.raw('alter table outdating add column b integer').execute(trx),
  );
  await expect(all()).rejects.toMatchObject({ code: '0A000' });
  expect((await all()).rows).toEqual([]);
});
