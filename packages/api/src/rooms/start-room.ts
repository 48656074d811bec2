import { tendCovers } from '@stillroom/db/cover/tend-covers';
import { createRoomKey } from '@stillroom/db/crypto/room-cipher';
import { type Account, findAccount, lockAccount } from '@stillroom/db/queries/accounts';
import { roomModel } from '@stillroom/db/queries/room-models';
import { insertRoom, roomsOf, therapistWithFewestRooms } from '@stillroom/db/queries/rooms';
import { type RoomId, roomId } from '@stillroom/domain/ids';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import { decideRoom } from '@stillroom/domain/room/decide-room';
import { isClient, isPresent } from '@stillroom/domain/room/member';
import type { Composition } from '@stillroom/domain/room/room';
import type { RoomRefusal } from '@stillroom/domain/room/room-refusal';
import type { StepTools } from './step-room.ts';

/**
 * Starts a room for a client under the platform's newest model, with the therapist who has the fewest rooms. A couple's room
 * begins with one partner, who invites the other (K1). One room of a kind at a time: a form that is sent twice starts one.
 */
export async function startRoomFor(
  { services, platform, trx, audit, now }: StepTools,
  client: Account,
  composition: Composition,
): Promise<Outcome<RoomId, RoomRefusal>> {
  const { platformId, modelVersion } = platform;
  await lockAccount(trx, platformId, client.accountId);
  const standing = (await roomsOf(trx, platformId, client.accountId)).some(
    ({ room, members }) =>
      room.composition === composition &&
      room.life !== 'closed' &&
      members.some(
        (member) => member.accountId === client.accountId && isClient(member) && isPresent(member),
      ),
  );
  if (standing) return refuse({ reason: 'room-exists-already' });
  const therapistId = await therapistWithFewestRooms(trx, platformId);
  const therapist = therapistId && (await findAccount(trx, platformId, therapistId));
  if (!therapist) return refuse({ reason: 'no-therapist-here' });
  const decision = decideRoom(
    {
      type: 'start',
      roomId: roomId.parse(services.newId()),
      composition,
      clients: [{ accountId: client.accountId, role: client.role }],
      therapist: { accountId: therapist.accountId, role: therapist.role },
      model: await roomModel(trx, platformId, modelVersion),
      modelVersion,
    },
    null,
    now,
  );
  if (!decision.ok) return decision;
  const [started] = decision.value;
  if (started?.type !== 'room-started') throw new Error('A room that was accepted did not start.');
  const { room, members } = started;
  await insertRoom(trx, platformId, { room, members });
  await createRoomKey(services.keyring, trx, platformId, room.roomId, now);
  await audit.write({ roomId: room.roomId, detail: { composition, modelVersion } }, 'room.started');
  // Its therapist may be away just now (R5).
  await tendCovers(trx, platformId, therapist.accountId, now);
  return accept(room.roomId);
}
