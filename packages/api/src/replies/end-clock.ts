import type { Tenant } from '@stillroom/db/database';
import { appendOutbox } from '@stillroom/db/queries/outbox';
import type { Platform } from '@stillroom/db/queries/platforms';
import { saveClock } from '@stillroom/db/queries/reply-clocks';
import type { Outcome } from '@stillroom/domain/outcome';
import type {
  AnsweredClock,
  ClockRefusal,
  ClosedClock,
  WithdrawnClock,
} from '@stillroom/domain/reply/reply-clock';
import type { Audit } from '../audit.ts';

export type EndClockTools = {
  readonly platform: Pick<Platform, 'platformId'>;
  readonly trx: Tenant;
  readonly audit: Audit;
  /** Epoch milliseconds. */
  readonly now: number;
};

/**
 * Writes the end of a clock: the clock, its audit row and the event by which the worker hears of it, always together (P2).
 * The clock must be locked and running; a refusal is a bug then.
 */
export async function endClock(
  { platform: { platformId }, trx, audit, now }: EndClockTools,
  ended: Outcome<AnsweredClock | WithdrawnClock | ClosedClock, ClockRefusal>,
): Promise<void> {
  if (!ended.ok) throw new Error(`A running clock could not be ended: ${ended.refusal.reason}.`);
  const clock = ended.value;
  const { clockId, roomId } = clock;
  await saveClock(trx, platformId, clock);
  await audit.write({ roomId, subjectId: clockId }, `clock.${clock.state}`);
  await appendOutbox(trx, { platformId, kind: 'clock-changed', subjectId: clockId, happenedAt: now });
}
