import type { AccountId } from '../ids.ts';

/**
 * A thread is an audience: who reads what is written in it.
 *
 * - `shared`: everybody in the room.
 * - `before-opening`: one client and the staff, until the client shares a letter of their own (K1).
 * - `side`: one partner and the staff, under limited confidences, for good (K2).
 * - `note`: the staff alone (R6).
 */
export const threads = ['shared', 'before-opening', 'side', 'note'] as const;
export type Thread = (typeof threads)[number];

/**
 * `withId` is the client whose thread it is, whoever writes in it: a letter of the client's and the
 * therapist's answer carry the same one.
 */
export type Audience =
  | { readonly thread: 'shared' }
  | { readonly thread: 'before-opening'; readonly withId: AccountId }
  | { readonly thread: 'side'; readonly withId: AccountId }
  | { readonly thread: 'note' };

/** The client whose thread it is, or null where it is nobody's own. */
export const withIdOf = (audience: Audience): AccountId | null =>
  'withId' in audience ? audience.withId : null;

/** From a row: undefined when thread and person do not fit together. */
export const audienceOf = (thread: Thread, withId: AccountId | null): Audience | undefined => {
  if (thread === 'shared' || thread === 'note') return withId === null ? { thread } : undefined;
  return withId === null ? undefined : { thread, withId };
};

export const sameAudience = (one: Audience, other: Audience): boolean =>
  one.thread === other.thread && withIdOf(one) === withIdOf(other);
