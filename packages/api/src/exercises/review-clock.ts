import { appendOutbox } from '@stillroom/db/queries/outbox';
import { insertClock, lockClock } from '@stillroom/db/queries/reply-clocks';
import { replyTerms } from '@stillroom/db/queries/reply-terms';
import type { Assignment } from '@stillroom/domain/exercise/assignment';
import { type AccountId, type AssignmentId, type ClockId, clockId } from '@stillroom/domain/ids';
import { answerClock, openClock } from '@stillroom/domain/reply/reply-clock';
import { v5 } from 'uuid';
import { endClock } from '../replies/end-clock.ts';
import type { ExerciseTools } from './exercise-tools.ts';

/** One handing in: whose, and which. */
export type HandingIn = {
  readonly assignmentId: AssignmentId;
  readonly authorId: AccountId;
  readonly revision: number;
};

/** A handing in has one review clock, whose id follows from it (E4). */
export const clockOfSubmission = ({ assignmentId, authorId, revision }: HandingIn): ClockId =>
  clockId.parse(v5(`${authorId}/${revision}`, assignmentId));

/**
 * Opens the clock of what was just handed in, where the room's model promises a review (E4).
 * @returns whether it does
 */
export async function openReviewClock(
  { platform, trx, now, room, audit }: ExerciseTools,
  handingIn: HandingIn,
): Promise<boolean> {
  const { platformId } = platform;
  const { roomId, modelVersion, therapistId } = room;
  const terms = await replyTerms(trx, { platformId, modelVersion, therapistId, since: now }, 'reviewWindow');
  if (terms === null) return false;
  const subjectId = clockOfSubmission(handingIn);
  const clock = openClock(
    {
      clockId: subjectId,
      kind: 'submission',
      roomId,
      authorId: handingIn.authorId,
      modelVersion,
      openedAt: now,
    },
    terms,
  );
  if (!clock.ok) throw new Error(`A review cannot be promised: ${clock.refusal.reason}.`);
  await insertClock(trx, platformId, clock.value);
  await audit.write({ roomId, subjectId }, 'clock.opened');
  await appendOutbox(trx, { platformId, kind: 'clock-opened', subjectId, happenedAt: now });
  return true;
}

/** Ends the clock of a submission that was given feedback or given back; nothing when none runs. */
export async function answerReviewClock(
  tools: ExerciseTools,
  handingIn: HandingIn,
  { assignmentId, answeredBy }: Pick<Assignment, 'assignmentId'> & { readonly answeredBy: AccountId },
): Promise<void> {
  const { platform, trx, now } = tools;
  const { platformId } = platform;
  const clock = await lockClock(trx, platformId, clockOfSubmission(handingIn));
  if (clock?.state !== 'open') return;
  const { modelVersion, therapistId, openedAt, roomId } = clock;
  const terms = await replyTerms(
    trx,
    { platformId, modelVersion, therapistId, since: openedAt, roomId },
    'reviewWindow',
  );
  if (terms === null) throw new Error('A review clock runs under a model that promises no review.');
  const answer = { answeredBy, answerId: assignmentId, answeredAt: now };
  await endClock(tools, answerClock(clock, answer, terms));
}
