import type { Answers } from '@stillroom/domain/exercise/answers';
import {
  type AssignmentState,
  draftOf,
  type Participation,
  revisionOf,
} from '@stillroom/domain/exercise/assignment';
import type { AccountId } from '@stillroom/domain/ids';

/** The part of one person in an assignment. @throws when they have none: a procedure of a client is past that check */
export const partOf = ({ participations }: AssignmentState, accountId: AccountId): Participation => {
  const part = participations.find((one) => one.accountId === accountId);
  if (!part) throw new Error('Somebody without a part in an exercise came past its check.');
  return part;
};

/** What a page that saved has to know: how far it is, and from which revision it goes on. */
export const savedPart = (state: AssignmentState, accountId: AccountId) => {
  const part = partOf(state, accountId);
  return { state: part.state, revision: revisionOf(part) };
};

/**
 * Answers as they stand when a page that shows some of the items says what stands in those: `items` are replaced by
 * `answers`, the rest stays as it was saved. Without `items` the answers are all there is.
 */
export const mergedWithDraft = (
  state: AssignmentState,
  accountId: AccountId,
  answers: Answers,
  items: readonly string[] | undefined,
): Answers => {
  if (items === undefined) return answers;
  const before = draftOf(partOf(state, accountId))?.answers ?? {};
  const kept = Object.entries(before).filter(([id]) => !items.includes(id));
  return { ...Object.fromEntries(kept), ...answers };
};
