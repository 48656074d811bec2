import type { Member } from './member.ts';
import type { RoomPause } from './room.ts';

/**
 * A pause as one member sees it: everyone sees why and until when, except that a room which a partner left is
 * shown to the clients as frozen, without a reason (K4). The staff see that someone left, never why: nobody
 * was asked.
 */
export type SeenPause =
  | {
      readonly reason: 'therapist-away' | 'at-request' | 'supervisor' | 'partner-left';
      readonly sinceAt: number;
      readonly untilAt: number | null;
    }
  | { readonly reason: 'frozen'; readonly untilAt: null };

export const pauseSeenBy = (pause: RoomPause, viewer: Member): SeenPause =>
  pause.reason === 'partner-left' && viewer.part === 'client' ? { reason: 'frozen', untilAt: null } : pause;
