import { type RawBuilder, sql } from 'kysely';

/**
 * An instant as the database gives it: epoch milliseconds. It is a plain number to everybody who reads; the brand
 * keeps a plain number from being written or compared, which Postgres would refuse: that is what `at` is for.
 */
export type EpochMs = number & { readonly __brand: 'EpochMs' };

/**
 * An instant for the database, to insert, to set and to compare with: `where('expires_at', '>', at(now))`.
 * @param epochMs epoch milliseconds (UTC)
 */
export function at(epochMs: number): RawBuilder<EpochMs> {
  return sql<EpochMs>`${new Date(epochMs)}`;
}

/** Like `at`, for a column that may be null. */
export function atOrNull(epochMs: number | null): RawBuilder<EpochMs> | null {
  return epochMs === null ? null : at(epochMs);
}
