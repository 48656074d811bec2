import type { Account } from '@stillroom/db/queries/accounts';
import { openClocks } from '@stillroom/db/queries/reply-clocks';
import { addRoomLine } from '@stillroom/db/queries/room-events';
import { lockNewestModel, roomModel } from '@stillroom/db/queries/room-models';
import { loadRoom, type RoomWithMembers, saveRoom } from '@stillroom/db/queries/rooms';
import type { RoomId } from '@stillroom/domain/ids';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import {
  type ModelRefusal,
  type ModelVersion,
  movedRoom,
  moveRoom,
  type RoomMoved,
} from '@stillroom/domain/platform/model-version';
import { isClient, isPresent } from '@stillroom/domain/room/member';
import { requestNews } from '../messages/request-news.ts';
import { recomputeClocks } from '../replies/recompute-clocks.ts';
import type { StepTools } from '../rooms/step-room.ts';

type Admin = Pick<Account, 'accountId' | 'role'>;

/** What became of each room that was asked for. `stayed` says why a room could not go. */
export type MovedRooms = {
  readonly moved: readonly RoomId[];
  readonly stayed: readonly {
    readonly roomId: RoomId;
    readonly reason: ModelRefusal['reason'] | 'not-found';
  }[];
};

/**
 * Moves rooms to the platform's newest version. Each is a step of its own: decided for that room, with an audit row, a line
 * in its log that tells its members, and its running clocks counted anew (R5). A room that cannot go stays as it is, and
 * the others go all the same. Refused as a whole when the newest version is not the one that the admin saw.
 */
export async function moveRooms(
  tools: StepTools,
  by: Admin,
  { roomIds, toVersion }: { readonly roomIds: readonly RoomId[]; readonly toVersion: number },
): Promise<Outcome<MovedRooms, ModelRefusal>> {
  const { trx, platform } = tools;
  const newest = await lockNewestModel(trx, platform.platformId);
  if (newest.version !== toVersion)
    return refuse({ reason: 'model-saved-meanwhile', version: newest.version });
  const moved: RoomId[] = [];
  const stayed: MovedRooms['stayed'][number][] = [];
  // Always in one order, so that two who move the same rooms at once wait for each other instead of both failing.
  for (const roomId of [...new Set(roomIds)].sort()) {
    const loaded = await loadRoom(trx, platform.platformId, roomId, { lock: true });
    if (!loaded) {
      stayed.push({ roomId, reason: 'not-found' });
      continue;
    }
    const step = await moveOne(tools, by, loaded, newest);
    if (step.ok) moved.push(roomId);
    else stayed.push({ roomId, reason: step.refusal.reason });
  }
  await recomputeClocks(tools, { roomIds: moved });
  tools.afterCommit(tools.services.waker.wake);
  return accept({ moved, stayed });
}

async function moveOne(
  tools: StepTools,
  by: Admin,
  { room, members }: RoomWithMembers,
  to: ModelVersion,
): Promise<Outcome<null, ModelRefusal>> {
  const { trx, platform, now } = tools;
  const { platformId } = platform;
  const from = {
    ...to,
    version: room.modelVersion,
    model: await roomModel(trx, platformId, room.modelVersion),
  };
  const running = await openClocks(trx, platformId, { roomIds: [room.roomId] }, { lock: true });
  const lettersWaiting = running.filter(({ kind }) => kind === 'message').length;
  const decision = moveRoom({ by, to, lettersWaiting }, room, from, now);
  if (!decision.ok) return decision;
  const [event] = decision.value;
  if (!event) return accept(null);
  await saveRoom(trx, platformId, movedRoom(room, event));
  const detail = detailOf(event);
  await tools.audit.write({ roomId: room.roomId, detail }, 'room.model-moved');
  await addRoomLine(trx, platformId, room.roomId, { kind: 'model-moved', detail, happenedAt: now });
  const clients = members.filter((member) => isClient(member) && isPresent(member));
  const cause = `model-moved/${room.roomId}/${event.toVersion}`;
  await requestNews(
    tools,
    room.roomId,
    clients.map(({ accountId }) => accountId),
    cause,
  );
  return accept(null);
}

const detailOf = ({ fromVersion, toVersion, changed }: RoomMoved) => ({
  fromVersion,
  toVersion,
  changed: changed.join(' '),
});
