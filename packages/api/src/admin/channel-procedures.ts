import { type PageChannel, pageChannels, savePageChannel } from '@stillroom/db/queries/page-channels';
import { keepOneOn } from '@stillroom/domain/crisis/page-channels';
import { z } from 'zod';
import { adminProcedure } from '../procedures.ts';
import { accepted, refused } from '../refused.ts';
import { pageAddress } from './page-address.ts';

const rank = z.int().min(1).max(100);
const enabled = z.boolean();
const channelId = z.guid().nullable();

/**
 * `channelId: null` makes a new one. Secret and address are only ever written: left out, they stay as they are; with a new
 * host or format the secret is asked for again.
 */
const channelInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mail'), channelId, rank, enabled }),
  z.object({
    kind: z.literal('webhook'),
    channelId,
    rank,
    enabled,
    format: z.enum(['stillroom', 'pagerduty-v2']),
    url: z.string().trim().max(2_000).optional(),
    secret: z.string().trim().min(16).max(200).optional(),
  }),
]);

/** The ways by which on-call people are paged (C5, C7). */
export const channelProcedures = {
  /** Each channel and how it went last. Of a webhook's address only the host is told: the rest may be a key. */
  channels: adminProcedure.query(async ({ ctx: { trx, platform } }) =>
    (await pageChannels(trx, platform.platformId)).map(outlineOf),
  ),

  saveChannel: adminProcedure.input(channelInput).mutation(async ({ ctx, input }) => {
    const { trx, platform, services, audit, now } = ctx;
    const { platformId } = platform;
    const standing = await pageChannels(trx, platformId, { lock: true });
    const before = standing.find((one) => one.channelId === input.channelId);
    if (input.channelId !== null && before?.kind !== input.kind) throw refused({ reason: 'not-found' });
    const facts = {
      channelId: before?.channelId ?? services.newId(),
      rank: input.rank,
      disabledAt: input.enabled ? null : (before?.disabledAt ?? now),
      lastDeliveredAt: null,
      lastFailedAt: null,
    };
    const others = standing.filter((one) => one !== before);
    accepted(keepOneOn([...others, { kind: input.kind, disabledAt: facts.disabledAt }]));
    const known = before?.kind === 'webhook' ? before : null;
    const save = (channel: PageChannel, secret: string | null) =>
      savePageChannel(trx, services.keyring, platformId, channel, secret);
    if (input.kind === 'mail') await save({ ...facts, kind: 'mail' }, null);
    else {
      const url = input.url ? accepted(pageAddress(input.url, services.origin)) : known?.url;
      if (!url) throw refused({ reason: 'page-address-not-allowed' });
      // A secret is for the one it was made for: an admin who does not know it must not have it sent to another.
      const sameReader =
        known && known.format === input.format && new URL(known.url).host === new URL(url).host;
      if (!sameReader && !input.secret) throw refused({ reason: 'channel-secret-missing' });
      await save({ ...facts, kind: 'webhook', url, format: input.format }, input.secret ?? null);
    }
    await audit.write(
      { subjectId: facts.channelId, detail: { kind: input.kind, enabled: input.enabled, rank: input.rank } },
      'channel.saved',
    );
    return { channelId: facts.channelId };
  }),
};

const outlineOf = (channel: PageChannel) => {
  const { channelId, rank, disabledAt, lastDeliveredAt, lastFailedAt } = channel;
  const seen = { channelId, rank, enabled: disabledAt === null, lastDeliveredAt, lastFailedAt };
  return channel.kind === 'mail'
    ? { ...seen, kind: 'mail' as const }
    : { ...seen, kind: 'webhook' as const, format: channel.format, host: new URL(channel.url).host };
};
