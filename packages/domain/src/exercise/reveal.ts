import type { AccountId } from '../ids.ts';
import type { MessageBody } from '../message/body.ts';
import { isPresent, isStaff, type Member } from '../room/member.ts';
import type { Answers } from './answers.ts';
import {
  type AnswerDraft,
  type AssignmentState,
  draftOf,
  type Participation,
  type ParticipationState,
  type Submission,
  submissionOf,
} from './assignment.ts';
import type { ExerciseTemplate } from './template.ts';

/**
 * What one viewer sees of one participant (E3).
 * - `own`: everything, with the draft and the feedback.
 * - `full`: the therapist; every item that was handed in, no draft.
 * - `shared`: the partner, once the reveal allows it; shared items alone. Feedback is the author's.
 * - `hidden`: nothing of the text, and not whether any is being written: `waitingFor` says only what the reveal waits for.
 */
export type SeenParticipation =
  | {
      readonly sight: 'own';
      readonly accountId: AccountId;
      readonly state: ParticipationState;
      readonly draft: AnswerDraft | null;
      readonly submission: Submission | null;
      readonly feedback: MessageBody | null;
    }
  | {
      readonly sight: 'full';
      readonly accountId: AccountId;
      readonly state: ParticipationState;
      readonly submission: Submission | null;
      readonly feedback: MessageBody | null;
      /** When it was marked as seen; epoch ms, null: it was not, or another thing has happened since. */
      readonly seenAt: number | null;
    }
  | {
      readonly sight: 'shared';
      readonly accountId: AccountId;
      readonly answers: Answers;
      readonly at: number;
    }
  | {
      readonly sight: 'hidden';
      readonly accountId: AccountId;
      /** `therapist-only`: it is never shown; `you`, `them`: who must hand in first; `nothing`: it has ended unshown. */
      readonly waitingFor: 'therapist-only' | 'you' | 'them' | 'nothing';
    };

/** A submission in force from one instant until another; until infinity while it stands. */
type Standing = { readonly submission: Submission; readonly fromAt: number; readonly untilAt: number };

const standingOf = (participation: Participation): Standing | null => {
  if (participation.state === 'withdrawn') return null;
  const submission = submissionOf(participation);
  if (!submission) return null;
  const untilAt = participation.state === 'reopened' ? participation.reopenedAt : Number.POSITIVE_INFINITY;
  return { submission, fromAt: submission.submittedAt, untilAt };
};

/**
 * The instant from which `viewer` sees what `author` handed in, epoch ms, or null.
 *
 * Together: the first instant at which both stood handed in. If one was reopened before the other handed in, the two wait
 * for the handing in again: otherwise one could rewrite with the other's words before them. If both had handed in before the
 * reopening, what was seen stays seen, as it was; the rework shows when handed in again. Should both be reopened and one hand in
 * long before the other, the two wait once more. Withdrawing a part ends the sight of it, and its sight of the other's.
 *
 * In turns: the first's text from its handing in, the second's from its own; a reopening takes neither back.
 */
const shownFrom = (state: AssignmentState, viewer: Participation, author: Participation): number | null => {
  const mine = standingOf(viewer);
  const theirs = standingOf(author);
  if (!theirs || viewer.state === 'withdrawn') return null;
  switch (state.assignment.reveal) {
    case 'private':
      return null;
    case 'together': {
      if (!mine) return null;
      const bothAt = Math.max(mine.fromAt, theirs.fromAt);
      // Strictly before the reopening: at the same instant nobody can have seen anything.
      return bothAt < Math.min(mine.untilAt, theirs.untilAt) ? bothAt : null;
    }
    case 'in-turns':
      if (author.turn < viewer.turn) return theirs.fromAt;
      return mine ? Math.max(mine.fromAt, theirs.fromAt) : null;
  }
};

/** K4: from the moment that one of the two has left, nothing new is shown; each goes on reading what they could read. */
const frozenFrom = (members: readonly Member[], ids: readonly AccountId[]): number =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...members
      .filter(({ accountId }) => ids.includes(accountId))
      .flatMap(({ leftAt }) => (leftAt === null ? [] : [leftAt])),
  );

const sharedAnswers = (template: ExerciseTemplate, answers: Answers): Answers =>
  Object.fromEntries(
    template.items.flatMap(({ id, audience }) => {
      const answer = answers[id];
      return audience === 'shared' && answer ? [[id, answer]] : [];
    }),
  );

const feedbackOf = (participation: Participation): MessageBody | null =>
  participation.state === 'reviewed' ? participation.feedback : null;

const waitsFor = (state: AssignmentState, viewer: Participation, author: Participation) => {
  if (state.assignment.reveal === 'private') return 'therapist-only';
  const over = ({ state: now }: Participation) => now === 'withdrawn' || now === 'expired';
  if (over(viewer) || over(author)) return 'nothing';
  const given = (part: Participation) => part.state === 'submitted' || part.state === 'reviewed';
  // Whether the partner has begun, handed in or been asked for more is theirs until the viewer has handed in.
  if (!given(viewer))
    return state.assignment.reveal === 'in-turns' && author.turn < viewer.turn ? 'them' : 'you';
  return given(author) ? 'nothing' : 'them';
};

const seenByPartner = (
  state: AssignmentState,
  template: ExerciseTemplate,
  members: readonly Member[],
  viewer: Participation,
  author: Participation,
): SeenParticipation => {
  const { accountId } = author;
  const at = shownFrom(state, viewer, author);
  const submission = submissionOf(author);
  const frozenAt = frozenFrom(members, [viewer.accountId, accountId]);
  if (at !== null && submission && at <= frozenAt)
    return { sight: 'shared', accountId, answers: sharedAnswers(template, submission.answers), at };
  const waitingFor = frozenAt === Number.POSITIVE_INFINITY ? waitsFor(state, viewer, author) : 'nothing';
  return { sight: 'hidden', accountId, waitingFor };
};

/**
 * What this member of the room sees of each participant of an assignment (E3), in the order of the turns. Empty for whoever
 * has no sight of it at all: a client who takes no part, staff who have left. `template` is the assignment's version.
 */
export const seenBy = (
  viewer: Member,
  state: AssignmentState,
  template: ExerciseTemplate,
  members: readonly Member[],
): readonly SeenParticipation[] => {
  if (isStaff(viewer)) {
    if (!isPresent(viewer)) return [];
    return state.participations.map((participation) => ({
      sight: 'full',
      accountId: participation.accountId,
      state: participation.state,
      submission: submissionOf(participation),
      feedback: feedbackOf(participation),
      seenAt: participation.state === 'submitted' ? participation.seenAt : null,
    }));
  }
  const own = state.participations.find(({ accountId }) => accountId === viewer.accountId);
  if (!own) return [];
  return state.participations.map((participation) => {
    const { accountId, state: now } = participation;
    if (participation !== own) return seenByPartner(state, template, members, own, participation);
    const written = { draft: draftOf(own), submission: submissionOf(own), feedback: feedbackOf(own) };
    return { sight: 'own', accountId, state: now, ...written };
  });
};
