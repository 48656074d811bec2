import type { Tenant } from '@stillroom/db/database';
import { inPlatform } from '@stillroom/db/in-platform';
import { appendAudit } from '@stillroom/db/queries/audit';
import { firedMilestones, lockClock, markFired } from '@stillroom/db/queries/reply-clocks';
import { replyTerms } from '@stillroom/db/queries/reply-terms';
import { nextOpening } from '@stillroom/domain/reply/deadline';
import { milestonesDue, nextMilestone } from '@stillroom/domain/reply/milestones';
import type { OpenClock } from '@stillroom/domain/reply/reply-clock';
import type { ClockSubject } from '../workflows/subject.ts';
import type { Tended } from '../workflows/tend.ts';
import { tellOfMilestone } from './milestone-mails.ts';
import type { WorkerServices } from './services.ts';

/**
 * Fires what is due on a reply clock now, and says when to look again (R4). Each milestone is marked in the transaction
 * that puts its mails in line, so it fires once however often this runs; and it fires only when Postgres, read now, says
 * that it is due, so it is never early, whatever a timer thought.
 */
export async function tendReplyClock(
  services: WorkerServices,
  { platformId, clockId }: ClockSubject,
): Promise<Tended> {
  const now = services.clock();
  const tended = await inPlatform(services.db, platformId, async (trx): Promise<Tended> => {
    const clock = await lockClock(trx, platformId, clockId);
    if (clock === null || clock.state !== 'open') return { next: 'ended' };
    const fired = new Set(await firedMilestones(trx, platformId, clockId));
    const opensAt = await reminderWaitsUntil(trx, { platformId, clockId }, clock, now);
    for (const milestone of milestonesDue(clock, fired, now, opensAt)) {
      fired.add(milestone);
      if (!(await markFired(trx, platformId, clockId, milestone, now))) continue;
      await tellOfMilestone(services, trx, platformId, clock, milestone, now);
      await appendAudit(trx, {
        platformId,
        happenedAt: now,
        actorId: null,
        action: `clock.${milestone}`,
        roomId: clock.roomId,
        subjectId: clockId,
      });
    }
    const next = nextMilestone(clock, fired, opensAt);
    if (!next) return { next: 'on-change' };
    return { next: 'at', at: next.at };
  });
  services.waker.wake();
  return tended;
}

/**
 * A reminder was planned into the therapist's hours, but this may run late: after an outage at night it waits for the
 * next opening all the same, and while somebody covers it is the cover who is reminded (R4). Epoch milliseconds; not after `now` when the hours are open.
 */
async function reminderWaitsUntil(
  trx: Tenant,
  { platformId }: ClockSubject,
  clock: OpenClock,
  now: number,
): Promise<number> {
  const terms = await replyTerms(
    trx,
    {
      platformId,
      modelVersion: clock.modelVersion,
      therapistId: clock.therapistId,
      since: clock.openedAt,
      remindedAt: now,
    },
    clock.kind === 'message' ? 'reply' : 'reviewWindow',
  );
  if (terms === null) return now;
  const opening = nextOpening(terms.therapistHours, now);
  return opening.ok ? opening.value : now;
}
