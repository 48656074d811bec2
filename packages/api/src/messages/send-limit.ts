import { createLocalRateLimit } from '@stillroom/db/rate-limit';
import type { AccountId } from '@stillroom/domain/ids';
import type { MessageRefusal } from '@stillroom/domain/message/message-refusal';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';

type TooManyMessages = Extract<MessageRefusal, { reason: 'too-many-messages' }>;

/** The brake on a flood of letters. What may be a cry for help is never asked about here (C3). */
export type SendLimit = {
  /** Takes one of this person's letters. */
  take(authorId: AccountId): Promise<Outcome<null, TooManyMessages>>;
};

export type SendLimitRule = { readonly letters: number; readonly withinSeconds: number };

/** Far more than anybody in need writes by hand. Counted by each web process for itself, so that sending asks nobody. */
const usualRule: SendLimitRule = { letters: 60, withinSeconds: 10 * 60 };

/**
 * A brake that this process counts by itself: so many letters of one person within so many seconds. `clock` gives epoch
 * milliseconds, by which a refusal says when the next is taken.
 */
export function createSendLimit(
  clock: () => number,
  { letters, withinSeconds }: SendLimitRule = usualRule,
): SendLimit {
  const limit = createLocalRateLimit({ tries: letters, withinSeconds }, clock);
  return {
    async take(authorId) {
      const taken = await limit.take(authorId);
      return taken.left ? accept(null) : refuse({ reason: 'too-many-messages', againAt: taken.againAt });
    },
  };
}
