import type { AccountRole } from '@stillroom/domain/account/account-role';
import {
  type AccountId,
  accountId,
  type PlatformId,
  platformId,
  type RoomId,
  roomId,
} from '@stillroom/domain/ids';
import { presetOf, type Variant } from '@stillroom/domain/platform/presets';
import type { Member } from '@stillroom/domain/room/member';
import type { Composition, DisclosurePolicy, Room, RoomLife } from '@stillroom/domain/room/room';
import { v7 } from 'uuid';
import { createPlatformKey, createRoomKey } from '../crypto/room-cipher.ts';
import { inPlatform } from '../in-platform.ts';
import { type Account, insertAccount } from '../queries/accounts.ts';
import { findPlatform, insertPlatform, type Platform } from '../queries/platforms.ts';
import { insertRoom, type RoomWithMembers } from '../queries/rooms.ts';
import type { TestDatabase } from './test-database.ts';

type Where = Pick<TestDatabase, 'db' | 'keyring'>;

/** When what the builders make was made: Monday, 2 March 2026, 09:00 UTC. */
export const madeAt = Date.UTC(2026, 2, 2, 9);

/** A platform with its key, `private-room` in Berlin unless told. */
export async function makePlatform(
  { db, keyring }: Where,
  { variant = 'private-room', ...given }: Partial<Platform> & { variant?: Variant } = {},
): Promise<Platform> {
  const id = given.platformId ?? platformId.parse(v7());
  const zone = given.zone ?? 'Europe/Berlin';
  await inPlatform(db, id, async (trx) => {
    await insertPlatform(trx, {
      slug: `p-${id.slice(-12)}`,
      host: null,
      name: 'A platform',
      country: 'DE',
      language: 'en',
      createdAt: madeAt,
      ...given,
      platformId: id,
      zone,
      model: presetOf(variant, zone),
    });
    await createPlatformKey(keyring, trx, id, madeAt);
  });
  const platform = await findPlatform(db, id);
  if (!platform) throw new Error('The platform that was just made is not there.');
  return platform;
}

/** An account without a password, a client unless told. */
export async function makeAccount(
  { db }: Where,
  ofPlatform: PlatformId,
  given: Partial<Account> & { role?: AccountRole; passwordHash?: string } = {},
): Promise<Account> {
  const id = given.accountId ?? accountId.parse(v7());
  const { passwordHash = null, ...rest } = given;
  const account: Account = {
    email: `${id}@people.example`,
    displayName: 'A person',
    role: 'client',
    zone: 'Europe/Berlin',
    country: 'DE',
    language: 'en',
    phone: null,
    emergencyContact: null,
    mailIsSafe: true,
    workingCalendar: null,
    createdAt: madeAt,
    disabledAt: null,
    ...rest,
    platformId: ofPlatform,
    accountId: id,
  };
  await inPlatform(db, ofPlatform, (trx) => insertAccount(trx, { ...account, passwordHash }));
  return account;
}

export interface RoomPeople {
  readonly therapist: AccountId;
  /** One, or two for a couple; the first has seat 1. */
  readonly clients: readonly AccountId[];
}

/** A room with its key, active, everybody in it with consent given; messaging unless told. */
export async function makeRoom(
  { db, keyring }: Where,
  ofPlatform: PlatformId,
  { therapist, clients }: RoomPeople,
  given: {
    roomId?: RoomId;
    mode?: Room['mode'];
    life?: RoomLife;
    disclosure?: DisclosurePolicy;
  } = {},
): Promise<RoomWithMembers> {
  const composition: Composition = clients.length > 1 ? 'couple' : 'individual';
  const room: Room = {
    roomId: given.roomId ?? roomId.parse(v7()),
    mode: given.mode ?? 'messaging',
    modelVersion: 1,
    therapistId: therapist,
    createdAt: madeAt,
    ...(composition === 'couple'
      ? { composition, disclosure: given.disclosure ?? 'no-secrets' }
      : { composition, disclosure: null }),
    ...(given.life ?? { life: 'active', openedAt: madeAt }),
  };
  const members: Member[] = [
    { accountId: therapist, part: 'therapist', joinedAt: madeAt, leftAt: null },
    ...clients.map((client, index) => clientMember(client, index + 1, composition)),
  ];
  await inPlatform(db, ofPlatform, async (trx) => {
    await insertRoom(trx, ofPlatform, { room, members });
    await createRoomKey(keyring, trx, ofPlatform, room.roomId, madeAt);
  });
  return { room, members };
}

const clientMember = (client: AccountId, seat: number, composition: Composition): Member => ({
  accountId: client,
  part: 'client',
  seat,
  joinedAt: madeAt,
  consent: { version: '1', consentedAt: madeAt },
  disclosureSignedAt: composition === 'couple' ? madeAt : null,
  screenedAt: madeAt,
  leftAt: null,
});

/** A platform with a therapist, one client (two for a couple) and their active room. */
export async function makeSettledRoom(
  where: Where,
  {
    couple = false,
    variant = couple ? 'shared-room' : 'private-room',
    disclosure = 'no-secrets',
  }: { couple?: boolean; variant?: Variant; disclosure?: DisclosurePolicy } = {},
) {
  const platform = await makePlatform(where, { variant });
  const therapist = await makeAccount(where, platform.platformId, {
    role: 'therapist',
    displayName: 'Dr. Keller',
  });
  const client = await makeAccount(where, platform.platformId, { displayName: 'Ana' });
  const partner = couple ? await makeAccount(where, platform.platformId, { displayName: 'Ben' }) : undefined;
  const clients = [client, partner].flatMap((account) => (account ? [account.accountId] : []));
  const { room, members } = await makeRoom(
    where,
    platform.platformId,
    { therapist: therapist.accountId, clients },
    { mode: variant === 'written-exercises' ? 'exercises-only' : 'messaging', disclosure },
  );
  return {
    platform,
    platformId: platform.platformId,
    therapist,
    client,
    partner,
    room,
    roomId: room.roomId,
    members,
  };
}
