import type { AccountId, ClockId, MessageId, RoomId } from '../ids.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import type { DeadlineRefusal } from './calendar-refusal.ts';
import { workingTimeBetween } from './deadline.ts';
import { clockPauses, promiseFor, type ReplyPromise, type ReplyTerms } from './reply-promise.ts';

/** What a clock counts for: a client's message (R1), or a submitted exercise where a review is promised (E4). */
export type ClockKind = 'message' | 'submission';

/** What never changes about a clock, and who is to answer. Instants are epoch milliseconds. */
export type ClockFacts = {
  readonly clockId: ClockId;
  readonly kind: ClockKind;
  readonly roomId: RoomId;
  readonly authorId: AccountId;
  readonly therapistId: AccountId;
  readonly modelVersion: number;
  readonly openedAt: number;
};

export const CLIENT_CHOICES = ['wait', 'ask-cover', 'switch'] as const;
/** What a client can ask for once the limit was missed (R4). */
export type ClientChoice = (typeof CLIENT_CHOICES)[number];

type Clock = ClockFacts &
  ReplyPromise & {
    /** Grows with every change, so that a workflow notices that its instants are old. */
    readonly revision: number;
    readonly choice?: { readonly wish: ClientChoice; readonly chosenAt: number };
  };

export type OpenClock = Clock & { readonly state: 'open' };
export type AnsweredClock = Clock & {
  readonly state: 'answered';
  readonly endedAt: number;
  readonly answeredBy: AccountId;
  readonly answerId: string;
  /** Working time that the answer took, without pauses. */
  readonly workingMs: number;
};
/** The message was withdrawn by its author. */
export type WithdrawnClock = Clock & { readonly state: 'withdrawn'; readonly endedAt: number };
/** The room was closed or handed over. */
export type ClosedClock = Clock & { readonly state: 'closed'; readonly endedAt: number };
export type ReplyClock = OpenClock | AnsweredClock | WithdrawnClock | ClosedClock;

export type ClockRefusal =
  | DeadlineRefusal
  | { readonly reason: 'clock-has-ended'; readonly state: 'answered' | 'withdrawn' | 'closed' }
  | { readonly reason: 'limit-not-reached'; readonly limitAt: number };

/** A message has one clock, and that clock has its id (R1). */
export const clockOfMessage = (messageId: MessageId): ClockId => messageId as string as ClockId;

const whileOpen = (clock: ReplyClock): Outcome<OpenClock, ClockRefusal> =>
  clock.state === 'open' ? accept(clock) : refuse({ reason: 'clock-has-ended', state: clock.state });

/** Opens the clock of something that was just written (R1). */
export const openClock = (
  facts: Omit<ClockFacts, 'therapistId'>,
  terms: ReplyTerms,
): Outcome<OpenClock, ClockRefusal> => {
  const promise = promiseFor(facts.openedAt, terms);
  if (!promise.ok) return promise;
  return accept({ ...facts, ...promise.value, therapistId: terms.therapistId, revision: 1, state: 'open' });
};

/** The therapist (or cover) answered. `answerId` is the message, or the feedback, that did. */
export const answerClock = (
  clock: ReplyClock,
  answer: { readonly answeredBy: AccountId; readonly answerId: string; readonly answeredAt: number },
  terms: ReplyTerms,
): Outcome<AnsweredClock, ClockRefusal> => {
  const open = whileOpen(clock);
  if (!open.ok) return open;
  const pauses = clockPauses(terms, clock.openedAt);
  const worked = workingTimeBetween(terms.calendar, clock.openedAt, answer.answeredAt, pauses);
  if (!worked.ok) return worked;
  return accept({
    ...open.value,
    state: 'answered',
    endedAt: answer.answeredAt,
    answeredBy: answer.answeredBy,
    answerId: answer.answerId,
    workingMs: worked.value,
    revision: clock.revision + 1,
  });
};

/** The author withdrew the message before it was answered. */
export const withdrawClock = (clock: ReplyClock, now: number): Outcome<WithdrawnClock, ClockRefusal> => {
  const open = whileOpen(clock);
  if (!open.ok) return open;
  return accept({ ...open.value, state: 'withdrawn', endedAt: now, revision: clock.revision + 1 });
};

/** The room closed, or was handed over, before the message was answered. */
export const closeClock = (clock: ReplyClock, now: number): Outcome<ClosedClock, ClockRefusal> => {
  const open = whileOpen(clock);
  if (!open.ok) return open;
  return accept({ ...open.value, state: 'closed', endedAt: now, revision: clock.revision + 1 });
};

const samePromise = (a: ReplyPromise, b: ReplyPromise): boolean =>
  a.nudgeAt === b.nudgeAt &&
  a.warnAt === b.warnAt &&
  a.targetAt === b.targetAt &&
  a.limitAt === b.limitAt &&
  a.pause?.fromAt === b.pause?.fromAt &&
  a.pause?.toAt === b.pause?.toAt;

/** A recomputed clock. `moved` has the promise before and after for the audit log, when there is a difference. */
export type RecomputedClock = {
  readonly clock: OpenClock;
  readonly moved?: { readonly before: ReplyPromise; readonly after: ReplyPromise };
};

const promiseOf = ({ nudgeAt, warnAt, targetAt, limitAt, pause }: OpenClock): ReplyPromise => ({
  nudgeAt,
  warnAt,
  targetAt,
  limitAt,
  ...(pause ? { pause } : {}),
});

/**
 * Counts an open clock again after calendar, policy, therapist or time off changed (R5): from its own opening,
 * as if the new terms had always held. What fired stays fired, and the same terms change nothing again. Under
 * another therapist the former one's time off no longer counts: the client has waited all the same.
 */
export const recomputeClock = (
  clock: ReplyClock,
  terms: ReplyTerms,
  now: number,
): Outcome<RecomputedClock, ClockRefusal> => {
  const open = whileOpen(clock);
  if (!open.ok) return open;
  const promise = promiseFor(clock.openedAt, terms, now);
  if (!promise.ok) return promise;
  const before = promiseOf(open.value);
  const sameTherapist = clock.therapistId === terms.therapistId;
  if (sameTherapist && samePromise(before, promise.value)) return accept({ clock: open.value });
  const { pause: _pause, ...rest } = open.value;
  const recomputed: OpenClock = {
    ...rest,
    ...promise.value,
    therapistId: terms.therapistId,
    revision: clock.revision + 1,
  };
  return accept({ clock: recomputed, moved: { before, after: promise.value } });
};

/** What the client wants after the limit was missed (R4). May be changed for as long as nobody answered. */
export const chooseAfterLimit = (
  clock: ReplyClock,
  wish: ClientChoice,
  now: number,
): Outcome<OpenClock, ClockRefusal> => {
  const open = whileOpen(clock);
  if (!open.ok) return open;
  if (now < clock.limitAt) return refuse({ reason: 'limit-not-reached', limitAt: clock.limitAt });
  if (clock.choice?.wish === wish) return open;
  return accept({ ...open.value, choice: { wish, chosenAt: now }, revision: clock.revision + 1 });
};
