import type { AccountId, PlatformId, TimeOffId } from '@stillroom/domain/ids';
import type { TimeOff } from '@stillroom/domain/reply/time-off';
import type { Selectable } from 'kysely';
import type { Database, Tenant } from '../database.ts';
import { at } from '../instants.ts';

/** Everybody's time off on the platform that ends after `after` (epoch ms) and was not called off, by its start. */
export async function timeOffAfter(
  trx: Tenant,
  platformId: PlatformId,
  after: number,
): Promise<readonly TimeOff[]> {
  const rows = await trx
    .selectFrom('time_off')
    .selectAll()
    .where('platform_id', '=', platformId)
    .where('ends_at', '>', at(after))
    .where('cancelled_at', 'is', null)
    .orderBy('starts_at')
    .execute();
  return rows.map(timeOffFrom);
}

/** The time off of one therapist that ends after `after` (epoch ms) and was not called off, by its start. */
export async function timeOffOf(
  trx: Tenant,
  platformId: PlatformId,
  therapistId: AccountId,
  after: number,
): Promise<readonly TimeOff[]> {
  const everyone = await timeOffAfter(trx, platformId, after);
  return everyone.filter((off) => off.therapistId === therapistId);
}

export async function insertTimeOff(trx: Tenant, platformId: PlatformId, timeOff: TimeOff): Promise<void> {
  await trx
    .insertInto('time_off')
    .values({
      platform_id: platformId,
      time_off_id: timeOff.timeOffId,
      therapist_id: timeOff.therapistId,
      starts_at: at(timeOff.startsAt),
      ends_at: at(timeOff.endsAt),
      cover_id: timeOff.coverId ?? null,
    })
    .execute();
}

/** Ends time off early: what is left of it stays, nothing left means that it never was (`cutShort` in the domain). */
export async function endTimeOff(
  trx: Tenant,
  platformId: PlatformId,
  timeOffId: TimeOffId,
  left: TimeOff | undefined,
  now: number,
): Promise<void> {
  await trx
    .updateTable('time_off')
    .set(left ? { ends_at: at(left.endsAt) } : { cancelled_at: at(now) })
    .where('platform_id', '=', platformId)
    .where('time_off_id', '=', timeOffId)
    .execute();
}

const timeOffFrom = (row: Selectable<Database['time_off']>): TimeOff => ({
  timeOffId: row.time_off_id,
  therapistId: row.therapist_id,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  ...(row.cover_id === null ? {} : { coverId: row.cover_id }),
});
