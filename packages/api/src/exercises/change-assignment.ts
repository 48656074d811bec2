import { markWithdrawn, type StoredAssignment, saveParticipation } from '@stillroom/db/queries/assignments';
import { appendOutbox } from '@stillroom/db/queries/outbox';
import { roomModel } from '@stillroom/db/queries/room-models';
import { type AssignmentState, submissionOf } from '@stillroom/domain/exercise/assignment';
import {
  decideAssignment,
  type ExerciseCommand,
  isTheirTurn,
} from '@stillroom/domain/exercise/decide-assignment';
import { evolveAssignment } from '@stillroom/domain/exercise/evolve-assignment';
import type { ExerciseEvent } from '@stillroom/domain/exercise/exercise-event';
import type { ExerciseRefusal } from '@stillroom/domain/exercise/exercise-refusal';
import { nextOccurrenceOf } from '@stillroom/domain/exercise/next-occurrence';
import { seenBy } from '@stillroom/domain/exercise/reveal';
import { reviewClockStep } from '@stillroom/domain/exercise/review-clock';
import type { ExerciseTemplate } from '@stillroom/domain/exercise/template';
import type { AccountId } from '@stillroom/domain/ids';
import { accept, type Outcome } from '@stillroom/domain/outcome';
import { type Deed, may } from '@stillroom/domain/room/may';
import type { Member } from '@stillroom/domain/room/member';
import type { RoomRefusal } from '@stillroom/domain/room/room-refusal';
import { raiseFlag } from '../crisis/raise-flag.ts';
import { detectAnswers } from './detect-answers.ts';
import { tellOfExercise, tellStaff } from './exercise-mail.ts';
import type { ExerciseTools } from './exercise-tools.ts';
import { answerReviewClock, openReviewClock } from './review-clock.ts';

/** Everything that is done with an assignment that exists, but its expiry, which is the worker's. */
export type ExerciseStep = Exclude<ExerciseCommand, { readonly type: 'assign' | 'expire' }>;

type Changing = ExerciseTools & {
  readonly account: { readonly language: string };
  readonly stored: StoredAssignment;
  readonly template: ExerciseTemplate;
};

export type Changed = { readonly state: AssignmentState; readonly flagLevel: 0 | 1 | 2 | 3 | 4 };

const deedFor = {
  'save-answers': 'answer-exercise',
  submit: 'answer-exercise',
  review: 'review-exercise',
  // Nothing is sent by it, so it can be done while a room rests.
  'mark-seen': 'read',
  reopen: 'review-exercise',
  withdraw: 'assign-exercise',
} as const satisfies Record<ExerciseStep['type'], Deed>;

/**
 * One step of an assignment (E2): asks the room, decides, saves, and leaves an audit row, the review clock, the flag, the
 * event for the worker and the mails, in one transaction. The assignment must be locked. Nothing here ever touches the
 * clock of a message (R6).
 */
export async function changeAssignment(
  tools: Changing,
  command: ExerciseStep,
): Promise<Outcome<Changed, ExerciseRefusal | RoomRefusal>> {
  const { services, platform, trx, now, room, member, stored } = tools;
  const allowed = may(deedFor[command.type], { room, member, now });
  if (!allowed.ok) return allowed;
  const decided = decideAssignment(command, stored.state, now);
  const stops = command.type === 'withdraw' && comesAgain(stored, now);
  if (!decided.ok && !(stops && decided.refusal.reason === 'nothing-to-withdraw')) return decided;
  const events = decided.ok ? decided.value : [];
  let state = stored.state;
  let flagLevel: Changed['flagLevel'] = 0;
  for (const event of events) {
    state = evolveAssignment(state, event) ?? state;
    if (event.type === 'exercise-assigned') continue;
    await save(tools, state, event.accountId);
    await keepReviewClock(tools, event);
    if (event.type === 'answers-submitted') flagLevel = await lookAt(tools, event);
    await tools.audit.write(auditOf(stored, event), `exercise.${event.type}`);
  }
  const { assignmentId } = stored.state.assignment;
  if (command.type === 'withdraw') await markWithdrawn(trx, platform.platformId, assignmentId, now);
  // A reminder depends neither on what somebody types nor on who has read it.
  if (stops || events.some(({ type }) => type !== 'answers-saved' && type !== 'submission-seen')) {
    const { platformId } = platform;
    const subjectId = assignmentId;
    await appendOutbox(trx, { platformId, kind: 'assignment-changed', subjectId, happenedAt: now });
    tools.afterCommit(services.waker.wake);
  }
  await tell(tools, state, events);
  return accept({ state, flagLevel });
}

const comesAgain = ({ state, withdrawnAt }: StoredAssignment, now: number): boolean =>
  withdrawnAt === null && nextOccurrenceOf(state.assignment, now) !== null;

async function save(
  { services, platform, trx }: Changing,
  { assignment, participations }: AssignmentState,
  accountId: AccountId,
): Promise<void> {
  const changed = participations.find((part) => part.accountId === accountId);
  if (!changed) throw new Error('A part of an exercise changed that nobody has.');
  await saveParticipation(trx, services.keyring, platform.platformId, assignment, changed);
}

/**
 * E4: each handing in opens a clock where a review is promised; where none is, the staff are told of it instead. Feedback, or
 * giving it back, answers it.
 */
async function keepReviewClock(
  tools: Changing,
  event: Exclude<ExerciseEvent, { type: 'exercise-assigned' }>,
): Promise<void> {
  const { assignment, participations } = tools.stored.state;
  const { assignmentId } = assignment;
  const authorId = event.accountId;
  if (event.type === 'answers-submitted') {
    const { revision } = event.submission;
    const handingIn = { assignmentId, authorId, revision };
    const promised =
      reviewClockStep(assignment, event) === 'open' && (await openReviewClock(tools, handingIn));
    if (!promised) await tellStaff(tools, handingIn);
    return;
  }
  const part = participations.find(({ accountId }) => accountId === authorId);
  const submission = part && submissionOf(part);
  if (!submission || reviewClockStep(assignment, event) !== 'answer') return;
  const answeredBy = tools.member.accountId;
  const handingIn = { assignmentId, authorId, revision: submission.revision };
  await answerReviewClock(tools, handingIn, { assignmentId, answeredBy });
}

/** C1, C10: what was handed in is looked at like a message that was sent; handing in never waits for it (C3). */
async function lookAt(
  { services, platform, trx, now, room, template, account, stored }: Changing,
  { accountId, submission }: Extract<ExerciseEvent, { type: 'answers-submitted' }>,
): Promise<Changed['flagLevel']> {
  const detected = detectAnswers(services, template, submission.answers, account.language);
  if (detected.found === 'nothing') return 0;
  const { platformId, modelVersion } = platform;
  const { crisis } = await roomModel(trx, platformId, modelVersion);
  const flag = await raiseFlag({ trx, services, ladder: crisis.ladder, now }, detected, {
    platformId,
    roomId: room.roomId,
    authorId: accountId,
    source: 'answers',
    sourceId: stored.state.assignment.assignmentId,
    sourceRevision: submission.revision,
  });
  return flag?.level ?? 0;
}

const auditOf = (
  { state }: StoredAssignment,
  event: Exclude<ExerciseEvent, { type: 'exercise-assigned' }>,
) => ({
  subjectId: state.assignment.assignmentId,
  detail: {
    accountId: event.accountId,
    ...('draft' in event ? { revision: event.draft.revision } : {}),
    ...('submission' in event ? { revision: event.submission.revision } : {}),
  },
});

/**
 * Who hears of it by mail: the author of feedback and of a reopening; whoever now sees what they did not see before; in
 * turns, the one whose turn it has become.
 */
async function tell(
  tools: Changing,
  state: AssignmentState,
  events: readonly ExerciseEvent[],
): Promise<void> {
  const { stored, template, members, member, now } = tools;
  const { assignmentId } = state.assignment;
  for (const event of events) {
    if (event.type === 'submission-reviewed' || event.type === 'participation-reopened')
      await tellOfExercise(tools, {
        assignmentId,
        to: [event.accountId],
        template: 'news',
        occasion: `${event.type}/${now}`,
      });
    if (event.type !== 'answers-submitted') continue;
    const others = members.filter(
      (other) => other.accountId !== member.accountId && other.part === 'client' && other.leftAt === null,
    );
    for (const other of others) {
      const part = state.participations.find(({ accountId }) => accountId === other.accountId);
      const before = stored.state.participations.find(({ accountId }) => accountId === other.accountId);
      if (!part || !before) continue;
      const to = [other.accountId];
      const occasion = `turn/${event.submission.revision}`;
      if (isTheirTurn(state, part) && !isTheirTurn(stored.state, before))
        await tellOfExercise(tools, { assignmentId, to, template: 'exercise-assigned', occasion });
      else if (seesMore(other, stored.state, state, template, members))
        await tellOfExercise(tools, { assignmentId, to, template: 'news', occasion: `shown/${now}` });
    }
  }
}

const shownTo = (
  viewer: Member,
  state: AssignmentState,
  template: ExerciseTemplate,
  members: readonly Member[],
): number => seenBy(viewer, state, template, members).filter(({ sight }) => sight === 'shared').length;

const seesMore = (
  viewer: Member,
  before: AssignmentState,
  after: AssignmentState,
  template: ExerciseTemplate,
  members: readonly Member[],
): boolean => shownTo(viewer, after, template, members) > shownTo(viewer, before, template, members);
