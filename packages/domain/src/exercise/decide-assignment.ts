import type { AccountId } from '../ids.ts';
import type { MessageBody } from '../message/body.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import type { Answers } from './answers.ts';
import {
  type Assignment,
  type AssignmentState,
  draftOf,
  expiresAt,
  type Participation,
  revisionOf,
  submissionOf,
} from './assignment.ts';
import { checkComplete } from './check-answers.ts';
import type { ExerciseEvent } from './exercise-event.ts';
import type { ExerciseRefusal } from './exercise-refusal.ts';
import { sameAnswers } from './same-answers.ts';
import type { ExerciseTemplate } from './template.ts';

/**
 * What is done with an assignment (E2). `accountId` is whose part it is. Whether the room lets this person do it is asked of
 * `may` first: `assign-exercise`, `answer-exercise`, `review-exercise`, `read` (room/may.ts).
 */
export type ExerciseCommand =
  | {
      readonly type: 'assign';
      readonly template: ExerciseTemplate;
      readonly assignment: Omit<Assignment, 'assignedAt' | 'templateId' | 'templateVersion'>;
      /** One or both clients, in the order of their turns. */
      readonly participants: readonly AccountId[];
    }
  | {
      readonly type: 'save-answers';
      readonly accountId: AccountId;
      /** From `parseAnswers`. */
      readonly answers: Answers;
      /** The revision that the page began from; 0 when there was none. */
      readonly basedOn: number;
    }
  | {
      readonly type: 'submit';
      readonly accountId: AccountId;
      readonly template: ExerciseTemplate;
      readonly answers: Answers;
    }
  | {
      readonly type: 'review';
      readonly accountId: AccountId;
      readonly reviewedBy: AccountId;
      readonly feedback: MessageBody;
      /** The submission that the therapist had on screen. */
      readonly submissionRevision: number;
    }
  /** Read, and nothing is to be said: it waits for the staff no longer. Not for what was handed in again since. */
  | { readonly type: 'mark-seen'; readonly accountId: AccountId; readonly submissionRevision: number }
  | { readonly type: 'reopen'; readonly accountId: AccountId; readonly reopenedBy: AccountId }
  /** By the worker, once the grace after the due date has passed. */
  | { readonly type: 'expire' }
  | { readonly type: 'withdraw' };

export type ExerciseDecision = Outcome<readonly ExerciseEvent[], ExerciseRefusal>;
type Of<Type extends ExerciseCommand['type']> = Extract<ExerciseCommand, { type: Type }>;

const assign = (command: Of<'assign'>, now: number): ExerciseDecision => {
  const { template, participants } = command;
  const { templateId, version } = template;
  const { reveal, dueAt, repetition } = command.assignment;
  const people = new Set(participants).size;
  if (people !== participants.length || people < 1 || people > 2)
    return refuse({ reason: 'participants-invalid' });
  if (people === 1 && reveal !== 'private') return refuse({ reason: 'reveal-needs-two' });
  // One partner of a couple may well get an exercise for individuals; two people need one made for two.
  if (people === 2 && !template.suits.includes('couple')) return refuse({ reason: 'template-does-not-suit' });
  if (dueAt !== null && dueAt <= now) return refuse({ reason: 'due-date-past' });
  if (repetition.every !== 'once' && dueAt === null) return refuse({ reason: 'repetition-needs-due-date' });
  const assignment = { ...command.assignment, templateId, templateVersion: version, assignedAt: now };
  return accept([{ type: 'exercise-assigned', assignment, participants }]);
};

/** E3: the second answers to the first's text, so there must be one. What was once handed in counts, reopened or not. */
export const isTheirTurn = (
  { assignment, participations }: AssignmentState,
  { turn }: Participation,
): boolean =>
  assignment.reveal !== 'in-turns' ||
  participations.every((other) => other.turn >= turn || submissionOf(other) !== null);

const mayWrite = (
  state: AssignmentState,
  own: Participation,
  now: number,
): Outcome<Participation, ExerciseRefusal> => {
  const open = own.state === 'assigned' || own.state === 'started' || own.state === 'reopened';
  if (!open) return refuse({ reason: 'not-possible-now', state: own.state });
  const end = expiresAt(state.assignment);
  // Reopened work has no due date any more: the therapist asked for it.
  if (own.state !== 'reopened' && end !== null && now >= end) return refuse({ reason: 'past-due' });
  return isTheirTurn(state, own) ? accept(own) : refuse({ reason: 'not-your-turn' });
};

const save = (
  command: Of<'save-answers'>,
  state: AssignmentState,
  own: Participation,
  now: number,
): ExerciseDecision => {
  const allowed = mayWrite(state, own, now);
  if (!allowed.ok) return allowed;
  const { accountId, answers, basedOn } = command;
  const current = draftOf(own);
  if (current && sameAnswers(current.answers, answers)) return accept([]);
  const revision = revisionOf(own);
  if (basedOn !== revision) return refuse({ reason: 'draft-newer-elsewhere', revision });
  return accept([
    { type: 'answers-saved', accountId, draft: { answers, revision: revision + 1, savedAt: now } },
  ]);
};

const submit = (
  command: Of<'submit'>,
  state: AssignmentState,
  own: Participation,
  now: number,
): ExerciseDecision => {
  const { template, accountId } = command;
  const { templateId, templateVersion } = state.assignment;
  if (template.templateId !== templateId || template.version !== templateVersion)
    return refuse({ reason: 'wrong-template' });
  const earlier = submissionOf(own);
  const handedIn = own.state === 'submitted' || own.state === 'reviewed';
  // A form posted twice hands in once.
  if (handedIn && earlier && sameAnswers(earlier.answers, command.answers)) return accept([]);
  const allowed = mayWrite(state, own, now);
  if (!allowed.ok) return allowed;
  const complete = checkComplete(template, command.answers);
  if (!complete.ok) return complete;
  const submission = { revision: revisionOf(own) + 1, answers: complete.value, submittedAt: now };
  return accept([{ type: 'answers-submitted', accountId, submission }]);
};

const review = (command: Of<'review'>, own: Participation, now: number): ExerciseDecision => {
  const { accountId, feedback, reviewedBy, submissionRevision } = command;
  if (own.state === 'reviewed' && own.feedback === feedback && own.submission.revision === submissionRevision)
    return accept([]);
  if (own.state !== 'submitted') return refuse({ reason: 'not-possible-now', state: own.state });
  const { revision } = own.submission;
  if (revision !== submissionRevision) return refuse({ reason: 'submission-newer', revision });
  return accept([{ type: 'submission-reviewed', accountId, feedback, reviewedBy, at: now }]);
};

const markSeen = (
  { accountId, submissionRevision }: Of<'mark-seen'>,
  own: Participation,
  now: number,
): ExerciseDecision => {
  if (own.state !== 'submitted') return refuse({ reason: 'not-possible-now', state: own.state });
  const { revision } = own.submission;
  if (revision !== submissionRevision) return refuse({ reason: 'submission-newer', revision });
  return accept(own.seenAt === null ? [{ type: 'submission-seen', accountId, at: now }] : []);
};

const reopen = (command: Of<'reopen'>, own: Participation, now: number): ExerciseDecision => {
  if (own.state === 'reopened') return accept([]);
  if (own.state !== 'submitted' && own.state !== 'reviewed')
    return refuse({ reason: 'not-possible-now', state: own.state });
  const { accountId, reopenedBy } = command;
  // The author goes on from what was handed in.
  const draft = { answers: own.submission.answers, revision: revisionOf(own) + 1, savedAt: now };
  return accept([{ type: 'participation-reopened', accountId, draft, reopenedBy, at: now }]);
};

const expire = ({ assignment, participations }: AssignmentState, now: number): ExerciseDecision => {
  const end = expiresAt(assignment);
  if (end === null || now < end) return refuse({ reason: 'not-expired-yet' });
  return accept(
    participations
      .filter(({ state }) => state === 'assigned' || state === 'started')
      .map(({ accountId }) => ({ type: 'participation-expired', accountId, at: now })),
  );
};

/** What was handed in stays handed in and can still be reviewed; what is open is taken back. */
const withdraw = ({ participations }: AssignmentState, now: number): ExerciseDecision => {
  const open = participations.filter(
    ({ state }) => state === 'assigned' || state === 'started' || state === 'reopened',
  );
  if (open.length === 0) {
    const again = participations.some(({ state }) => state === 'withdrawn');
    return again ? accept([]) : refuse({ reason: 'nothing-to-withdraw' });
  }
  return accept(open.map(({ accountId }) => ({ type: 'participation-withdrawn', accountId, at: now })));
};

/**
 * What a command brings about (E2, E3), or why not. The same command again gives no event. `now` in epoch ms. Feed the events to
 * `evolveAssignment`.
 */
export const decideAssignment = (
  command: ExerciseCommand,
  state: AssignmentState | null,
  now: number,
): ExerciseDecision => {
  if (command.type === 'assign')
    return state === null ? assign(command, now) : refuse({ reason: 'already-assigned' });
  if (state === null) return refuse({ reason: 'no-such-assignment' });
  if (command.type === 'expire') return expire(state, now);
  if (command.type === 'withdraw') return withdraw(state, now);
  const own = state.participations.find(({ accountId }) => accountId === command.accountId);
  if (!own) return refuse({ reason: 'no-such-assignment' });
  switch (command.type) {
    case 'save-answers':
      return save(command, state, own, now);
    case 'submit':
      return submit(command, state, own, now);
    case 'review':
      return review(command, own, now);
    case 'mark-seen':
      return markSeen(command, own, now);
    case 'reopen':
      return reopen(command, own, now);
  }
};
