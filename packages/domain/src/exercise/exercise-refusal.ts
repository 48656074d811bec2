import type { StaleDraft } from '../message/draft.ts';
import type { AnswersRefusal, AnswersTooLong } from './answers.ts';
import type { ParticipationState } from './assignment.ts';

/** Why an assignment cannot be made or changed, beyond what the room allows (room-refusal.ts). */
export type ExerciseRefusal =
  /** Also for somebody who takes no part in it: both answer alike (P3). */
  | { readonly reason: 'no-such-assignment' }
  | { readonly reason: 'already-assigned' }
  | { readonly reason: 'participants-invalid' }
  /** E3: together and in turns need two people. */
  | { readonly reason: 'reveal-needs-two' }
  | { readonly reason: 'template-does-not-suit' }
  | { readonly reason: 'due-date-past' }
  /** A repetition counts from a due date. */
  | { readonly reason: 'repetition-needs-due-date' }
  | { readonly reason: 'wrong-template' }
  | { readonly reason: 'not-possible-now'; readonly state: ParticipationState }
  /** E3: in turns, the other has not handed in yet. */
  | { readonly reason: 'not-your-turn' }
  | StaleDraft
  /** E2: handed in again meanwhile; feedback belongs to what was on screen. */
  | { readonly reason: 'submission-newer'; readonly revision: number }
  | { readonly reason: 'not-expired-yet' }
  | { readonly reason: 'past-due' }
  | { readonly reason: 'nothing-to-withdraw' }
  | AnswersRefusal
  | AnswersTooLong;
