import type { Answers } from '../exercise/answers.ts';
import type { Assignment, AssignmentState } from '../exercise/assignment.ts';
import { decideAssignment, type ExerciseCommand } from '../exercise/decide-assignment.ts';
import { evolveAssignment } from '../exercise/evolve-assignment.ts';
import { type ExerciseTemplate, exerciseTemplateSchema } from '../exercise/template.ts';
import { type AccountId, assignmentId } from '../ids.ts';
import { type MessageBody, messageBody } from '../message/body.ts';
import { ana, aRoomId, ben, keller, monday } from './builders.ts';

/** Builders for tests of exercises: a small template with a shared and a private item, and assignments of it. */

export const aBody = (text: string): MessageBody => messageBody.parse(text);

export const aTemplate = (over: object = {}): ExerciseTemplate =>
  exerciseTemplateSchema.parse({
    templateId: '00000006-0000-4000-8000-000000000001',
    version: 1,
    language: 'en',
    title: 'A good moment',
    purpose: 'To notice one.',
    source: 'For the tests.',
    minutes: 5,
    suits: ['individual', 'couple'],
    suggestedReveal: 'together',
    items: [
      { id: 'moment', kind: 'long-text', prompt: 'Which?', required: true, audience: 'shared' },
      { id: 'aside', kind: 'long-text', prompt: 'And between us?', required: false, audience: 'private' },
    ],
    ...over,
  });

/** Answers to `aTemplate`, both items. */
export const someAnswers = (words: string): Answers => ({
  moment: { kind: 'long-text', text: words },
  aside: { kind: 'long-text', text: `private ${words}` },
});

export const anAssign = (
  over: Partial<Omit<Assignment, 'assignedAt' | 'templateId' | 'templateVersion'>> = {},
  participants: readonly AccountId[] = [ana, ben],
  template: ExerciseTemplate = aTemplate(),
): ExerciseCommand => ({
  type: 'assign',
  template,
  participants,
  assignment: {
    assignmentId: assignmentId.parse('00000007-0000-4000-8000-000000000001'),
    roomId: aRoomId(),
    assignedBy: keller,
    note: null,
    dueAt: null,
    reveal: 'together',
    repetition: { every: 'once' },
    occurrence: 1,
    previousId: null,
    promisesReview: false,
    ...over,
  },
});

export const submitting = (accountId: AccountId, words = 'a walk'): ExerciseCommand => ({
  type: 'submit',
  accountId,
  template: aTemplate(),
  answers: someAnswers(words),
});

export const saving = (accountId: AccountId, basedOn: number, words = 'a wa'): ExerciseCommand => ({
  type: 'save-answers',
  accountId,
  answers: someAnswers(words),
  basedOn,
});

export const markingSeen = (accountId: AccountId, submissionRevision: number): ExerciseCommand => ({
  type: 'mark-seen',
  accountId,
  submissionRevision,
});

export const reopening = (accountId: AccountId): ExerciseCommand => ({
  type: 'reopen',
  accountId,
  reopenedBy: keller,
});

export const reviewing = (accountId: AccountId, submissionRevision: number): ExerciseCommand => ({
  type: 'review',
  accountId,
  reviewedBy: keller,
  feedback: aBody('Thank you for this.'),
  submissionRevision,
});

/** The state after these commands, one minute apart from `monday` on; a refusal is a bug of the test. */
export const after = (...commands: readonly ExerciseCommand[]): AssignmentState => {
  const state = commands.reduce<AssignmentState | null>((current, command, index) => {
    const decision = decideAssignment(command, current, monday + index * 60_000);
    if (!decision.ok) throw new Error(`${command.type} refused: ${decision.refusal.reason}`);
    return decision.value.reduce(evolveAssignment, current);
  }, null);
  if (!state) throw new Error('The first command must assign');
  return state;
};
