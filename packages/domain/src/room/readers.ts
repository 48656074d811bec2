import type { AccountId } from '../ids.ts';
import { type Audience, withIdOf } from './audience.ts';
import { isClient, isPresent, isStaff, type Member } from './member.ts';

/**
 * Who will read what `authorId` writes for this audience (M3), the author left out: the composer names them
 * and nobody else ever reads it, unless the author of a letter from before the opening shares it. Staff come
 * last.
 */
export const readersOf = (
  members: readonly Member[],
  audience: Audience,
  authorId: AccountId,
): readonly AccountId[] => {
  const withId = withIdOf(audience);
  const clients = members.filter(isClient).filter((client) => {
    if (audience.thread === 'note') return false;
    return withId === null || client.accountId === withId;
  });
  return [...clients, ...members.filter(isStaff)]
    .filter((member) => isPresent(member) && member.accountId !== authorId)
    .map((member) => member.accountId);
};

/** What decides who reads a message. Instants in epoch ms. */
export type Readable = {
  readonly audience: Audience;
  readonly authorId: AccountId;
  readonly sentAt: number;
  /** When its author opened a letter from before the opening to the partner (K1). */
  readonly sharedAt: number | null;
};

/**
 * May this person read this message? The queries filter by the same rule. Somebody who is no member reads
 * nothing.
 *
 * The staff of the room read all of it while they belong to it. A client reads the shared thread from joining
 * until leaving (K1; leaving takes away nothing that could be read before, K4), their own threads with the
 * staff, and what the partner shared while they were there. Of the partner's side thread nothing, ever (K2).
 */
export const mayRead = (message: Readable, viewer: Member | null): boolean => {
  if (viewer === null) return false;
  if (isStaff(viewer)) return isPresent(viewer);
  const wasThere = (at: number) => at >= viewer.joinedAt && (viewer.leftAt === null || at <= viewer.leftAt);
  switch (message.audience.thread) {
    case 'shared':
      return message.authorId === viewer.accountId || wasThere(message.sentAt);
    case 'before-opening':
      return (
        message.audience.withId === viewer.accountId ||
        (message.sharedAt !== null && wasThere(message.sharedAt))
      );
    case 'side':
      return message.audience.withId === viewer.accountId;
    case 'note':
      return false;
  }
};
