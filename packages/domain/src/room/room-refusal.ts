import type { SeenPause } from './seen-pause.ts';

/** Why the room does not allow a deed. One exhaustive map turns each into a code, another into words. */
export type RoomRefusal =
  /** M4: there are no open messages in this room, for anybody. */
  | { readonly reason: 'exercises-only' }
  | { readonly reason: 'your-consent-missing' }
  /** Something is still missing before the room opens; whose step it is, the refusal does not say (K3). */
  | { readonly reason: 'room-not-open-yet' }
  | { readonly reason: 'room-already-open' }
  | { readonly reason: 'room-paused'; readonly pause: SeenPause }
  | { readonly reason: 'room-not-paused' }
  | { readonly reason: 'pause-ends-in-the-past' }
  /** A client's rest has an end, and not a distant one: nobody silences a room for good. */
  | { readonly reason: 'rest-without-end' }
  | { readonly reason: 'rest-too-long' }
  | { readonly reason: 'room-closed' }
  | { readonly reason: 'you-have-left' }
  | { readonly reason: 'no-side-thread' }
  | { readonly reason: 'for-staff-only' }
  | { readonly reason: 'for-clients-only' }
  | { readonly reason: 'for-the-therapist-only' }
  | { readonly reason: 'for-couples-only' }
  | { readonly reason: 'for-another-supervisor' }
  | { readonly reason: 'not-a-member' }
  | { readonly reason: 'already-a-member' }
  | { readonly reason: 'role-not-allowed-in-a-room' }
  | { readonly reason: 'no-seat-left' }
  | { readonly reason: 'composition-not-offered' }
  | { readonly reason: 'needs-both-partners' }
  | { readonly reason: 'opening-steps-missing' }
  /** K4: after someone left, everybody who stays gives their consent again first. */
  | { readonly reason: 'new-consent-missing' }
  | { readonly reason: 'room-exists-already' }
  | { readonly reason: 'no-such-room' }
  /** Nobody on this platform could answer in a new room. */
  | { readonly reason: 'no-therapist-here' };
