import type { Tenant } from '@stillroom/db/database';
import type { RoomWithMembers } from '@stillroom/db/queries/rooms';
import { timeOffAfter } from '@stillroom/db/queries/time-off';
import type { PlatformId } from '@stillroom/domain/ids';
import { isStandingCover, membersAt } from '@stillroom/domain/room/members-at';

/**
 * Rooms with their members as they stand at `now` (epoch ms): what is stored follows the planned time off, and the plan itself
 * is asked wherever somebody covers (R5).
 */
export async function roomsNow<Room extends RoomWithMembers>(
  trx: Tenant,
  platformId: PlatformId,
  rooms: readonly Room[],
  now: number,
): Promise<readonly Room[]> {
  if (!rooms.some(({ members }) => members.some(isStandingCover))) return rooms;
  const timeOff = await timeOffAfter(trx, platformId, now);
  return rooms.map((one) => ({ ...one, members: membersAt(one.room, one.members, timeOff, now) }));
}

/** The same for one room, which there may not be. */
export const roomNow = async (
  trx: Tenant,
  platformId: PlatformId,
  found: RoomWithMembers | null,
  now: number,
): Promise<RoomWithMembers | null> => found && ((await roomsNow(trx, platformId, [found], now))[0] ?? null);
