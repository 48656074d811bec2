import { createPlatformKey } from '@stillroom/db/crypto/room-cipher';
import type { Tenant } from '@stillroom/db/database';
import { inPlatform } from '@stillroom/db/in-platform';
import { insertAccount } from '@stillroom/db/queries/accounts';
import { countMailsAsDelivered } from '@stillroom/db/queries/mails';
import { saveRoster } from '@stillroom/db/queries/on-call-roster';
import { pageChannels, savePageChannel } from '@stillroom/db/queries/page-channels';
import { findPlatformBySlug, insertPlatform, type Platform } from '@stillroom/db/queries/platforms';
import { type AccountId, type PlatformId, platformId } from '@stillroom/domain/ids';
import { presetOf } from '@stillroom/domain/platform/presets';
import { DAY_MS } from '@stillroom/domain/reply/local-date';
import { newAccountId } from '../auth/new-account-id.ts';
import type { Services } from '../services.ts';
import { fillRoom } from './fill-room.ts';
import { lindenhof } from './stories/lindenhof.ts';
import { northlight } from './stories/northlight.ts';
import { stillwater } from './stories/stillwater.ts';
import { twoChairs } from './stories/two-chairs.ts';
import type { Story } from './story.ts';
import { idOf, type Telling } from './telling.ts';

export type DemoOptions = {
  /** Where pages go besides mail: the local stack's pager. Without one, pages go by mail alone. */
  readonly webhookUrl?: string | undefined;
};

/** The password of everybody in the demo. */
export const demoPassword = 'stillroom-demo';

const stories: readonly Story[] = [lindenhof, stillwater, northlight, twoChairs];
const platformAgeMs = 90 * DAY_MS;

/**
 * Fills in the demo: four platforms, one for each variant, with people, rooms and what they wrote. Each is made whole in one
 * transaction, through the same deciders and queries as everything else; one that is there already is left as it is.
 */
export async function fillDemo(services: Services, { webhookUrl }: DemoOptions = {}): Promise<void> {
  const hashed = await services.passwords.hash(demoPassword);
  if (!hashed.ok) throw new Error('The demo password could not be hashed.');
  for (const story of stories) {
    const there = await findPlatformBySlug(services.db, story.slug);
    if (there) await followPager(services, there, webhookUrl);
    else await fillPlatform(services, story, hashed.value, webhookUrl);
  }
  services.waker.wake();
  await services.waker.idle();
}

async function fillPlatform(
  services: Services,
  story: Story,
  passwordHash: string,
  webhookUrl: DemoOptions['webhookUrl'],
): Promise<void> {
  const now = services.clock();
  const id = platformId.parse(services.newId());
  const { slug, name, country, zone } = story;
  const createdAt = now - platformAgeMs;
  const facts = { platformId: id, slug, host: null, name, country, zone, language: 'en', createdAt };
  await inPlatform(services.db, id, async (trx) => {
    await insertPlatform(trx, { ...facts, model: presetOf(story.variant, zone) });
    await createPlatformKey(services.keyring, trx, id, createdAt);
    const people = await fillPeople({ trx, story, platform: { ...facts, modelVersion: 1 } }, passwordHash);
    const telling: Telling = { services, platform: { ...facts, modelVersion: 1 }, trx, story, people, now };
    await fillPaging(telling, webhookUrl);
    for (const room of story.rooms) await fillRoom(telling, room);
    // Mails of weeks ago arrived weeks ago; a newcomer's mailbox begins with those of the last day.
    await countMailsAsDelivered(trx, id, now - DAY_MS);
  });
}

async function fillPeople(
  { trx, story, platform }: Omit<Telling, 'services' | 'people' | 'now'>,
  passwordHash: string,
): Promise<ReadonlyMap<string, AccountId>> {
  const people = new Map<string, AccountId>();
  for (const person of story.people) {
    const id = newAccountId();
    people.set(person.key, id);
    await insertAccount(trx, {
      platformId: platform.platformId,
      accountId: id,
      email: `${person.key}@${story.slug}.demo`,
      displayName: person.name,
      role: person.role,
      zone: story.zone,
      country: story.country,
      language: 'en',
      phone: person.phone ?? null,
      emergencyContact: null,
      mailIsSafe: true,
      workingCalendar: null,
      createdAt: platform.createdAt,
      passwordHash,
    });
  }
  return people;
}

async function fillPaging(
  { services, trx, platform, story, people }: Telling,
  webhookUrl: DemoOptions['webhookUrl'],
): Promise<void> {
  const onCall = story.people.flatMap((person) =>
    person.onCall ? [{ accountId: idOf(people, person.key), position: person.onCall, rank: 1 }] : [],
  );
  await saveRoster(trx, platform.platformId, onCall);
  if (webhookUrl)
    await savePager(services, trx, platform.platformId, services.newId(), webhookUrl, services.newId());
  const mail = { channelId: services.newId(), rank: 2, ...untested, kind: 'mail' } as const;
  await savePageChannel(trx, services.keyring, platform.platformId, mail, null);
}

const untested = { disabledAt: null, lastDeliveredAt: null, lastFailedAt: null };

const savePager = (
  { keyring }: Services,
  trx: Tenant,
  id: PlatformId,
  channelId: string,
  url: string,
  secret: string | null,
) =>
  savePageChannel(
    trx,
    keyring,
    id,
    { channelId, rank: 1, ...untested, kind: 'webhook', url, format: 'stillroom' },
    secret,
  );

/** The local pager may have moved to another port since the demo was made. */
async function followPager(
  services: Services,
  { platformId: id }: Platform,
  url: string | undefined,
): Promise<void> {
  if (!url) return;
  await inPlatform(services.db, id, async (trx) => {
    for (const channel of await pageChannels(trx, id)) {
      const moved = channel.kind === 'webhook' && channel.url !== url && isLoopback(channel.url);
      if (moved) await savePager(services, trx, id, channel.channelId, url, null);
    }
  });
}

const isLoopback = (url: string): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
