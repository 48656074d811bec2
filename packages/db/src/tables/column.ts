import type { ColumnType } from 'kysely';
import type { EpochMs } from '../instants.ts';

/**
 * One column, described once: Kysely's types are inferred from it, and a test compares it with the real schema, so that
 * neither can drift from the other.
 */
export interface Column<Select, Insert, Update> {
  /** The name of the type in information_schema (`udt_name`). */
  readonly type: string;
  readonly nullable: boolean;
  /** True when the database fills it in, so that an insert may leave it out. */
  readonly hasDefault: boolean;
  /** Of a text: all that a check in the schema allows. */
  readonly values?: readonly string[];
  readonly kysely?: ColumnType<Select, Insert, Update>;
}

type Plain<T> = Column<T, T, T>;

const plain = <T>(type: string): Plain<T> => ({ type, nullable: false, hasDefault: false });

/** A UUID, branded by what it names where the domain has a name for it. */
export const id = <Id extends string = string>() => plain<Id>('uuid');
export const text = () => plain<string>('text');
/** A text of which a check in the schema allows only these. */
export const oneOf = <const Values extends readonly string[]>(...values: Values): Plain<Values[number]> => ({
  ...plain('text'),
  values,
});
export const fixedText = () => plain<string>('bpchar');
export const shortText = () => plain<string>('varchar');
export const integer = () => plain<number>('int4');
export const small = () => plain<number>('int2');
/** A bigint that stays below 2^53: read as a number. */
export const big = () => plain<number>('int8');
export const flag = () => plain<boolean>('bool');
/** An instant: epoch milliseconds when read; written with `at` (instants.ts). */
export const instant = () => plain<EpochMs>('timestamptz');
export const bytes = () => plain<Buffer>('bytea');
export const texts = () => plain<string[]>('_text');
/** A number of a transaction, as text: 64 bits, never reused. */
export const transactionNumber = () => plain<string>('xid8');
/** JSON: written as `JSON.stringify(…)`, read as unknown, because only a schema says what stands there. */
export const json = (): Column<unknown, string, string> => ({
  type: 'jsonb',
  nullable: false,
  hasDefault: false,
});

/** What stands in the schema, without the types that follow from it. */
const described = ({ type, nullable, hasDefault, values }: Column<unknown, unknown, unknown>) => ({
  type,
  nullable,
  hasDefault,
  ...(values && { values }),
});

export const nullable = <S, I, U>(
  column: Column<S, I, U>,
): Column<S | null, I | null | undefined, U | null> => ({
  ...described(column),
  nullable: true,
});

export const withDefault = <S, I, U>(column: Column<S, I, U>): Column<S, I | undefined, U> => ({
  ...described(column),
  hasDefault: true,
});

/** Filled in by the database alone. */
export const generated = <S, I, U>(column: Column<S, I, U>): Column<S, never, never> => ({
  ...described(column),
  hasDefault: true,
});

type KyselyType<C> = C extends Column<infer S, infer I, infer U> ? ColumnType<S, I, U> : never;

/** Kysely's type of a table, from its description. */
export type TableOf<Columns> = { [Name in keyof Columns]: KyselyType<Columns[Name]> };
