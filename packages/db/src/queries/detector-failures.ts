import type { PlatformId } from '@stillroom/domain/ids';
import type { Tenant } from '../database.ts';
import { at } from '../instants.ts';

/** How often the detector failed on a text since an instant, and when last; instants in epoch ms (C6). */
export async function detectorFailures(
  trx: Tenant,
  platformId: PlatformId,
  since: number,
): Promise<{ readonly times: number; readonly lastAt: number | null }> {
  const row = await trx
    .selectFrom('crisis_flags')
    .select(({ fn }) => [fn.countAll<number>().as('times'), fn.max('raised_at').as('last_at')])
    .where('platform_id', '=', platformId)
    .where('detector_failed', '=', true)
    .where('raised_at', '>=', at(since))
    .executeTakeFirstOrThrow();
  return { times: row.times, lastAt: row.last_at };
}
