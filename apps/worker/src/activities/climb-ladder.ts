import type { Tenant } from '@stillroom/db/database';
import { inPlatform } from '@stillroom/db/in-platform';
import { appendAudit } from '@stillroom/db/queries/audit';
import { lockFlag, saveFlag } from '@stillroom/db/queries/crisis-flags';
import { type NewPage, planPages } from '@stillroom/db/queries/crisis-pages';
import { rosterOf } from '@stillroom/db/queries/on-call-roster';
import { pageChannels } from '@stillroom/db/queries/page-channels';
import { findPlatform } from '@stillroom/db/queries/platforms';
import { roomModel } from '@stillroom/db/queries/room-models';
import { decideFlag } from '@stillroom/domain/crisis/decide-flag';
import { evolveFlag } from '@stillroom/domain/crisis/evolve-flag';
import type { Flag } from '@stillroom/domain/crisis/flag';
import type { PlatformId } from '@stillroom/domain/ids';
import { recipientsOf } from '@stillroom/domain/platform/roster';
import type { FlagSubject } from '../workflows/subject.ts';
import type { Tended } from '../workflows/tend.ts';
import { sendPages } from './send-pages.ts';
import type { WorkerServices } from './services.ts';

type Climber = 'workflow' | 'watchdog';

/** How soon pages that nobody took are tried again, in milliseconds. */
const tryAgainMs = 5_000;

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
  const flag = await inPlatform(services.db, platformId, (trx) =>
    takeDueSteps(trx, subject, climber, services.clock()),
  );
  if (flag === null) return { next: 'ended' };
  const sent = await sendPages(services, platformId, flag);
  if (flag.state === 'resolved' || flag.state === 'noted') return { next: 'ended' };
  const again = services.clock() + tryAgainMs;
  return { next: 'at', at: sent === 'all' ? flag.nextStepAt : Math.min(flag.nextStepAt, again) };
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
  const channels = (await pageChannels(trx, platformId)).filter(({ disabledAt }) => disabledAt === null);
  // After an outage several steps may be due at once: each person is then paged once, for the first step that names them.
  const told = new Set<string>();
  const pages: NewPage[] = [];
  while (flag.state === 'open' || flag.state === 'acknowledged') {
    const decision = decideFlag({ type: 'page-step', step: flag.nextStep }, flag, policy, now);
    if (!decision.ok) break;
    for (const event of decision.value) {
      flag = evolveFlag(flag, event) ?? flag;
      if (event.type !== 'step-paged') continue;
      for (const recipientId of recipientsOf(roster, event.to)) {
        if (told.has(recipientId)) continue;
        told.add(recipientId);
        for (const { channelId } of channels) {
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

/** The ladder is the platform's as it stands, whatever model the room was opened under. */
async function ladderOf(trx: Tenant, platformId: PlatformId) {
  const platform = await findPlatform(trx, platformId);
  if (!platform) throw new Error('A flag belongs to no platform.');
  return (await roomModel(trx, platformId, platform.modelVersion)).crisis.ladder;
}
