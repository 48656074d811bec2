import type { PlatformId } from '@stillroom/domain/ids';
import type { Roster } from '@stillroom/domain/platform/roster';
import type { Tenant } from '../database.ts';

/** Who is paged on this platform, best rank first; people whose account is shut are left out. */
export async function rosterOf(trx: Tenant, platformId: PlatformId): Promise<Roster> {
  const rows = await trx
    .selectFrom('on_call_roster')
    .innerJoin('accounts', (join) =>
      join
        .onRef('accounts.platform_id', '=', 'on_call_roster.platform_id')
        .onRef('accounts.account_id', '=', 'on_call_roster.account_id'),
    )
    .select(['on_call_roster.account_id', 'on_call_roster.position', 'on_call_roster.rank'])
    .where('on_call_roster.platform_id', '=', platformId)
    .where('accounts.disabled_at', 'is', null)
    .orderBy('on_call_roster.rank')
    .execute();
  return rows.map(({ account_id, position, rank }) => ({ accountId: account_id, position, rank }));
}

/** Puts this roster in place of the one before. */
export async function saveRoster(trx: Tenant, platformId: PlatformId, roster: Roster): Promise<void> {
  await trx.deleteFrom('on_call_roster').where('platform_id', '=', platformId).execute();
  if (roster.length === 0) return;
  await trx
    .insertInto('on_call_roster')
    .values(
      roster.map(({ accountId, position, rank }) => ({
        platform_id: platformId,
        account_id: accountId,
        position,
        rank,
      })),
    )
    .execute();
}
