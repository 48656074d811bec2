import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import { answeringTherapist } from '@stillroom/domain/reply/time-off';
import { decideRoom, type RoomCommand } from '@stillroom/domain/room/decide-room';
import { evolveRoom } from '@stillroom/domain/room/evolve-room';
import { isPresent } from '@stillroom/domain/room/member';
import type { RoomState } from '@stillroom/domain/room/room-state';
import type { Tenant } from '../database.ts';
import { findAccount } from '../queries/accounts.ts';
import { appendAudit } from '../queries/audit.ts';
import { addRoomLine } from '../queries/room-events.ts';
import { loadRooms, type RoomWithMembers, saveMembers } from '../queries/rooms.ts';
import { timeOffOf } from '../queries/time-off.ts';

/**
 * Makes whoever answers for a therapist at `now` (epoch ms) a cover in all of that therapist's rooms, and nobody else (R5).
 * Everything is read from the planned time off, so it may run at any time and more than once: the web runs it when time off
 * changes, the worker when a cover begins or ends.
 */
export async function tendCovers(
  trx: Tenant,
  platformId: PlatformId,
  therapistId: AccountId,
  now: number,
): Promise<void> {
  const rooms = await loadRooms(trx, platformId, { therapistId }, { lock: true });
  const answering = answeringTherapist(therapistId, await timeOffOf(trx, platformId, therapistId, now), now);
  const account = answering === therapistId ? undefined : await findAccount(trx, platformId, answering);
  const cover = account && account.disabledAt === null ? account : null;
  for (const room of rooms) {
    const standing = room.members.filter((member) => member.part === 'cover' && isPresent(member));
    for (const { accountId } of standing.filter((member) => member.accountId !== cover?.accountId))
      await step(trx, platformId, room, { type: 'end-cover', by: therapistId, cover: accountId }, now);
    if (cover)
      await step(
        trx,
        platformId,
        room,
        { type: 'start-cover', by: therapistId, cover: cover.accountId, role: cover.role },
        now,
      );
  }
}

async function step(
  trx: Tenant,
  platformId: PlatformId,
  { room, members }: RoomWithMembers,
  command: RoomCommand,
  now: number,
): Promise<void> {
  const before: RoomState = { room, members };
  const decision = decideRoom(command, before, now);
  // Somebody who belongs to the room in another part cannot be its cover; that room goes on without one.
  if (!decision.ok) return;
  for (const event of decision.value) {
    if (event.type !== 'cover-started' && event.type !== 'cover-ended') continue;
    const subjectId = event.type === 'cover-started' ? event.member.accountId : event.coverId;
    const after = evolveRoom(before, event) ?? before;
    const changed = after.members.filter((member) => member.accountId === subjectId);
    await saveMembers(trx, platformId, room.roomId, changed);
    await addRoomLine(trx, platformId, room.roomId, { kind: event.type, subjectId, happenedAt: now });
    await appendAudit(trx, {
      platformId,
      happenedAt: now,
      actorId: null,
      action: `room.${event.type}`,
      roomId: room.roomId,
      subjectId,
    });
  }
}
