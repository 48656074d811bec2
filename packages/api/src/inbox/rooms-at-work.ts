import type { Tenant } from '@stillroom/db/database';
import { openClocks } from '@stillroom/db/queries/reply-clocks';
import { type RoomWithMembers, roomsOf } from '@stillroom/db/queries/rooms';
import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import { isPresent, isStaff } from '@stillroom/domain/room/member';
import { roomsNow } from '../rooms/rooms-now.ts';

/** The rooms in which somebody works at `now` (epoch ms), as their therapist or as a cover. */
export async function roomsAtWork(
  trx: Tenant,
  platformId: PlatformId,
  accountId: AccountId,
  now: number,
): Promise<readonly RoomWithMembers[]> {
  const stored = await roomsOf(trx, platformId, accountId);
  return (await roomsNow(trx, platformId, stored, now)).filter(({ members }) =>
    members.some((member) => member.accountId === accountId && isStaff(member) && isPresent(member)),
  );
}

/** How many promises run in those rooms: letters, and exercises that a review is promised for. */
export async function countWaiting(
  trx: Tenant,
  platformId: PlatformId,
  accountId: AccountId,
  now: number,
): Promise<number> {
  const rooms = await roomsAtWork(trx, platformId, accountId, now);
  const roomIds = rooms.map(({ room }) => room.roomId);
  return (await openClocks(trx, platformId, { roomIds }, { lock: false })).length;
}
