import type { AccountId, ClockId, PlatformId, RoomId } from '@stillroom/domain/ids';
import type { Milestone } from '@stillroom/domain/reply/milestones';
import type { ClockFacts, OpenClock, ReplyClock } from '@stillroom/domain/reply/reply-clock';
import type { Selectable } from 'kysely';
import type { Database, Tenant } from '../database.ts';
import { at, atOrNull } from '../instants.ts';

/** The clock, kept from changing until the transaction ends; null when there is none. */
export async function lockClock(
  trx: Tenant,
  platformId: PlatformId,
  clockId: ClockId,
): Promise<ReplyClock | null> {
  const row = await trx
    .selectFrom('reply_clocks')
    .selectAll()
    .where('platform_id', '=', platformId)
    .where('clock_id', '=', clockId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row ? clockFrom(row) : null;
}

/** The clocks of a room, ended ones too, oldest first. */
export async function clocksOfRoom(
  trx: Tenant,
  platformId: PlatformId,
  roomId: RoomId,
): Promise<readonly ReplyClock[]> {
  const rows = await trx
    .selectFrom('reply_clocks')
    .selectAll()
    .where('platform_id', '=', platformId)
    .where('room_id', '=', roomId)
    .orderBy('opened_at')
    .execute();
  return rows.map(clockFrom);
}

/**
 * The clocks that run for these therapists, or in these rooms, most urgent first. With `lock` they stay as they are until
 * the transaction ends.
 */
export async function openClocks(
  trx: Tenant,
  platformId: PlatformId,
  of: { readonly therapistIds: readonly AccountId[] } | { readonly roomIds: readonly RoomId[] },
  { lock }: { readonly lock: boolean },
): Promise<readonly OpenClock[]> {
  if (('roomIds' in of ? of.roomIds : of.therapistIds).length === 0) return [];
  const rows = await trx
    .selectFrom('reply_clocks')
    .selectAll()
    .where('platform_id', '=', platformId)
    .where('state', '=', 'open')
    .where((where) =>
      'roomIds' in of ? where('room_id', 'in', of.roomIds) : where('therapist_id', 'in', of.therapistIds),
    )
    .orderBy('target_at')
    .orderBy('clock_id')
    .$if(lock, (query) => query.forNoKeyUpdate())
    .execute();
  return rows.map(clockFrom).filter((clock) => clock.state === 'open');
}

/** The clocks of a platform that run although their limit has passed at `now` (epoch ms), longest overdue first. */
export async function lateClocks(
  trx: Tenant,
  platformId: PlatformId,
  now: number,
): Promise<readonly OpenClock[]> {
  const rows = await trx
    .selectFrom('reply_clocks')
    .selectAll()
    .where('platform_id', '=', platformId)
    .where('state', '=', 'open')
    .where('limit_at', '<=', at(now))
    .orderBy('limit_at')
    .orderBy('clock_id')
    .limit(200)
    .execute();
  return rows.map(clockFrom).filter((clock) => clock.state === 'open');
}

/** Writes a new clock; one of a message is written with its message (`insertMessage`). */
export async function insertClock(trx: Tenant, platformId: PlatformId, clock: OpenClock): Promise<void> {
  await trx
    .insertInto('reply_clocks')
    .values({
      platform_id: platformId,
      clock_id: clock.clockId,
      kind: clock.kind,
      room_id: clock.roomId,
      author_id: clock.authorId,
      opened_at: at(clock.openedAt),
      ...changing(clock),
    })
    .execute();
}

/** Writes what can change about a clock. */
export async function saveClock(trx: Tenant, platformId: PlatformId, clock: ReplyClock): Promise<void> {
  await trx
    .updateTable('reply_clocks')
    .set(changing(clock))
    .where('platform_id', '=', platformId)
    .where('clock_id', '=', clock.clockId)
    .execute();
}

/** The milestones that a clock has fired. */
export async function firedMilestones(
  trx: Tenant,
  platformId: PlatformId,
  clockId: ClockId,
): Promise<ReadonlySet<Milestone>> {
  const rows = await trx
    .selectFrom('clock_milestones')
    .select('milestone')
    .where('platform_id', '=', platformId)
    .where('clock_id', '=', clockId)
    .execute();
  return new Set(rows.map(({ milestone }) => milestone));
}

/** Marks a milestone as fired. False when it was already: then whoever asks must not act on it again. */
export async function markFired(
  trx: Tenant,
  platformId: PlatformId,
  clockId: ClockId,
  milestone: Milestone,
  now: number,
): Promise<boolean> {
  const row = await trx
    .insertInto('clock_milestones')
    .values({ platform_id: platformId, clock_id: clockId, milestone, fired_at: at(now) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('milestone')
    .executeTakeFirst();
  return row !== undefined;
}

const changing = (clock: ReplyClock) => ({
  therapist_id: clock.therapistId,
  model_version: clock.modelVersion,
  nudge_at: at(clock.nudgeAt),
  warn_at: at(clock.warnAt),
  target_at: at(clock.targetAt),
  limit_at: at(clock.limitAt),
  paused_since: atOrNull(clock.pause?.fromAt ?? null),
  paused_until: atOrNull(clock.pause?.toAt ?? null),
  revision: clock.revision,
  state: clock.state,
  ended_at: clock.state === 'open' ? null : at(clock.endedAt),
  answered_by: clock.state === 'answered' ? clock.answeredBy : null,
  answer_id: clock.state === 'answered' ? clock.answerId : null,
  working_ms: clock.state === 'answered' ? clock.workingMs : null,
  choice: clock.choice?.wish ?? null,
  chosen_at: atOrNull(clock.choice?.chosenAt ?? null),
});

/** A row as the clock that it is. */
export const clockFrom = (row: Selectable<Database['reply_clocks']>): ReplyClock => {
  const facts: ClockFacts = {
    clockId: row.clock_id,
    kind: row.kind,
    roomId: row.room_id,
    authorId: row.author_id,
    therapistId: row.therapist_id,
    modelVersion: row.model_version,
    openedAt: row.opened_at,
  };
  const clock = {
    ...facts,
    nudgeAt: row.nudge_at,
    warnAt: row.warn_at,
    targetAt: row.target_at,
    limitAt: row.limit_at,
    revision: row.revision,
    ...(row.paused_since === null || row.paused_until === null
      ? {}
      : { pause: { fromAt: row.paused_since, toAt: row.paused_until } }),
    ...(row.choice === null || row.chosen_at === null
      ? {}
      : { choice: { wish: row.choice, chosenAt: row.chosen_at } }),
  };
  if (row.state === 'open' || row.ended_at === null) return { ...clock, state: 'open' };
  if (row.state !== 'answered') return { ...clock, state: row.state, endedAt: row.ended_at };
  if (row.answered_by === null || row.answer_id === null)
    throw new Error('An answered clock names its answer.');
  return {
    ...clock,
    state: 'answered',
    endedAt: row.ended_at,
    answeredBy: row.answered_by,
    answerId: row.answer_id,
    workingMs: row.working_ms ?? 0,
  };
};
