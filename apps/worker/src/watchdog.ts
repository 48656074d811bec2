import { acrossPlatforms } from '@stillroom/db/in-platform';
import { overdueFlags } from '@stillroom/db/queries/crisis-flags';
import { climbLadder, tryAgainMs } from './activities/climb-ladder.ts';
import type { WorkerServices } from './activities/services.ts';
import { every, type Repeating } from './every.ts';
import { failureName } from './log.ts';
import type { FlagSubject } from './workflows/subject.ts';

export type WatchdogOptions = {
  /** How often it looks, in milliseconds. */
  readonly lookEveryMs?: number;
  /** How long after its time a step may be taken by its workflow, in milliseconds, before the watchdog takes it. */
  readonly graceMs?: number;
};

/**
 * Pages when nobody else does (C7): it needs Postgres and the page channels, and nothing of Temporal. It looks for flags whose
 * next step is overdue and climbs their ladder by the very same deed as the workflow, which finds the step taken when it is
 * back. Flags of which a page did not get through are looked at again as soon as the deed says.
 */
export function runWatchdog(
  services: WorkerServices,
  { lookEveryMs = 2_000, graceMs = 8_000 }: WatchdogOptions = {},
): Repeating {
  const again = new Map<string, { readonly subject: FlagSubject; readonly at: number }>();

  const climb = async (subject: FlagSubject): Promise<void> => {
    again.delete(subject.flagId);
    services.log('watchdog-pages', { flag: subject.flagId });
    try {
      const tended = await climbLadder(services, subject, 'watchdog');
      // Sooner than a step: pages wait to be tried again. The next step itself is found in Postgres when it is overdue.
      const soon = services.clock() + tryAgainMs;
      if (tended.next === 'at' && tended.at <= soon) again.set(subject.flagId, { subject, at: tended.at });
    } catch (error) {
      services.log('watchdog-page-failed', { flag: subject.flagId, failure: failureName(error) });
    }
  };

  return every(lookEveryMs, 'watchdog', services.log, async () => {
    const now = services.clock();
    const overdue = await acrossPlatforms(services.db, (trx) => overdueFlags(trx, now - graceMs));
    const due = [...again.values()].filter(({ at }) => at <= now).map(({ subject }) => subject);
    const subjects = new Map([...overdue, ...due].map((subject) => [subject.flagId, subject]));
    await Promise.all([...subjects.values()].map(climb));
  });
}
