import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import type { ReplyClock } from '@stillroom/domain/reply/reply-clock';
import type { Tenant } from '../database.ts';
import { at } from '../instants.ts';
import { clockFrom } from './reply-clocks.ts';

/**
 * Every clock of the platform that opened after `after` (epoch ms), oldest first, and whatever became of it: what figures of
 * the promise are counted from (R7). Facts of clocks alone; no word of anybody.
 */
export async function clocksOpenedAfter(
  trx: Tenant,
  platformId: PlatformId,
  after: number,
  { therapistId }: { readonly therapistId?: AccountId } = {},
): Promise<readonly ReplyClock[]> {
  const rows = await trx
    .selectFrom('reply_clocks')
    .selectAll()
    .where('platform_id', '=', platformId)
    .where('opened_at', '>=', at(after))
    .where((where) => where.and(therapistId === undefined ? {} : { therapist_id: therapistId }))
    .orderBy('opened_at')
    .execute();
  return rows.map(clockFrom);
}

/** How many rooms that are not closed each therapist has: the workload beside the figures. */
export async function roomsByTherapist(
  trx: Tenant,
  platformId: PlatformId,
): Promise<ReadonlyMap<AccountId, number>> {
  const rows = await trx
    .selectFrom('rooms')
    .select(['therapist_id', (count) => count.fn.countAll<number>().as('rooms')])
    .where('platform_id', '=', platformId)
    .where('life', '<>', 'closed')
    .groupBy('therapist_id')
    .execute();
  return new Map(rows.map(({ therapist_id, rooms }) => [therapist_id, rooms]));
}
