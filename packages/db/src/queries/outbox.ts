import type { PlatformId } from '@stillroom/domain/ids';
import { type Selectable, type SqlBool, sql } from 'kysely';
import { v7 } from 'uuid';
import type { Database, Tenant } from '../database.ts';
import { at } from '../instants.ts';

/** What the worker has to hear of, and the id of its subject: clock, flag, assignment or mail. Ids only. */
export type OutboxKind = Selectable<Database['outbox']>['kind'];

export interface OutboxEvent {
  readonly platformId: PlatformId;
  readonly kind: OutboxKind;
  readonly subjectId: string;
  /** Epoch milliseconds. */
  readonly happenedAt: number;
  /** Not before this instant (epoch ms); at once unless told. */
  readonly dueAt?: number;
}

/**
 * Tells the worker, in the transaction of what happened. Wake it after the commit (waker.ts); it also looks by itself.
 * When an event may be taken is counted by the clock of the database, which all claimers share.
 */
export async function appendOutbox(trx: Tenant, ...events: readonly OutboxEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event) => ({
    platform_id: event.platformId,
    event_id: v7(),
    kind: event.kind,
    subject_id: event.subjectId,
    created_at: at(event.happenedAt),
    available_at: event.dueAt === undefined ? sql<never>`now()` : at(event.dueAt),
  }));
  await trx.insertInto('outbox').values(rows).execute();
}

export interface ClaimedEvent extends OutboxEvent {
  readonly eventId: string;
  /** How often it has been claimed, this time included. */
  readonly attempts: number;
}

export interface ClaimTerms {
  readonly limit: number;
  /** For how long nobody else gets what is claimed. A claimer that dies says nothing; after this its events come back. */
  readonly hiddenForMs: number;
  /** Claimed as often as this without having been settled or failed, an event is dead. */
  readonly maxAttempts: number;
  /** Of these kinds alone; of all unless told. */
  readonly kinds?: readonly OutboxKind[];
}

/**
 * Takes the events that wait longest, of all platforms, for this claimer alone; in `acrossPlatforms` of the worker.
 * Commit before acting on them: the claim, not the lock, keeps others away.
 */
export async function claimOutbox(trx: Tenant, terms: ClaimTerms): Promise<ClaimedEvent[]> {
  const { rows } = await sql<Selectable<Database['outbox']>>`
    with due as (
      select platform_id, event_id from outbox
      where dead_at is null and available_at <= now()
        and (${terms.kinds ?? null}::text[] is null or kind = any(${terms.kinds ?? null}::text[]))
      order by available_at limit ${terms.limit} for update skip locked
    )
    update outbox set
      attempts = attempts + 1,
      available_at = now() + ${terms.hiddenForMs} * interval '1 millisecond',
      dead_at = case when attempts >= ${terms.maxAttempts} then now() end,
      failure = case when attempts >= ${terms.maxAttempts} then coalesce(failure, 'claimed-and-never-settled') else failure end
    from due where outbox.platform_id = due.platform_id and outbox.event_id = due.event_id
    returning outbox.*`.execute(trx);
  return rows
    .filter((row) => row.dead_at === null)
    .sort((a, b) => (a.event_id < b.event_id ? -1 : 1))
    .map(eventOf);
}

/** The event has reached whom it was for: it is gone. */
export async function settleOutbox(
  trx: Tenant,
  event: Pick<ClaimedEvent, 'platformId' | 'eventId'>,
): Promise<void> {
  await trx
    .deleteFrom('outbox')
    .where('platform_id', '=', event.platformId)
    .where('event_id', '=', event.eventId)
    .execute();
}

export interface FailTerms {
  /** A short code such as `temporal-unreachable`; never words that a person wrote. */
  readonly failure: string;
  readonly maxAttempts: number;
  /** The wait doubles from a second up to this; five minutes unless told. */
  readonly longestDelayMs?: number;
}

/** How long an event waits after it failed for the n-th time. */
export const retryDelayMs = (attempts: number, longestDelayMs = 5 * 60_000): number =>
  Math.min(1_000 * 2 ** (attempts - 1), longestDelayMs);

/**
 * The event did not get through. It is tried again, later each time; after `maxAttempts` it is dead, and an admin sees it.
 */
export async function failOutbox(
  trx: Tenant,
  event: ClaimedEvent,
  { failure, maxAttempts, longestDelayMs }: FailTerms,
): Promise<'again' | 'dead'> {
  const isDead = event.attempts >= maxAttempts;
  await trx
    .updateTable('outbox')
    .set({
      failure: failure.slice(0, 200),
      available_at: sql<never>`now() + ${retryDelayMs(event.attempts, longestDelayMs)} * interval '1 millisecond'`,
      dead_at: isDead ? sql<never>`now()` : null,
    })
    .where('platform_id', '=', event.platformId)
    .where('event_id', '=', event.eventId)
    .execute();
  return isDead ? 'dead' : 'again';
}

export interface DeadEvent extends ClaimedEvent {
  readonly failure: string | null;
  /** Epoch milliseconds. */
  readonly deadAt: number;
}

/** What could not be delivered on this platform, newest first. */
export async function listDeadEvents(trx: Tenant, platformId: PlatformId): Promise<DeadEvent[]> {
  const rows = await trx
    .selectFrom('outbox')
    .selectAll()
    .where('platform_id', '=', platformId)
    .where('dead_at', 'is not', null)
    .orderBy('dead_at', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({ ...eventOf(row), failure: row.failure, deadAt: row.dead_at ?? 0 }));
}

/**
 * Brings a dead event back, as if it had just happened.
 * @returns false when there is no such dead event
 */
export async function retryDeadEvent(trx: Tenant, platformId: PlatformId, eventId: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('outbox')
    .set({ dead_at: null, attempts: 0, failure: null, available_at: sql<never>`now()` })
    .where('platform_id', '=', platformId)
    .where('event_id', '=', eventId)
    .where('dead_at', 'is not', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How delivery stands on this platform. `oldestAt`: of what waits, in epoch milliseconds; null when nothing does. */
export async function outboxFigures(
  trx: Tenant,
  platformId: PlatformId,
): Promise<{ waiting: number; dead: number; oldestAt: number | null }> {
  const row = await trx
    .selectFrom('outbox')
    .select(({ fn, eb }) => [
      fn.countAll<number>().filterWhere(isWaiting).as('waiting'),
      fn.countAll<number>().filterWhere('dead_at', 'is not', null).as('dead'),
      fn.min(eb.ref('created_at')).filterWhere(isWaiting).as('oldest_at'),
    ])
    .where('platform_id', '=', platformId)
    .executeTakeFirstOrThrow();
  return { waiting: row.waiting, dead: row.dead, oldestAt: row.oldest_at };
}

/** Not dead, and due: what is meant for later, such as the beginning of a cover, waits for nobody yet. */
const isWaiting = sql<SqlBool>`dead_at is null and (attempts > 0 or available_at <= now())`;

const eventOf = (row: Selectable<Database['outbox']>): ClaimedEvent => ({
  platformId: row.platform_id,
  eventId: row.event_id,
  kind: row.kind,
  subjectId: row.subject_id,
  happenedAt: row.created_at,
  attempts: row.attempts,
});
