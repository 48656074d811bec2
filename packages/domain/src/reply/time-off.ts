import type { AccountId, TimeOffId } from '../ids.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { orderPauses, type Stretch } from './pauses.ts';

/** A stretch in which a therapist does not answer (R5), in epoch milliseconds; `coverId` answers instead. */
export type TimeOff = {
  readonly timeOffId: TimeOffId;
  readonly therapistId: AccountId;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly coverId?: AccountId;
};

export type TimeOffRefusal =
  | { readonly reason: 'starts-in-the-past' }
  | { readonly reason: 'ends-before-it-starts' }
  | { readonly reason: 'covers-oneself' }
  | { readonly reason: 'overlaps-time-off'; readonly timeOffId: TimeOffId }
  | { readonly reason: 'cover-is-off-too'; readonly timeOffId: TimeOffId }
  | { readonly reason: 'covers-somebody-then'; readonly timeOffId: TimeOffId };

const overlaps = (a: TimeOff, b: TimeOff): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/**
 * Time off is planned ahead: one that began in the past could excuse an answer that is late already. `existing`
 * is everyone's time off, so that a cover is really there. Refuses times that are not real either.
 */
export const planTimeOff = (
  planned: TimeOff,
  existing: readonly TimeOff[],
  now: number,
): Outcome<TimeOff, TimeOffRefusal> => {
  if (!(planned.startsAt < planned.endsAt)) return refuse({ reason: 'ends-before-it-starts' });
  if (planned.startsAt < now) return refuse({ reason: 'starts-in-the-past' });
  if (planned.coverId === planned.therapistId) return refuse({ reason: 'covers-oneself' });
  for (const other of existing) {
    if (!overlaps(planned, other)) continue;
    const { timeOffId } = other;
    if (other.therapistId === planned.therapistId) return refuse({ reason: 'overlaps-time-off', timeOffId });
    if (other.therapistId === planned.coverId) return refuse({ reason: 'cover-is-off-too', timeOffId });
    if (other.coverId === planned.therapistId) return refuse({ reason: 'covers-somebody-then', timeOffId });
  }
  return accept(planned);
};

/**
 * What is left of time off that is called off: nothing before it began; what has passed once it runs, so that
 * clocks keep the pause they had; all of it when it is over.
 */
export const cutShort = (timeOff: TimeOff, now: number): TimeOff | undefined => {
  if (now <= timeOff.startsAt) return undefined;
  return { ...timeOff, endsAt: Math.min(timeOff.endsAt, now) };
};

/** Who answers for a therapist at an instant: the cover while there is one, else the therapist. */
export const answeringTherapist = (
  therapistId: AccountId,
  timeOff: readonly TimeOff[],
  at: number,
): AccountId => {
  const current = timeOff.find(
    (off) => off.therapistId === therapistId && off.startsAt <= at && at < off.endsAt,
  );
  return current?.coverId ?? therapistId;
};

/**
 * The stretches in which a clock stands still (R5): the therapist's time off without cover from the opening of
 * the clock on, in order, and cut where together they reach what the policy allows (real milliseconds).
 */
export const pausesFrom = (
  timeOff: readonly TimeOff[],
  therapistId: AccountId,
  openedAt: number,
  pauseAllowanceMs: number,
): readonly Stretch[] => {
  const without = timeOff.filter(
    (off) =>
      off.therapistId === therapistId &&
      off.coverId === undefined &&
      off.endsAt > openedAt &&
      off.startsAt < off.endsAt,
  );
  const ordered = orderPauses(
    without.map((off) => ({ fromAt: Math.max(off.startsAt, openedAt), toAt: off.endsAt })),
  );
  if (!ordered.ok) throw new Error('time off was checked to end after it starts');
  let left = pauseAllowanceMs;
  const pauses: Stretch[] = [];
  for (const { fromAt, toAt } of ordered.value) {
    if (left <= 0) break;
    const length = Math.min(toAt - fromAt, left);
    pauses.push({ fromAt, toAt: fromAt + length });
    left -= length;
  }
  return pauses;
};
