import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../testing/test-database.ts';
import { tables } from './all.ts';

const { owner } = await useTestDatabase();

const { rows } = await sql<{
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  hasDefault: boolean;
}>`
  select table_name as table, column_name as column, udt_name as type,
    is_nullable = 'YES' as nullable, column_default is not null as "hasDefault"
  from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`.execute(
  owner,
);

describe('the descriptions of the tables are the schema', () => {
  it('names every table, and no other', () => {
    expect(Object.keys(tables).sort()).toEqual([...new Set(rows.map((row) => row.table))].sort());
  });

  it.each(Object.entries(tables))('%s has these columns, in this order', (table, columns) => {
    const real = rows.filter((row) => row.table === table).map(({ table: _, ...column }) => column);
    const described = Object.entries(columns).map(([column, { type, nullable, hasDefault }]) => ({
      column,
      type,
      nullable,
      hasDefault,
    }));
    expect(described).toEqual(real);
  });
});
