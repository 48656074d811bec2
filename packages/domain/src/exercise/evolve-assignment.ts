import { type AssignmentState, draftOf, type Participation, submissionOf } from './assignment.ts';
import type { ExerciseEvent } from './exercise-event.ts';

type ParticipationEvent = Exclude<ExerciseEvent, { type: 'exercise-assigned' }>;

const evolveParticipation = (from: Participation, event: ParticipationEvent): Participation => {
  const { accountId, turn } = from;
  const seat = { accountId, turn };
  switch (event.type) {
    case 'answers-saved':
      return from.state === 'reopened'
        ? { ...from, draft: event.draft }
        : { ...seat, state: 'started', draft: event.draft };
    case 'answers-submitted':
      return { ...seat, state: 'submitted', submission: event.submission, seenAt: null };
    case 'submission-reviewed': {
      if (from.state !== 'submitted') return from;
      const { feedback, reviewedBy, at: reviewedAt } = event;
      return { ...seat, state: 'reviewed', submission: from.submission, feedback, reviewedBy, reviewedAt };
    }
    case 'submission-seen':
      return from.state === 'submitted' ? { ...from, seenAt: event.at } : from;
    case 'participation-reopened': {
      if (from.state !== 'submitted' && from.state !== 'reviewed') return from;
      const { draft, reopenedBy, at: reopenedAt } = event;
      return { ...seat, state: 'reopened', submission: from.submission, draft, reopenedBy, reopenedAt };
    }
    case 'participation-expired':
      return { ...seat, state: 'expired', draft: draftOf(from), expiredAt: event.at };
    case 'participation-withdrawn': {
      const kept = { draft: draftOf(from), submission: submissionOf(from) };
      return { ...seat, state: 'withdrawn', ...kept, withdrawnAt: event.at };
    }
  }
};

/** The assignment after an event of `decideAssignment`; null only before it was made. */
export const evolveAssignment = (
  state: AssignmentState | null,
  event: ExerciseEvent,
): AssignmentState | null => {
  if (event.type === 'exercise-assigned') {
    const { assignment, participants } = event;
    const seats = participants.map((accountId, index) => ({ accountId, turn: index + 1 }));
    return { assignment, participations: seats.map((seat) => ({ ...seat, state: 'assigned' })) };
  }
  if (state === null) return null;
  const participations = state.participations.map((participation) =>
    participation.accountId === event.accountId ? evolveParticipation(participation, event) : participation,
  );
  return { ...state, participations };
};
