import type { AccountId, AssignmentId, RoomId, TemplateId } from '../ids.ts';
import type { MessageBody } from '../message/body.ts';
import { DAY_MS } from '../reply/local-date.ts';
import type { Answers } from './answers.ts';
import type { Repetition } from './repetition.ts';
import type { Reveal } from './template.ts';

/** An exercise given to one or both clients of a room (E2). Instants in epoch ms; null: none. */
export type Assignment = {
  readonly assignmentId: AssignmentId;
  readonly roomId: RoomId;
  readonly templateId: TemplateId;
  readonly templateVersion: number;
  readonly assignedBy: AccountId;
  readonly assignedAt: number;
  readonly note: MessageBody | null;
  readonly dueAt: number | null;
  readonly reveal: Reveal;
  readonly repetition: Repetition;
  /** Which occurrence of the repetition this is, from 1, and the one before it. */
  readonly occurrence: number;
  readonly previousId: AssignmentId | null;
  /** E4: each submission opens a review clock, when the room's model promises one. */
  readonly promisesReview: boolean;
};

/** What was handed in. It never changes; handing in again makes a later one. */
export type Submission = {
  /** One counter for every saving and handing in of a participation, so that a stale page is noticed. */
  readonly revision: number;
  readonly answers: Answers;
  readonly submittedAt: number;
};

/** What the author is writing, seen by nobody else. */
export type AnswerDraft = {
  readonly answers: Answers;
  readonly revision: number;
  readonly savedAt: number;
};

type Seat = {
  readonly accountId: AccountId;
  /** 1 or 2: who writes first when the reveal is in turns. */
  readonly turn: number;
};

export type Assigned = Seat & { readonly state: 'assigned' };
export type Started = Seat & { readonly state: 'started'; readonly draft: AnswerDraft };
export type Submitted = Seat & {
  readonly state: 'submitted';
  readonly submission: Submission;
  /** When the staff said that they have seen it and that nothing more is to be said; null while it waits for them. */
  readonly seenAt: number | null;
};
export type Reviewed = Seat & {
  readonly state: 'reviewed';
  readonly submission: Submission;
  readonly feedback: MessageBody;
  readonly reviewedBy: AccountId;
  readonly reviewedAt: number;
};
/** Given back for more: what was handed in stands until it is handed in again. */
export type Reopened = Seat & {
  readonly state: 'reopened';
  readonly submission: Submission;
  readonly draft: AnswerDraft;
  readonly reopenedBy: AccountId;
  readonly reopenedAt: number;
};
/** What was begun stays with its author. */
export type Expired = Seat & {
  readonly state: 'expired';
  readonly draft: AnswerDraft | null;
  readonly expiredAt: number;
};
export type Withdrawn = Seat & {
  readonly state: 'withdrawn';
  readonly draft: AnswerDraft | null;
  readonly submission: Submission | null;
  readonly withdrawnAt: number;
};

/** One person's part in an assignment. */
export type Participation = Assigned | Started | Submitted | Reviewed | Reopened | Expired | Withdrawn;
export type ParticipationState = Participation['state'];

export type AssignmentState = {
  readonly assignment: Assignment;
  /** In the order of their turns. */
  readonly participations: readonly Participation[];
};

/** What the person last handed in. */
export const submissionOf = (participation: Participation): Submission | null =>
  'submission' in participation ? participation.submission : null;

/** What the person is writing or had begun to write. */
export const draftOf = (participation: Participation): AnswerDraft | null =>
  'draft' in participation ? participation.draft : null;

/** The latest revision; 0 before anything was written. */
export const revisionOf = (participation: Participation): number =>
  draftOf(participation)?.revision ?? submissionOf(participation)?.revision ?? 0;

/** Epoch ms from when it can no longer be begun or handed in; null: never. A late answer is still an answer, so there is grace. */
export const expiresAt = ({ dueAt, repetition }: Assignment): number | null => {
  if (dueAt === null) return null;
  return dueAt + (repetition.every === 'day' ? DAY_MS : 7 * DAY_MS);
};
