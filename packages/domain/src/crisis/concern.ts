import type { AccountId, RoomId } from '../ids.ts';
import { alertLevel } from './crisis-level.ts';
import type { Flag } from './flag.ts';

/**
 * The newest thing that the staff of a room wrote to one client, or to both (`readerId: null`): a letter, or what they said
 * of an exercise. Notes are none, since no client reads them. `at` in epoch ms.
 */
export type StaffWord = {
  readonly roomId: RoomId;
  readonly readerId: AccountId | null;
  readonly at: number;
};

/**
 * Does this flag still ask the therapist for a look (C4)? One that pages does until its outcome is recorded. One of level 2
 * does until then too, or until its author could read something that the staff wrote after it: words to the partner alone
 * answer nobody else, and what the author writes later brings nothing back.
 */
export const concernStands = (flag: Flag, staffWords: readonly StaffWord[]): boolean => {
  if (flag.level < alertLevel || flag.state === 'resolved') return false;
  if (flag.state !== 'noted') return true;
  return !staffWords.some(
    ({ roomId, readerId, at }) =>
      roomId === flag.roomId && (readerId === null || readerId === flag.authorId) && at > flag.raisedAt,
  );
};
