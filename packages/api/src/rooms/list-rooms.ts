import type { Tenant } from '@stillroom/db/database';
import { type Account, findAccounts } from '@stillroom/db/queries/accounts';
import type { Platform } from '@stillroom/db/queries/platforms';
import { openClocks } from '@stillroom/db/queries/reply-clocks';
import { roomModel } from '@stillroom/db/queries/room-models';
import { roomsOf } from '@stillroom/db/queries/rooms';
import type { AccountId } from '@stillroom/domain/ids';
import type { OpenClock } from '@stillroom/domain/reply/reply-clock';
import { isClient, isPresent, isStaff } from '@stillroom/domain/room/member';
import { roomAt } from '@stillroom/domain/room/room';
import { ownStepsLeft } from '@stillroom/domain/room/room-state';
import { pauseSeenBy } from '@stillroom/domain/room/seen-pause';
import { roomsNow } from './rooms-now.ts';

type Listing = {
  readonly trx: Tenant;
  readonly platform: Platform;
  readonly account: Pick<Account, 'accountId'>;
  readonly now: number;
};

const promiseOf = (clock: OpenClock | undefined): Pick<OpenClock, 'targetAt' | 'limitAt'> | null =>
  clock ? { targetAt: clock.targetAt, limitAt: clock.limitAt } : null;

/**
 * A client's rooms, newest first, and the kinds of room that they could start now. Of each: with whom, where it is in its
 * life, the own steps that are left, and by when the own letter that waits longest is answered. Instants in epoch ms.
 */
export async function listRooms({ trx, platform, account, now }: Listing) {
  const { platformId, modelVersion } = platform;
  const own = await roomsNow(trx, platformId, await roomsOf(trx, platformId, account.accountId), now);
  const people = await findAccounts(trx, platformId, [
    ...new Set(own.flatMap(({ members }) => members.map(({ accountId }) => accountId))),
  ]);
  const names = new Map<AccountId, string>(people.map((one) => [one.accountId, one.displayName]));
  const roomIds = own.map(({ room }) => room.roomId);
  const clocks = await openClocks(trx, platformId, { roomIds }, { lock: false });
  const rooms = own.flatMap(({ room: stored, members }) => {
    const me = members.find(({ accountId }) => accountId === account.accountId);
    if (!me || !isClient(me)) return [];
    const room = roomAt(stored, now);
    const nameOf = (accountId: AccountId) => names.get(accountId) ?? '';
    return {
      roomId: room.roomId,
      composition: room.composition,
      mode: room.mode,
      life: room.life,
      pause: room.life === 'paused' ? pauseSeenBy(room.pause, me) : null,
      hasLeft: !isPresent(me),
      stepsLeft: ownStepsLeft(room, me),
      therapist: nameOf(room.therapistId),
      staff: members
        .filter((other) => isStaff(other) && isPresent(other))
        .map((other) => nameOf(other.accountId)),
      partner:
        members
          .filter((other) => isClient(other) && other.accountId !== me.accountId)
          .map((other) => nameOf(other.accountId))[0] ?? null,
      answeredBy: promiseOf(
        clocks.find(({ roomId, authorId }) => roomId === room.roomId && authorId === me.accountId),
      ),
    };
  });
  const { compositions } = await roomModel(trx, platformId, modelVersion);
  const standing = rooms.filter(({ life, hasLeft }) => life !== 'closed' && !hasLeft);
  return {
    rooms,
    offered: compositions.filter((kind) => !standing.some(({ composition }) => composition === kind)),
  };
}
