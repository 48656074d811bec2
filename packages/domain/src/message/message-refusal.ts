import type { StaleDraft } from './draft.ts';

/**
 * Why a message cannot be sent or changed, beyond what the room allows (room-refusal.ts) and the body
 * (body.ts).
 */
export type MessageRefusal =
  /** Also for a message that this person may not read: both answer alike (P3). */
  | { readonly reason: 'no-such-message' }
  | { readonly reason: 'not-your-message' }
  /** M1: somebody else has read it; it can only be withdrawn. */
  | { readonly reason: 'message-already-read' }
  | { readonly reason: 'message-withdrawn' }
  /** M1: this key has already sent other words; the page keeps the new ones and makes a new key. */
  | { readonly reason: 'key-already-used' }
  /** Side and before-opening threads are held with a client of this room. */
  | { readonly reason: 'no-such-thread' }
  /** K1: only a client's own letter from before the opening can be shared. */
  | { readonly reason: 'cannot-be-shared' }
  /** Very many in a short time; a cry for help goes through all the same (C3). `againAt` in epoch ms. */
  | { readonly reason: 'too-many-messages'; readonly againAt: number }
  | StaleDraft;
