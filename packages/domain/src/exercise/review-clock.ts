import type { Assignment } from './assignment.ts';
import type { ExerciseEvent } from './exercise-event.ts';

/**
 * What an event means for the review clock of its author's submission (E4; R1–R5 hold for that clock): each handing in opens one,
 * feedback or giving it back answers it. Nothing where the platform promised no review when it was assigned.
 */
export const reviewClockStep = (
  { promisesReview }: Assignment,
  event: ExerciseEvent,
): 'open' | 'answer' | 'none' => {
  if (!promisesReview) return 'none';
  switch (event.type) {
    case 'answers-submitted':
      return 'open';
    case 'submission-reviewed':
    case 'participation-reopened':
      return 'answer';
    default:
      return 'none';
  }
};
