import type { Tenant } from '@stillroom/db/database';
import { type Account, findAccount } from '@stillroom/db/queries/accounts';
import { lockPlatform } from '@stillroom/db/queries/platform-lock';
import type { Platform } from '@stillroom/db/queries/platforms';
import { refused } from '../refused.ts';

type Tools = {
  readonly trx: Tenant;
  readonly platform: Pick<Platform, 'platformId'>;
  readonly account: Pick<Account, 'accountId'>;
};

/**
 * Holds the platform until the transaction ends: who is staff and who is on call is decided by the whole of both, and two admins
 * at once would each decide by what the other is about to change. Refuses an admin whom another has shut while this one waited.
 */
export async function oneAdminAtATime({ trx, platform, account }: Tools): Promise<void> {
  await lockPlatform(trx, platform.platformId);
  const admin = await findAccount(trx, platform.platformId, account.accountId);
  if (!admin || admin.disabledAt !== null) throw refused({ reason: 'signed-out' });
}
