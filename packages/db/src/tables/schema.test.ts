import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../testing/test-database.ts';
import { tables } from './all.ts';
import type { Column } from './column.ts';

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

  it('lists the same values of a text as the check in the schema', async () => {
    const { rows: checks } = await sql<{ column: string; values: string[] }>`
      select conrelid::regclass || '.' || attname as column,
        array(select m[1] from regexp_matches(pg_get_constraintdef(c.oid), '''([^'']+)''::text', 'g') m) as values
      from pg_constraint c join pg_attribute a on a.attrelid = conrelid and conkey = array[a.attnum]
      where contype = 'c' and pg_get_constraintdef(c.oid) like '%ANY (ARRAY[%'`.execute(owner);
    const real = Object.fromEntries(checks.map(({ column, values }) => [column, values]));
    const described = Object.fromEntries(
      Object.entries(tables).flatMap(([table, columns]) =>
        Object.entries<Column<unknown, unknown, unknown>>(columns).flatMap(([column, { values }]) =>
          values ? [[`${table}.${column}`, values]] : [],
        ),
      ),
    );
    // An older worker must meet a kind that it does not know as data, not as an error: the schema does not list these.
    expect(described).toEqual({ ...real, 'outbox.kind': tables.outbox.kind.values });
  });
});
