import type { Answers } from '@stillroom/domain/exercise/answers';
import {
  type AnswerDraft,
  draftOf,
  type Participation,
  revisionOf,
  type Submission,
  submissionOf,
} from '@stillroom/domain/exercise/assignment';
import type { AccountId, AssignmentId, PlatformId, RoomId } from '@stillroom/domain/ids';
import type { MessageBody } from '@stillroom/domain/message/body';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Keyring } from '../crypto/keyring.ts';
import { open, type SealedPlace, seal } from '../crypto/room-cipher.ts';
import type { Database, Tenant } from '../database.ts';
import { at, atOrNull } from '../instants.ts';

/** The assignment that a participation belongs to. */
export type PartOf = {
  readonly platformId: PlatformId;
  readonly roomId: RoomId;
  readonly assignmentId: AssignmentId;
};

/**
 * What can change about one person's part. What was handed in and what is being written are sealed as one text of their
 * author; feedback is sealed as its reviewer's.
 */
export async function participationColumns(
  trx: Tenant,
  keyring: Keyring,
  of: PartOf,
  participation: Participation,
) {
  const { accountId, turn, state } = participation;
  const submission = submissionOf(participation);
  const draft = draftOf(participation);
  const written = JSON.stringify({ submission, draft });
  const reviewed = participation.state === 'reviewed' ? participation : null;
  const reopened = participation.state === 'reopened' ? participation : null;
  return {
    turn,
    state,
    answers_sealed:
      submission || draft ? await seal(keyring, trx, answersPlace(of, accountId), written) : null,
    revision: revisionOf(participation),
    saved_at: atOrNull(draft?.savedAt ?? null),
    submitted_at: atOrNull(submission?.submittedAt ?? null),
    feedback_sealed: reviewed
      ? await seal(keyring, trx, feedbackPlace(of, accountId, reviewed.reviewedBy), reviewed.feedback)
      : null,
    reviewed_by: reviewed?.reviewedBy ?? null,
    seen_at: atOrNull(participation.state === 'submitted' ? participation.seenAt : null),
    reviewed_at: reviewed ? at(reviewed.reviewedAt) : null,
    reopened_by: reopened?.reopenedBy ?? null,
    reopened_at: reopened ? at(reopened.reopenedAt) : null,
    ended_at: endedAt(participation),
  };
}

const endedAt = (participation: Participation) => {
  if (participation.state === 'expired') return at(participation.expiredAt);
  return participation.state === 'withdrawn' ? at(participation.withdrawnAt) : null;
};

type Row = Selectable<Database['participations']>;
type Written = { readonly submission: Submission | null; readonly draft: AnswerDraft | null };

/** Somebody's part of an exercise from its row, with what they wrote unsealed. */
export async function participationFrom(
  trx: Tenant,
  keyring: Keyring,
  of: PartOf,
  row: Row,
): Promise<Participation> {
  const { account_id: accountId, turn } = row;
  const seat = { accountId, turn };
  const { submission, draft } = await writtenIn(trx, keyring, of, row);
  const { state } = row;
  switch (state) {
    case 'assigned':
      return { ...seat, state };
    case 'started':
      return { ...seat, state, draft: there(draft) };
    case 'submitted':
      return { ...seat, state, submission: there(submission), seenAt: row.seen_at };
    case 'reviewed': {
      const reviewedBy = there(row.reviewed_by);
      const place = feedbackPlace(of, accountId, reviewedBy);
      const feedback = await open(keyring, trx, place, there(row.feedback_sealed));
      if (!feedback.ok) throw new Error(`Feedback cannot be read: ${feedback.refusal.reason}.`);
      return {
        ...seat,
        state,
        submission: there(submission),
        feedback: feedback.value as MessageBody,
        reviewedBy,
        reviewedAt: there(row.reviewed_at),
      };
    }
    case 'reopened':
      return {
        ...seat,
        state,
        submission: there(submission),
        draft: there(draft),
        reopenedBy: there(row.reopened_by),
        reopenedAt: there(row.reopened_at),
      };
    case 'expired':
      return { ...seat, state, draft, expiredAt: there(row.ended_at) };
    case 'withdrawn':
      return { ...seat, state, draft, submission, withdrawnAt: there(row.ended_at) };
  }
}

/** What the state says must be there. */
const there = <T>(value: T | null): T => {
  if (value === null) throw new Error('A stored part of an exercise lacks what its state needs.');
  return value;
};

/** Answers were parsed before they were stored, by the template of that time. */
const answers = z.custom<Answers>((value) => typeof value === 'object' && value !== null);
const writtenSchema = z.object({
  submission: z.object({ revision: z.int(), answers, submittedAt: z.number() }).nullable(),
  draft: z.object({ revision: z.int(), answers, savedAt: z.number() }).nullable(),
});

const writtenIn = async (trx: Tenant, keyring: Keyring, of: PartOf, row: Row): Promise<Written> => {
  if (row.answers_sealed === null) return { submission: null, draft: null };
  const text = await open(keyring, trx, answersPlace(of, row.account_id), row.answers_sealed);
  if (!text.ok) throw new Error(`Answers cannot be read: ${text.refusal.reason}.`);
  return writtenSchema.parse(JSON.parse(text.value));
};

const placeIn = ({ platformId, roomId, assignmentId }: PartOf) =>
  ({ platformId, scope: 'room', scopeId: roomId, rowId: assignmentId }) as const;

const answersPlace = (of: PartOf, authorId: AccountId): SealedPlace => ({
  ...placeIn(of),
  authorId,
  field: 'answers',
});

/** Both partners may have the same reviewer, so the text also says to whom it speaks. */
const feedbackPlace = (of: PartOf, toId: AccountId, reviewedBy: AccountId): SealedPlace => ({
  ...placeIn(of),
  authorId: reviewedBy,
  field: `feedback ${toId}`,
});
