import type { Tenant } from '@stillroom/db/database';
import { type Account, findAccounts, listAccounts } from '@stillroom/db/queries/accounts';
import { flagsInCase } from '@stillroom/db/queries/crisis-flags';
import { pagesOfFlag } from '@stillroom/db/queries/crisis-pages';
import { rosterOf } from '@stillroom/db/queries/on-call-roster';
import { pageChannels } from '@stillroom/db/queries/page-channels';
import type { Platform } from '@stillroom/db/queries/platforms';
import { roomModel } from '@stillroom/db/queries/room-models';
import { loadRoom } from '@stillroom/db/queries/rooms';
import { crisisCategories } from '@stillroom/domain/crisis/crisis-level';
import { nextStep } from '@stillroom/domain/crisis/evolve-flag';
import type { Flag } from '@stillroom/domain/crisis/flag';
import type { LadderTarget } from '@stillroom/domain/crisis/ladder';
import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import { pagedWithoutRoster, recipientsOf } from '@stillroom/domain/platform/roster';
import { foundIn } from '../crisis/found-in.ts';

type Viewing = {
  readonly trx: Tenant;
  readonly platform: Pick<Platform, 'platformId' | 'modelVersion'>;
  readonly now: number;
};

/**
 * A case as whoever answers pages sees it: whose it is and how to reach them, what the rules found (by name, not by
 * word), who was told and how it went, and what comes next. The text itself is not in it. Instants in epoch ms.
 */
export async function viewFlag({ trx, platform }: Viewing, flag: Flag) {
  const { platformId, modelVersion } = platform;
  const { ladder } = (await roomModel(trx, platformId, modelVersion)).crisis;
  const next = nextStep(flag, ladder);
  const pages = await pagesOfFlag(trx, platformId, flag.flagId);
  const channels = await pageChannels(trx, platformId);
  const loaded = await loadRoom(trx, platformId, flag.roomId, { lock: false });
  const nextIds = next ? await pagedAt(trx, platformId, next.to, loaded?.room.therapistId) : [];
  const taken = flag.state === 'acknowledged' ? flag : flag.state === 'resolved' ? flag.acknowledged : null;
  const people = await findAccounts(trx, platformId, [
    flag.authorId,
    ...nextIds,
    ...pages.map(({ recipientId }) => recipientId),
    ...(taken ? [taken.acknowledgedBy] : []),
    ...(flag.state === 'resolved' ? [flag.resolvedBy] : []),
    ...(loaded ? [loaded.room.therapistId] : []),
  ]);
  const byId = new Map<AccountId, Account>(people.map((person) => [person.accountId, person]));
  const nameOf = (id: AccountId) => byId.get(id)?.displayName ?? '';
  const client = byId.get(flag.authorId);
  const joined = await flagsInCase(trx, platformId, flag.flagId);
  const texts = [flag, ...joined];
  return {
    flagId: flag.flagId,
    /** The gravest in the case, if more than one text is in it. */
    level: flag.caseLevel,
    /** Of all its texts: the numbers that are offered go by them. */
    categories: crisisCategories.filter((one) => texts.some(({ categories }) => categories.includes(one))),
    source: flag.source,
    found: foundIn(flag),
    /** What the same person wrote since, while nobody had taken the case: each can be revealed and marked by its own id. */
    joined: joined.map((text) => ({
      flagId: text.flagId,
      level: text.level,
      categories: text.categories,
      source: text.source,
      found: foundIn(text),
      ruleset: text.ruleset,
      raisedAt: text.raisedAt,
      useful: text.useful,
    })),
    ruleset: flag.ruleset,
    raisedAt: flag.raisedAt,
    state: flag.state,
    useful: flag.useful,
    client: {
      name: nameOf(flag.authorId),
      zone: client?.zone ?? 'UTC',
      country: client?.country ?? '',
      language: client?.language ?? '',
      phone: client?.phone ?? null,
      emergencyContact: client?.emergencyContact ?? null,
    },
    room: {
      composition: loaded?.room.composition ?? 'individual',
      therapist: loaded ? nameOf(loaded.room.therapistId) : '',
    },
    told: pages.map((page) => ({
      pageId: page.pageId,
      step: page.step,
      recipientId: page.recipientId,
      name: nameOf(page.recipientId),
      channel: channels.find(({ channelId }) => channelId === page.channelId)?.kind ?? 'webhook',
      state: page.state,
      /** It was tried and did not get through, so far. */
      refused: page.failure !== null,
      sentBy: page.sentBy,
      at: page.createdAt,
    })),
    next: next ? { at: next.at, to: next.to, names: nextIds.map(nameOf) } : null,
    taken: taken
      ? {
          byId: taken.acknowledgedBy,
          by: nameOf(taken.acknowledgedBy),
          at: taken.acknowledgedAt,
          outcomeDueAt: taken.outcomeDueAt,
        }
      : null,
    outcome:
      flag.state === 'resolved'
        ? { outcome: flag.outcome, by: nameOf(flag.resolvedBy), at: flag.resolvedAt }
        : null,
    helpHiddenAt: flag.helpHiddenAt,
  };
}

/** Whom the worker will page at a step; without a roster those who are its last resort (C7). */
async function pagedAt(
  trx: Tenant,
  platformId: PlatformId,
  to: LadderTarget,
  therapistId: AccountId | undefined,
): Promise<readonly AccountId[]> {
  const onRoster = recipientsOf(await rosterOf(trx, platformId), to);
  return onRoster.length > 0
    ? onRoster
    : pagedWithoutRoster(await listAccounts(trx, platformId), therapistId);
}
