import type { AccountId } from '../ids.ts';
import { accept, type Outcome } from '../outcome.ts';
import type { DeadlineRefusal } from './calendar-refusal.ts';
import type { CompiledCalendar } from './compiled-calendar.ts';
import { dueAfter, nextOpening } from './deadline.ts';
import { orderPauses, type Stretch } from './pauses.ts';
import type { ReplyPolicy } from './reply-policy.ts';
import { pausesFrom, type TimeOff } from './time-off.ts';

/** Everything that decides when an answer is due, as it stands now. */
export type ReplyTerms = {
  readonly policy: ReplyPolicy;
  readonly therapistId: AccountId;
  /** The calendar that working time is counted in: the platform's, or the therapist's where they have one. */
  readonly calendar: CompiledCalendar;
  /** The hours in which this therapist (or the cover) may be nudged (R4). */
  readonly therapistHours: CompiledCalendar;
  readonly timeOff: readonly TimeOff[];
  /** When the room rested, or is to rest: nobody could answer there. None unless told. */
  readonly rests?: readonly Stretch[];
};

/** The instants of a promise, in epoch milliseconds. */
export type ReplyPromise = {
  readonly nudgeAt: number;
  readonly warnAt: number;
  readonly targetAt: number;
  readonly limitAt: number;
  /** The pause that is on, or comes next before the limit: what the client is told (R5). */
  readonly pause?: Stretch;
};

/** A reminder that would fall so close to the nudge that it says the same is moved to three quarters of the target. */
const warnAfter = ({ targetMs, warnBeforeMs }: ReplyPolicy): number =>
  targetMs - Math.min(warnBeforeMs, Math.floor(targetMs / 4));

/**
 * The stretches in which a clock that opened at `openedAt` stands still (R5), in order: the therapist's time off without
 * cover, for at most what the policy allows, and all of the room's rests, in which no answer could be sent.
 */
export const clockPauses = (
  { policy, therapistId, timeOff, rests = [] }: ReplyTerms,
  openedAt: number,
): readonly Stretch[] => {
  const resting = rests
    .filter(({ toAt }) => toAt > openedAt)
    .map(({ fromAt, toAt }) => ({ fromAt: Math.max(fromAt, openedAt), toAt }));
  const away = pausesFrom(timeOff, therapistId, openedAt, policy.pauseAllowanceMs);
  const ordered = orderPauses([...away, ...resting]);
  if (!ordered.ok) throw new Error('a rest ends after it begins');
  return ordered.value;
};

/**
 * What is promised for something written at `openedAt` (R1, R4, R5), as seen at `now`. Also answers the composer's
 * question before sending. Target and limit are exact; nudges wait for the therapist's own hours.
 */
export const promiseFor = (
  openedAt: number,
  terms: ReplyTerms,
  now: number = openedAt,
): Outcome<ReplyPromise, DeadlineRefusal> => {
  const { policy, calendar, therapistHours } = terms;
  const pauses = clockPauses(terms, openedAt);
  const after = (allowanceMs: number) => dueAfter(calendar, openedAt, allowanceMs, pauses);
  const inHours = (due: Outcome<number, DeadlineRefusal>) =>
    due.ok ? nextOpening(therapistHours, due.value) : due;

  const nudge = inHours(after(Math.floor(policy.targetMs / 2)));
  if (!nudge.ok) return nudge;
  const warn = inHours(after(warnAfter(policy)));
  if (!warn.ok) return warn;
  const target = after(policy.targetMs);
  if (!target.ok) return target;
  const limit = after(policy.limitMs);
  if (!limit.ok) return limit;
  const pause = pauses.find(({ fromAt, toAt }) => toAt > now && fromAt < limit.value);
  return accept({
    nudgeAt: nudge.value,
    warnAt: warn.value,
    targetAt: target.value,
    limitAt: limit.value,
    ...(pause ? { pause } : {}),
  });
};
