import type { RoomRefusal } from '@stillroom/domain/room/room-refusal';
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';

/** Why a call was refused before it came to its deed. */
export type AccessRefusal =
  | { readonly reason: 'signed-out' }
  | { readonly reason: 'not-for-your-role' }
  /** There is no such thing, or it is somebody else's: the two answer alike (P3). */
  | { readonly reason: 'not-found' }
  | { readonly reason: 'input-invalid'; readonly fields: readonly string[] };

/** Why signing in, or a step towards it, was refused. */
export type AuthRefusal =
  | { readonly reason: 'wrong-mail-or-password' }
  /** `again` says after which instant it may be tried again (epoch milliseconds). */
  | { readonly reason: 'too-many-tries'; readonly againAt: number }
  | { readonly reason: 'too-busy' }
  | { readonly reason: 'link-not-valid' };

/** All that any procedure refuses. Each package's refusals join here, and then both maps demand their line. */
export type Refusal = AccessRefusal | AuthRefusal | RoomRefusal;

export type RefusalReason = Refusal['reason'];

/**
 * The one map from a refusal to the code of its answer. The words for people are the web's: its catalogue has one
 * sentence for each `RefusalReason`.
 */
export const codeOf: Readonly<Record<RefusalReason, TRPC_ERROR_CODE_KEY>> = {
  'signed-out': 'UNAUTHORIZED',
  'not-for-your-role': 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  'input-invalid': 'BAD_REQUEST',
  'wrong-mail-or-password': 'UNAUTHORIZED',
  'too-many-tries': 'TOO_MANY_REQUESTS',
  'too-busy': 'SERVICE_UNAVAILABLE',
  'link-not-valid': 'NOT_FOUND',
  'exercises-only': 'FORBIDDEN',
  'your-consent-missing': 'PRECONDITION_FAILED',
  'room-not-open-yet': 'PRECONDITION_FAILED',
  'room-already-open': 'CONFLICT',
  'room-paused': 'PRECONDITION_FAILED',
  'room-not-paused': 'CONFLICT',
  'pause-ends-in-the-past': 'BAD_REQUEST',
  'room-closed': 'PRECONDITION_FAILED',
  'you-have-left': 'FORBIDDEN',
  'no-side-thread': 'FORBIDDEN',
  'for-staff-only': 'FORBIDDEN',
  'for-clients-only': 'FORBIDDEN',
  'for-the-therapist-only': 'FORBIDDEN',
  'for-couples-only': 'FORBIDDEN',
  'for-another-supervisor': 'FORBIDDEN',
  'not-a-member': 'NOT_FOUND',
  'already-a-member': 'CONFLICT',
  'role-not-allowed-in-a-room': 'FORBIDDEN',
  'no-seat-left': 'CONFLICT',
  'composition-not-offered': 'PRECONDITION_FAILED',
  'needs-both-partners': 'PRECONDITION_FAILED',
  'opening-steps-missing': 'PRECONDITION_FAILED',
  'new-consent-missing': 'PRECONDITION_FAILED',
  'room-exists-already': 'CONFLICT',
  'no-such-room': 'NOT_FOUND',
};
