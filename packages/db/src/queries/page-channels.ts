import type { PlatformId } from '@stillroom/domain/ids';
import type { Selectable } from 'kysely';
import type { Keyring } from '../crypto/keyring.ts';
import { open, type SealedPlace, seal } from '../crypto/room-cipher.ts';
import type { Database, Tenant } from '../database.ts';
import { at, atOrNull } from '../instants.ts';

/** A way by which on-call people are paged. Instants in epoch ms. */
export type PageChannel = {
  readonly channelId: string;
  readonly rank: number;
  readonly disabledAt: number | null;
  readonly lastDeliveredAt: number | null;
  readonly lastFailedAt: number | null;
} & (
  | { readonly kind: 'mail' }
  | { readonly kind: 'webhook'; readonly url: string; readonly format: 'stillroom' | 'pagerduty-v2' }
);

/** The channels of a platform, best rank first, those that were switched off too; `lock` them to change which are on. */
export async function pageChannels(
  trx: Tenant,
  platformId: PlatformId,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<readonly PageChannel[]> {
  const rows = await trx
    .selectFrom('page_channels')
    .selectAll()
    .where('platform_id', '=', platformId)
    .orderBy('rank')
    .orderBy('channel_id')
    .$if(lock, (query) => query.forNoKeyUpdate())
    .execute();
  return rows.map(channelFrom);
}

/** The secret with which pages over this channel are signed (or PagerDuty's routing key), in clear. */
export async function channelSecret(
  trx: Tenant,
  keyring: Keyring,
  platformId: PlatformId,
  channelId: string,
): Promise<string> {
  const row = await trx
    .selectFrom('page_channels')
    .select('secret_sealed')
    .where('platform_id', '=', platformId)
    .where('channel_id', '=', channelId)
    .executeTakeFirstOrThrow();
  if (row.secret_sealed === null) throw new Error('A webhook channel has no secret.');
  const secret = await open(keyring, trx, secretPlace(platformId, channelId), row.secret_sealed);
  if (!secret.ok) throw new Error(`The secret of a channel cannot be read: ${secret.refusal.reason}.`);
  return secret.value;
}

/** Writes a channel, new or changed. Without `secret` the one that it has stays. */
export async function savePageChannel(
  trx: Tenant,
  keyring: Keyring,
  platformId: PlatformId,
  channel: PageChannel,
  secret: string | null,
): Promise<void> {
  const sealed =
    secret === null
      ? {}
      : { secret_sealed: await seal(keyring, trx, secretPlace(platformId, channel.channelId), secret) };
  const changing = {
    kind: channel.kind,
    format: channel.kind === 'webhook' ? channel.format : 'stillroom',
    url: channel.kind === 'webhook' ? channel.url : null,
    rank: channel.rank,
    disabled_at: atOrNull(channel.disabledAt),
    ...sealed,
  } as const;
  await trx
    .insertInto('page_channels')
    .values({ platform_id: platformId, channel_id: channel.channelId, ...changing })
    .onConflict((conflict) => conflict.columns(['platform_id', 'channel_id']).doUpdateSet(changing))
    .execute();
}

/**
 * The mail channel of a platform that has none to page by (C7). Its id is the platform's own, so that two flags at once make
 * one channel; an admin sees it from then on.
 */
export async function mailAsLastResort(trx: Tenant, platformId: PlatformId): Promise<string> {
  await trx
    .insertInto('page_channels')
    .values({ platform_id: platformId, channel_id: platformId, kind: 'mail', format: 'stillroom', rank: 100 })
    .onConflict((conflict) => conflict.columns(['platform_id', 'channel_id']).doNothing())
    .execute();
  return platformId;
}

/** Notes how the last page over a channel went, so that a broken one is seen before it is needed. */
export async function noteChannel(
  trx: Tenant,
  platformId: PlatformId,
  channelId: string,
  went: 'delivered' | 'failed',
  now: number,
): Promise<void> {
  await trx
    .updateTable('page_channels')
    .set(went === 'delivered' ? { last_delivered_at: at(now) } : { last_failed_at: at(now) })
    .where('platform_id', '=', platformId)
    .where('channel_id', '=', channelId)
    .execute();
}

const channelFrom = (row: Selectable<Database['page_channels']>): PageChannel => {
  const facts = {
    channelId: row.channel_id,
    rank: row.rank,
    disabledAt: row.disabled_at,
    lastDeliveredAt: row.last_delivered_at,
    lastFailedAt: row.last_failed_at,
  };
  return row.url === null
    ? { ...facts, kind: 'mail' }
    : { ...facts, kind: 'webhook', url: row.url, format: row.format };
};

const secretPlace = (platformId: PlatformId, channelId: string): SealedPlace => ({
  platformId,
  scope: 'platform',
  scopeId: platformId,
  rowId: channelId,
  authorId: null,
  field: 'secret',
});
