import type { Keyring } from '@stillroom/db/crypto/keyring';
import type { Tenant } from '@stillroom/db/database';
import { type Account, findAccounts } from '@stillroom/db/queries/accounts';
import { flagsOfRooms } from '@stillroom/db/queries/crisis-flags';
import { newestMessages } from '@stillroom/db/queries/messages';
import { openClocks } from '@stillroom/db/queries/reply-clocks';
import type { RoomWithMembers } from '@stillroom/db/queries/rooms';
import { staffWords } from '@stillroom/db/queries/staff-words';
import { concernStands, type StaffWord } from '@stillroom/domain/crisis/concern';
import { pageLevel } from '@stillroom/domain/crisis/crisis-level';
import type { Flag } from '@stillroom/domain/crisis/flag';
import type { AccountId, PlatformId, RoomId } from '@stillroom/domain/ids';
import { byInboxPlace, type InboxPlace, inboxPlace } from '@stillroom/domain/reply/inbox-order';
import { endOfLocalDay } from '@stillroom/domain/reply/local-day';
import { isClient } from '@stillroom/domain/room/member';
import { roomAt } from '@stillroom/domain/room/room';
import { readyToOpen } from '@stillroom/domain/room/room-state';
import { pauseSeenBy } from '@stillroom/domain/room/seen-pause';
import { handedInWaiting } from './handed-in.ts';
import { roomsAtWork } from './rooms-at-work.ts';

type Reading = {
  readonly trx: Tenant;
  readonly keyring: Keyring;
  readonly platformId: PlatformId;
  readonly account: Pick<Account, 'accountId' | 'zone'>;
  readonly now: number;
};

const excerptLength = 140;

/**
 * The rooms of one therapist, as own and as cover, in the order of what is due: a concern first, then what is overdue, due
 * today, later, paused; rooms in which nothing waits come last (design: inbox). Instants in epoch ms.
 */
export async function listInbox({ trx, keyring, platformId, account, now }: Reading) {
  const rooms = await roomsAtWork(trx, platformId, account.accountId, now);
  const roomIds = rooms.map(({ room }) => room.roomId);
  const clocks = await openClocks(trx, platformId, { roomIds }, { lock: false });
  const flags = await flagsOfRooms(trx, platformId, roomIds);
  const { handedIn, promised } = await handedInWaiting(trx, platformId, roomIds, clocks);
  const words = await staffWords(trx, platformId, roomIds);
  const newest = new Map(
    (await newestMessages(trx, keyring, platformId, roomIds)).map((message) => [message.roomId, message]),
  );
  const names = await namesOf(trx, platformId, rooms);
  const endOfToday = endOfLocalDay(now, account.zone);
  return (
    rooms
      .map(({ room: stored, members }) => {
        const room = roomAt(stored, now);
        const running = clocks.filter(({ roomId }) => roomId === room.roomId);
        const last = newest.get(room.roomId);
        const concern = standingConcern(flags, words, room.roomId);
        const own = members.find((member) => member.accountId === account.accountId);
        const pause = room.life === 'paused' && own ? pauseSeenBy(room.pause, own) : null;
        const toOpen = own?.part === 'therapist' && room.life === 'waiting' && readyToOpen({ room, members });
        const clients = members.filter(isClient).map((client) => ({
          accountId: client.accountId,
          name: names.get(client.accountId) ?? '',
          seat: client.seat,
        }));
        return {
          roomId: room.roomId,
          composition: room.composition,
          life: room.life,
          pause,
          clients,
          /** For whom this therapist stands in here; null in a room of their own. */
          coverFor: own?.part === 'cover' ? (names.get(room.therapistId) ?? '') : null,
          /** Both partners have taken every step; a couple's room is for the therapist to open (K3). */
          toOpen,
          waiting: running.map(
            ({ clockId, authorId, kind, targetAt, limitAt, pause: clockPause, choice }) => ({
              clockId,
              authorId,
              kind,
              targetAt,
              limitAt,
              pause: clockPause ?? null,
              choice: choice?.wish ?? null,
            }),
          ),
          /** Exercises that wait with no promise of when, the oldest first; each is a row of its own. */
          handedIn: handedIn.filter(({ roomId }) => roomId === room.roomId),
          /** Exercises whose review is promised, the oldest first; their clocks are among `waiting`. */
          promised: promised.filter(({ roomId }) => roomId === room.roomId),
          concern: concern ? { level: concern.level, raisedAt: concern.raisedAt } : null,
          last: last
            ? {
                authorId: last.authorId,
                sentAt: last.sentAt,
                excerpt: last.state === 'sent' ? last.body.slice(0, excerptLength).toWellFormed() : null,
              }
            : null,
          place: withOpening(
            toOpen,
            endOfToday,
            inboxPlace(
              {
                openClocks: running,
                concernAt: concern?.raisedAt ?? null,
                resting: pause !== null,
                lastAt: last?.sentAt ?? room.createdAt,
              },
              now,
              endOfToday,
            ),
          ),
        };
      })
      // A closed room asks for nothing any more, but for a cry for help that came from it.
      .filter(({ life, concern }) => life !== 'closed' || (concern !== null && concern.level >= pageLevel))
      .sort((a, b) => byInboxPlace(a.place, b.place))
  );
}

/** Both have done their part and wait for the therapist: that is for today, unless something in the room comes sooner. */
const withOpening = (toOpen: boolean, endOfToday: number, place: InboxPlace): InboxPlace =>
  toOpen && place.shelf === 'quiet' ? { shelf: 'due-today', at: endOfToday } : place;

async function namesOf(trx: Tenant, platformId: PlatformId, rooms: readonly RoomWithMembers[]) {
  const ids = new Set(
    rooms.flatMap(({ room, members }) => [
      room.therapistId,
      ...members.filter(isClient).map(({ accountId }) => accountId),
    ]),
  );
  const accounts = await findAccounts(trx, platformId, [...ids]);
  return new Map<AccountId, string>(accounts.map(({ accountId, displayName }) => [accountId, displayName]));
}

/** The gravest flag of a room that still stands (C4). */
const standingConcern = (
  flags: readonly Flag[],
  words: readonly StaffWord[],
  roomId: RoomId,
): Flag | undefined =>
  flags
    .filter((flag) => flag.roomId === roomId && concernStands(flag, words))
    .sort((a, b) => b.level - a.level || a.raisedAt - b.raisedAt)[0];
