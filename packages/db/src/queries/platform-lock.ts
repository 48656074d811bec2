import type { PlatformId } from '@stillroom/domain/ids';
import type { Tenant } from '../database.ts';

/**
 * Holds a platform until the transaction ends, so that what admins decide by its whole state is decided one after the other.
 * @throws {Error} when the platform does not exist
 */
export async function lockPlatform(trx: Tenant, platformId: PlatformId): Promise<void> {
  await trx
    .selectFrom('platforms')
    .select('platform_id')
    .where('platform_id', '=', platformId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
}
