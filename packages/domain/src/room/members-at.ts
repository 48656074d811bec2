import type { AccountId } from '../ids.ts';
import { answeringTherapist, type TimeOff } from '../reply/time-off.ts';
import { isPresent, type Member } from './member.ts';

/** A cover who has not been taken out of the room. */
export const isStandingCover = (member: Member): boolean => member.part === 'cover' && isPresent(member);

/**
 * The members as they stand at `now` (epoch ms): a cover belongs to the room only while the planned time off lasts (R5),
 * whether or not anybody has ended it there. Every look at who may read or write goes through this, so that a worker that is
 * late leaves no door open. `timeOff` holds at least what runs at `now` for the room's therapist.
 */
export const membersAt = (
  { therapistId }: { readonly therapistId: AccountId },
  members: readonly Member[],
  timeOff: readonly TimeOff[],
  now: number,
): readonly Member[] => {
  const answering = answeringTherapist(therapistId, timeOff, now);
  return members.map((member) =>
    isStandingCover(member) && member.accountId !== answering ? { ...member, leftAt: now } : member,
  );
};
