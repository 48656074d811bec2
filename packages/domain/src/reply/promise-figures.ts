import type { AccountId } from '../ids.ts';
import type { ReplyClock } from './reply-clock.ts';

/** A share with what it is a share of, so that "100%" of two answers reads as what it is. */
export type Share = { readonly kept: number; readonly of: number };

/** How the promise was kept (R7). Durations are working milliseconds; undefined when nothing was answered yet. */
export type PromiseFigures = {
  readonly withinTarget: Share;
  readonly withinLimit: Share;
  readonly answered: number;
  /** Open clocks now: the workload beside the figures. */
  readonly waiting: number;
  /** Of those, the ones whose limit has passed. */
  readonly overdue: number;
  readonly medianMs?: number;
  readonly p90Ms?: number;
};

/** The smallest value that at least that share of the sorted values does not exceed (nearest rank). */
const percentile = (sorted: readonly number[], share: number): number | undefined =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];

/**
 * A clock counts once its fate is known: when it was answered, or when the instant passed without an answer,
 * whatever became of it later. So silence is a broken promise, and a clock still in time is no kept one yet.
 */
const shareWithin = (
  clocks: readonly ReplyClock[],
  instantOf: (clock: ReplyClock) => number,
  now: number,
): Share => {
  let kept = 0;
  let of = 0;
  for (const clock of clocks) {
    const dueAt = instantOf(clock);
    const endedAt = clock.state === 'open' ? now : clock.endedAt;
    if (clock.state === 'answered' && endedAt <= dueAt) kept += 1;
    if (clock.state === 'answered' || endedAt > dueAt) of += 1;
  }
  return { kept, of };
};

/** The figures over a set of clocks: a platform's, or one therapist's. */
export const promiseFigures = (clocks: readonly ReplyClock[], now: number): PromiseFigures => {
  const worked = clocks
    .flatMap((clock) => (clock.state === 'answered' ? [clock.workingMs] : []))
    .sort((a, b) => a - b);
  const open = clocks.filter((clock) => clock.state === 'open');
  const medianMs = percentile(worked, 0.5);
  const p90Ms = percentile(worked, 0.9);
  return {
    withinTarget: shareWithin(clocks, ({ targetAt }) => targetAt, now),
    withinLimit: shareWithin(clocks, ({ limitAt }) => limitAt, now),
    answered: worked.length,
    waiting: open.length,
    overdue: open.filter(({ limitAt }) => limitAt < now).length,
    ...(medianMs === undefined ? {} : { medianMs }),
    ...(p90Ms === undefined ? {} : { p90Ms }),
  };
};

/** The same per therapist who was to answer, for the admin (R7). */
export const figuresByTherapist = (
  clocks: readonly ReplyClock[],
  now: number,
): ReadonlyMap<AccountId, PromiseFigures> => {
  const groups = new Map<AccountId, ReplyClock[]>();
  for (const clock of clocks) {
    const group = groups.get(clock.therapistId);
    if (group) group.push(clock);
    else groups.set(clock.therapistId, [clock]);
  }
  return new Map([...groups].map(([therapistId, own]) => [therapistId, promiseFigures(own, now)]));
};
