import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { preparedPool } from './prepared-pool.ts';
import type { Database } from './tables/all.ts';

export type { Database } from './tables/all.ts';

/**
 * A transaction that sees one platform (`inPlatform`) or, for the worker's own searches, the few tables it may see
 * across platforms (`acrossPlatforms`). Every query function takes one first.
 */
export type Tenant = Transaction<Database>;

export interface DatabaseOptions {
  /** Connections kept at most; 10 unless told. */
  poolSize?: number;
  /** How the connections name themselves in pg_stat_activity. */
  name?: string;
}

/**
 * A pool of connections to `url`. In it, and in it alone, an instant is read as epoch milliseconds and a bigint as a
 * number; instants are written with `at` (instants.ts). Ends with `destroy()`.
 */
export function createDatabase(
  url: string,
  { poolSize = 10, name = 'stillroom' }: DatabaseOptions = {},
): Kysely<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    application_name: name,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser },
  });
  // An idle connection that breaks is dropped by the pool; whoever asks next gets a new one, or the error.
  pool.on('error', () => undefined);
  // One that breaks while it is in use, but between two statements, has nobody to tell: the next statement fails.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool: preparedPool(pool) }) });
}

const timestamptz = 1184;
const bigint = 20;
const defaults = pg.types.getTypeParser;

const getTypeParser: typeof defaults = (oid: number, format?: 'text' | 'binary') => {
  if (format !== 'binary' && oid === timestamptz) return readInstant;
  if (format !== 'binary' && oid === bigint) return Number;
  return format === undefined ? defaults(oid) : defaults(oid, format);
};

const readDate = defaults(timestamptz);
const readInstant = (text: string): number => Number(readDate(text));
