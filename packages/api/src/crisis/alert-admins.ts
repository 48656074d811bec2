import type { Keyring } from '@stillroom/db/crypto/keyring';
import type { Tenant } from '@stillroom/db/database';
import { findPlatform } from '@stillroom/db/queries/platforms';
import type { PlatformId } from '@stillroom/domain/ids';
import { mailPaths } from '@stillroom/domain/mail/mail-paths';
import { mailAdmins } from '../admin/mail-admins.ts';

/**
 * Tells every admin, at most once an hour, that the detector has failed (C6): texts are kept and stand as level 2 meanwhile,
 * but nobody is paged for them. The mail says nothing of whose text it was.
 */
export async function alertAdmins(
  trx: Tenant,
  keyring: Keyring,
  platformId: PlatformId,
  now: number,
): Promise<void> {
  const platform = await findPlatform(trx, platformId);
  if (!platform) throw new Error('A flag belongs to no platform.');
  await mailAdmins(trx, keyring, {
    platformId,
    template: 'detector-failed',
    path: mailPaths.adminDelivery(platform.slug),
    cause: new Date(now).toISOString().slice(0, 13),
    now,
  });
}
