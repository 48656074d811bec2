import type { RoomId } from '../ids.ts';

/**
 * What people at work may call a room by who must not learn whose it is: the last six characters of its id, which are random
 * (the first are a time). Not unique for certain, so nothing is looked up by it.
 */
export const roomNumber = (room: RoomId): string => room.slice(-6).toUpperCase();
