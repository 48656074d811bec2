import type { Tenant } from '@stillroom/db/database';
import { inPlatform } from '@stillroom/db/in-platform';
import { listAccounts } from '@stillroom/db/queries/accounts';
import { appendAudit } from '@stillroom/db/queries/audit';
import { lockFlag, saveFlag } from '@stillroom/db/queries/crisis-flags';
import { type NewPage, pagesOfFlag, planPages } from '@stillroom/db/queries/crisis-pages';
import { rosterOf } from '@stillroom/db/queries/on-call-roster';
import { mailAsLastResort, pageChannels } from '@stillroom/db/queries/page-channels';
import { findPlatform } from '@stillroom/db/queries/platforms';
import { roomModel } from '@stillroom/db/queries/room-models';
import { loadRoom } from '@stillroom/db/queries/rooms';
import { becameGraver, decideFlag, inHand } from '@stillroom/domain/crisis/decide-flag';
import { evolveFlag } from '@stillroom/domain/crisis/evolve-flag';
import type { Climbing, Flag } from '@stillroom/domain/crisis/flag';
import { channelsToPage } from '@stillroom/domain/crisis/page-channels';
import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import { pagedWithoutRoster, recipientsOf } from '@stillroom/domain/platform/roster';
import type { FlagSubject } from '../workflows/subject.ts';
import type { Tended } from '../workflows/tend.ts';
import { sendPages } from './send-pages.ts';
import type { WorkerServices } from './services.ts';

type Climber = 'workflow' | 'watchdog';

/** How soon pages that nobody took are tried again, in milliseconds. */
export const tryAgainMs = 5_000;
/** For how long one climb goes on by itself, in milliseconds; less than the activity may take. */
const longestMs = 10_000;

/**
 * Takes every step of a flag's ladder that is due now, sends the pages, and says when to look again (C4). What is to be sent is
 * written before it is sent, so that neither a crash nor the watchdog beside it loses or doubles a page.
 */
export async function climbLadder(
  services: WorkerServices,
  subject: FlagSubject,
  climber: Climber,
): Promise<Tended> {
  const { platformId } = subject;
  const began = services.clock();
  for (;;) {
    const flag = await inPlatform(services.db, platformId, (trx) =>
      takeDueSteps(trx, subject, climber, services.clock()),
    );
    if (flag === null || flag.caseId !== null) return { next: 'ended' };
    if (flag.state === 'resolved' || flag.state === 'noted') return { next: 'ended' };
    // Pages that still wait are not sent to others once a named person has taken it, but those that may say how grave it became.
    if (inHand(flag, services.clock()) && !becameGraver(flag)) return { next: 'at', at: flag.nextStepAt };
    await sendPages(services, platformId, flag);
    const { nextStepAt, waiting } = await inPlatform(services.db, platformId, (trx) =>
      lookBack(trx, subject, flag, services.clock()),
    );
    const now = services.clock();
    // Every round takes one more step, and none is brought forward beyond the last.
    if (nextStepAt <= now && now - began < longestMs) continue;
    return { next: 'at', at: waiting ? Math.min(nextStepAt, now + tryAgainMs) : nextStepAt };
  }
}

/**
 * What became of the step before: brings the next one forward when no page got through to anybody (C7). Gives when the
 * next step is due, and whether pages still wait to be sent.
 */
async function lookBack(
  trx: Tenant,
  { platformId, flagId }: FlagSubject,
  climbed: Climbing,
  now: number,
): Promise<{ readonly nextStepAt: number; readonly waiting: boolean }> {
  const pages = await pagesOfFlag(trx, platformId, flagId);
  const waiting = pages.some(({ state }) => state === 'pending');
  const step = climbed.nextStep - 1;
  const ofStep = pages.filter((page) => page.step === step);
  // One that nobody has tried yet, or that another sender has in hand for the first time, may still get through.
  const unheard = ofStep.every(({ state, failure }) => state !== 'delivered' && failure !== null);
  // A later step that names only people who were paged before has no pages of its own; no page at all reached nobody.
  const toldBefore = ofStep.length === 0 && pages.length > 0;
  if (toldBefore || !unheard) return { nextStepAt: climbed.nextStepAt, waiting };
  const flag = await lockFlag(trx, platformId, flagId);
  const policy = await ladderOf(trx, platformId);
  const decision = decideFlag({ type: 'step-reached-nobody', step }, flag, policy, now);
  const [event] = decision.ok ? decision.value : [];
  if (flag === null || event?.type !== 'step-brought-forward')
    return { nextStepAt: climbed.nextStepAt, waiting };
  await saveFlag(trx, platformId, evolveFlag(flag, event) ?? flag);
  await appendAudit(trx, {
    platformId,
    happenedAt: now,
    actorId: null,
    action: 'flag.brought-forward',
    roomId: flag.roomId,
    subjectId: flagId,
    detail: { step: event.step, unreached: step },
  });
  return { nextStepAt: event.nextStepAt, waiting };
}

async function takeDueSteps(
  trx: Tenant,
  { platformId, flagId }: FlagSubject,
  climber: Climber,
  now: number,
): Promise<Flag | null> {
  let flag = await lockFlag(trx, platformId, flagId);
  if (flag === null) return null;
  const policy = await ladderOf(trx, platformId);
  const roster = await rosterOf(trx, platformId);
  const channelIds = await channelsOf(trx, platformId);
  // After an outage several steps may be due at once: each person is then paged once, for the first step that names them.
  const told = new Set<string>();
  const pages: NewPage[] = [];
  while (flag.state === 'open' || flag.state === 'acknowledged') {
    const decision = decideFlag({ type: 'page-step', step: flag.nextStep }, flag, policy, now);
    if (!decision.ok) break;
    for (const event of decision.value) {
      flag = evolveFlag(flag, event) ?? flag;
      if (event.type !== 'step-paged') continue;
      const onRoster = recipientsOf(roster, event.to);
      for (const recipientId of onRoster.length > 0 ? onRoster : await lastResort(trx, platformId, flag)) {
        if (told.has(recipientId)) continue;
        told.add(recipientId);
        for (const channelId of channelIds) {
          const { step } = event;
          pages.push({ flagId, step, recipientId, channelId, sentBy: climber, createdAt: now });
        }
      }
      await appendAudit(trx, {
        platformId,
        happenedAt: now,
        actorId: null,
        action: 'flag.paged',
        roomId: flag.roomId,
        subjectId: flagId,
        detail: { step: event.step, to: event.to, by: climber },
      });
    }
  }
  await planPages(trx, platformId, pages);
  await saveFlag(trx, platformId, flag);
  return flag;
}

/** Whom to page when the roster is empty or all on it are shut out: every responder, and the room's therapist. */
async function lastResort(
  trx: Tenant,
  platformId: PlatformId,
  { roomId }: Flag,
): Promise<readonly AccountId[]> {
  const loaded = await loadRoom(trx, platformId, roomId, { lock: false });
  return pagedWithoutRoster(await listAccounts(trx, platformId), loaded?.room.therapistId);
}

/** Over which channels to page; a platform that has none, or none that is on, is paged all the same (C7). */
async function channelsOf(trx: Tenant, platformId: PlatformId): Promise<readonly string[]> {
  const { channels, needsMail } = channelsToPage(await pageChannels(trx, platformId));
  const ids = channels.map(({ channelId }) => channelId);
  return needsMail ? [...ids, await mailAsLastResort(trx, platformId)] : ids;
}

/** The ladder is the platform's as it stands, whatever model the room was opened under. */
async function ladderOf(trx: Tenant, platformId: PlatformId) {
  const platform = await findPlatform(trx, platformId);
  if (!platform) throw new Error('A flag belongs to no platform.');
  return (await roomModel(trx, platformId, platform.modelVersion)).crisis.ladder;
}
