import type { Tenant } from '@stillroom/db/database';
import { inPlatform } from '@stillroom/db/in-platform';
import { type Account, findAccount } from '@stillroom/db/queries/accounts';
import { type CrisisPage, settlePage, takePages } from '@stillroom/db/queries/crisis-pages';
import {
  channelSecret,
  noteChannel,
  type PageChannel,
  pageChannels,
} from '@stillroom/db/queries/page-channels';
import { findPlatform } from '@stillroom/db/queries/platforms';
import type { Flag } from '@stillroom/domain/crisis/flag';
import type { PlatformId } from '@stillroom/domain/ids';
import { mailPaths } from '@stillroom/domain/mail/mail-paths';
import { failureName } from '../log.ts';
import { sendWebhook } from '../paging/send-webhook.ts';
import type { WorkerServices } from './services.ts';

/** Longer than any sending takes; a sender that died gives its pages back after this. */
const inHandMs = 20_000;
/** After so many tries a page is given up; by then the ladder is long with the next person. */
const mostAttempts = 6;

type Prepared = {
  readonly page: CrisisPage;
  readonly path: string;
  readonly recipient: Account | undefined;
  readonly channel: PageChannel | undefined;
  readonly secret: string;
};

/**
 * Sends the pages of a flag that wait, all at once, so that a channel that hangs holds up no other (C7). Every outcome is
 * written down; one that did not get through waits to be tried again, until it is given up.
 */
export async function sendPages(services: WorkerServices, platformId: PlatformId, flag: Flag): Promise<void> {
  const prepared = await inPlatform(services.db, platformId, (trx) =>
    prepare(services, trx, platformId, flag),
  );
  await Promise.all(prepared.map((item) => sendOne(services, platformId, flag, item)));
}

async function prepare(
  { clock, keyring }: WorkerServices,
  trx: Tenant,
  platformId: PlatformId,
  flag: Flag,
): Promise<readonly Prepared[]> {
  const platform = await findPlatform(trx, platformId);
  if (!platform) throw new Error('A flag belongs to no platform.');
  const channels = await pageChannels(trx, platformId);
  const pages = await takePages(trx, platformId, flag.flagId, { now: clock(), inHandMs });
  const prepared: Prepared[] = [];
  for (const page of pages) {
    const channel = channels.find(({ channelId }) => channelId === page.channelId);
    prepared.push({
      page,
      path: mailPaths.flag(platform.slug, flag.flagId),
      recipient: await findAccount(trx, platformId, page.recipientId),
      channel,
      secret:
        channel?.kind === 'webhook' ? await channelSecret(trx, keyring, platformId, channel.channelId) : '',
    });
  }
  return prepared;
}

async function sendOne(
  services: WorkerServices,
  platformId: PlatformId,
  flag: Flag,
  prepared: Prepared,
): Promise<void> {
  const { page, channel } = prepared;
  const settle = async (went: Parameters<typeof settlePage>[3]) => {
    const now = services.clock();
    await inPlatform(services.db, platformId, async (trx) => {
      await settlePage(trx, platformId, page, went, now);
      if (channel) {
        const seen = went.state === 'delivered' ? 'delivered' : 'failed';
        await noteChannel(trx, platformId, channel.channelId, seen, now);
      }
    });
  };
  try {
    await deliver(services, flag, prepared);
    await settle({ state: 'delivered' });
  } catch (error) {
    const failure = failureName(error);
    services.log('page-failed', { page: page.pageId, flag: flag.flagId, attempt: page.attempts, failure });
    await settle({ state: page.attempts >= mostAttempts ? 'failed' : 'pending', failure });
  }
}

/** Sends one page; resolves when the other side has taken it. */
async function deliver(
  { mail, clock, origin }: WorkerServices,
  flag: Flag,
  { page, path, recipient, channel, secret }: Prepared,
): Promise<void> {
  if (!channel) throw new Error('The channel is gone.');
  if (!recipient || recipient.disabledAt !== null) throw new Error('The recipient is gone.');
  if (channel.kind === 'mail') {
    await mail.send({ messageKey: page.pageId, template: 'crisis-page', to: recipient.email, path });
    return;
  }
  await sendWebhook(
    { url: channel.url, format: channel.format, secret },
    {
      pageId: page.pageId,
      flagId: flag.flagId,
      recipientId: page.recipientId,
      level: flag.caseLevel,
      step: page.step,
      url: new URL(path, origin).href,
      raisedAt: flag.raisedAt,
    },
    clock(),
  );
}
