import type { AccountId, MessageId } from '../ids.ts';
import { clockOfMessage, type OpenClock } from './reply-clock.ts';

/** Everything that can appear in a room's log, by what it is to the reply promise (R6). */
export type WrittenKind =
  | 'shared'
  | 'before-opening'
  | 'side'
  | 'note'
  | 'system-line'
  | 'acknowledgement'
  | 'exercise';
export type AuthorPart = 'client' | 'therapist' | 'cover';

const isMessage: Record<WrittenKind, boolean> = {
  shared: true,
  'before-opening': true,
  side: true,
  note: false,
  'system-line': false,
  acknowledgement: false,
  exercise: false,
};

/** Whether writing this opens a reply clock: a client's message to the therapist does, nothing else (R1, R6). */
export const opensReplyClock = (kind: WrittenKind, author: AuthorPart): boolean =>
  isMessage[kind] && author === 'client';

/** Whether writing this can answer a clock: a message of the therapist or the cover does, nothing else (R6). */
export const answersReplyClocks = (kind: WrittenKind, author: AuthorPart): boolean =>
  isMessage[kind] && author !== 'client';

/** A reply as it stood when the therapist sent it. */
export type Reply = {
  readonly openClocks: readonly OpenClock[];
  /** The messages that the therapist had on screen when writing. */
  readonly onScreenMessageIds: readonly MessageId[];
  /** Those that the therapist says it answers; left out, all that were on screen. Naming others adds nothing. */
  readonly narrowedTo?: readonly MessageId[];
  /** Who will read the reply: it cannot answer someone from whom it is kept (a side thread, K2). */
  readonly readerIds: readonly AccountId[];
};

/**
 * The clocks that a therapist's reply answers (R3): those of the messages on screen, narrowed if wished, whose
 * author will read the reply. A message that arrived meanwhile was not on screen and keeps running.
 */
export const clocksAnsweredBy = ({
  openClocks,
  onScreenMessageIds,
  narrowedTo = onScreenMessageIds,
  readerIds,
}: Reply): readonly OpenClock[] => {
  const onScreen = new Set(onScreenMessageIds.map(clockOfMessage));
  const meant = new Set(narrowedTo.map(clockOfMessage));
  return openClocks.filter(
    (clock) =>
      clock.kind === 'message' &&
      onScreen.has(clock.clockId) &&
      meant.has(clock.clockId) &&
      readerIds.includes(clock.authorId),
  );
};
