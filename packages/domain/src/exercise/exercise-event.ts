import type { AccountId } from '../ids.ts';
import type { MessageBody } from '../message/body.ts';
import type { AnswerDraft, Assignment, Submission } from './assignment.ts';

/** What happened to an assignment; instants in epoch ms. */
export type ExerciseEvent =
  | {
      readonly type: 'exercise-assigned';
      readonly assignment: Assignment;
      readonly participants: readonly AccountId[];
    }
  | { readonly type: 'answers-saved'; readonly accountId: AccountId; readonly draft: AnswerDraft }
  | { readonly type: 'answers-submitted'; readonly accountId: AccountId; readonly submission: Submission }
  | {
      readonly type: 'submission-reviewed';
      readonly accountId: AccountId;
      readonly feedback: MessageBody;
      readonly reviewedBy: AccountId;
      readonly at: number;
    }
  | { readonly type: 'submission-seen'; readonly accountId: AccountId; readonly at: number }
  | {
      readonly type: 'participation-reopened';
      readonly accountId: AccountId;
      readonly draft: AnswerDraft;
      readonly reopenedBy: AccountId;
      readonly at: number;
    }
  | { readonly type: 'participation-expired'; readonly accountId: AccountId; readonly at: number }
  | { readonly type: 'participation-withdrawn'; readonly accountId: AccountId; readonly at: number };
