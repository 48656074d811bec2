import type { AccountId, PlatformId, RoomId } from '@stillroom/domain/ids';
import type { Member } from '@stillroom/domain/room/member';
import { type Room, type RoomLife, type RoomPause, withLife } from '@stillroom/domain/room/room';
import { type Selectable, sql } from 'kysely';
import type { Database, Tenant } from '../database.ts';
import { at, atOrNull } from '../instants.ts';

/** A room with everybody who belongs or belonged to it, in the order of their joining. */
export type RoomWithMembers = { readonly room: Room; readonly members: readonly Member[] };

/**
 * Loads a room and its members in one statement; null when there is none on this platform. `lock` keeps others from
 * changing the room, or writing into it, until the transaction ends.
 */
export async function loadRoom(
  trx: Tenant,
  platformId: PlatformId,
  roomId: RoomId,
  { lock }: { readonly lock: boolean },
): Promise<RoomWithMembers | null> {
  const rows = await roomsWithMembers(trx, platformId)
    .where('rooms.room_id', '=', roomId)
    .$if(lock, (query) => query.forNoKeyUpdate('rooms'))
    .execute();
  return groupByRoom(rows)[0] ?? null;
}

/** The rooms to which this account belongs or belonged, newest first. */
export async function roomsOf(
  trx: Tenant,
  platformId: PlatformId,
  accountId: AccountId,
): Promise<readonly RoomWithMembers[]> {
  const rows = await roomsWithMembers(trx, platformId)
    .where('rooms.room_id', 'in', (query) =>
      query
        .selectFrom('room_members')
        .select('room_id')
        .where('platform_id', '=', platformId)
        .where('account_id', '=', accountId),
    )
    .orderBy('rooms.created_at', 'desc')
    .execute();
  return groupByRoom(rows);
}

/** These rooms, in the order of their ids. `lock` as in `loadRoom`; the order keeps two who lock many from each other's way. */
export async function loadRooms(
  trx: Tenant,
  platformId: PlatformId,
  of: { readonly roomIds: readonly RoomId[] } | { readonly therapistId: AccountId },
  { lock }: { readonly lock: boolean },
): Promise<readonly RoomWithMembers[]> {
  if ('roomIds' in of && of.roomIds.length === 0) return [];
  const chosen = (query: ReturnType<typeof roomsWithMembers>) =>
    'roomIds' in of
      ? query.where('rooms.room_id', 'in', of.roomIds)
      : query.where('rooms.therapist_id', '=', of.therapistId).where('rooms.life', '<>', 'closed');
  if (lock) {
    await trx
      .selectFrom('rooms')
      .select('rooms.room_id')
      .where('rooms.platform_id', '=', platformId)
      .where((where) =>
        'roomIds' in of
          ? where('rooms.room_id', 'in', of.roomIds)
          : where.and([
              where('rooms.therapist_id', '=', of.therapistId),
              where('rooms.life', '<>', 'closed'),
            ]),
      )
      .orderBy('rooms.room_id')
      .forNoKeyUpdate()
      .execute();
  }
  // Read after the locks: a member who changed while they were waited for is seen as they are now.
  const rows = await chosen(roomsWithMembers(trx, platformId)).execute();
  return [...groupByRoom(rows)].sort((a, b) => (a.room.roomId < b.room.roomId ? -1 : 1));
}

/** The therapist with the fewest rooms that are not closed; null when the platform has none whose account is open. */
export async function therapistWithFewestRooms(
  trx: Tenant,
  platformId: PlatformId,
): Promise<AccountId | null> {
  const row = await trx
    .selectFrom('accounts')
    .leftJoin('rooms', (join) =>
      join
        .onRef('rooms.platform_id', '=', 'accounts.platform_id')
        .onRef('rooms.therapist_id', '=', 'accounts.account_id')
        .on('rooms.life', '<>', 'closed'),
    )
    .select('accounts.account_id')
    .where('accounts.platform_id', '=', platformId)
    .where('accounts.role', '=', 'therapist')
    .where('accounts.disabled_at', 'is', null)
    .groupBy(['accounts.account_id', 'accounts.password_hash'])
    // Who was invited and has not chosen a password reads nothing yet: others go first.
    .orderBy((therapist) => therapist.eb('accounts.password_hash', 'is', null))
    .orderBy((count) => count.fn.count('rooms.room_id'))
    .orderBy('accounts.account_id')
    .limit(1)
    .executeTakeFirst();
  return row?.account_id ?? null;
}

/** Writes a new room with its members. Its key is made apart (`createRoomKey`). */
export async function insertRoom(
  trx: Tenant,
  platformId: PlatformId,
  { room, members }: RoomWithMembers,
): Promise<void> {
  await trx
    .insertInto('rooms')
    .values({
      platform_id: platformId,
      room_id: room.roomId,
      composition: room.composition,
      mode: room.mode,
      model_version: room.modelVersion,
      therapist_id: room.therapistId,
      disclosure_policy: room.disclosure,
      created_at: at(room.createdAt),
      ...lifeColumns(room),
    })
    .execute();
  await saveMembers(trx, platformId, room.roomId, members);
}

/** Writes what can change about a room: its life, its therapist and the model version that it follows. */
export async function saveRoom(trx: Tenant, platformId: PlatformId, room: Room): Promise<void> {
  await trx
    .updateTable('rooms')
    .set({
      mode: room.mode,
      model_version: room.modelVersion,
      therapist_id: room.therapistId,
      disclosure_policy: room.disclosure,
      ...lifeColumns(room),
    })
    .where('platform_id', '=', platformId)
    .where('room_id', '=', room.roomId)
    .execute();
}

/** Writes members as they are now; who is new to the room is added. */
export async function saveMembers(
  trx: Tenant,
  platformId: PlatformId,
  roomId: RoomId,
  members: readonly Member[],
): Promise<void> {
  if (members.length === 0) return;
  await trx
    .insertInto('room_members')
    .values(members.map((member) => memberRow(platformId, roomId, member)))
    .onConflict((conflict) =>
      conflict.columns(['platform_id', 'room_id', 'account_id']).doUpdateSet((row) => ({
        part: row.ref('excluded.part'),
        seat: row.ref('excluded.seat'),
        consented_at: row.ref('excluded.consented_at'),
        consent_version: row.ref('excluded.consent_version'),
        disclosure_signed_at: row.ref('excluded.disclosure_signed_at'),
        screened_at: row.ref('excluded.screened_at'),
        joined_at: row.ref('excluded.joined_at'),
        left_at: row.ref('excluded.left_at'),
      })),
    )
    .execute();
}

/** Takes the next place in the room's log. The room must be locked. */
export async function nextSequence(trx: Tenant, platformId: PlatformId, roomId: RoomId): Promise<number> {
  const row = await trx
    .updateTable('rooms')
    .set({ last_sequence: sql<number>`last_sequence + 1` })
    .where('platform_id', '=', platformId)
    .where('room_id', '=', roomId)
    .returning('last_sequence')
    .executeTakeFirstOrThrow();
  return row.last_sequence;
}

const roomsWithMembers = (trx: Tenant, platformId: PlatformId) =>
  trx
    .selectFrom('rooms')
    .innerJoin('room_members', (join) =>
      join
        .onRef('room_members.platform_id', '=', 'rooms.platform_id')
        .onRef('room_members.room_id', '=', 'rooms.room_id'),
    )
    .selectAll('room_members')
    .select([
      'rooms.composition',
      'rooms.mode',
      'rooms.model_version',
      'rooms.therapist_id',
      'rooms.disclosure_policy',
      'rooms.life',
      'rooms.pause_reason',
      'rooms.paused_since',
      'rooms.paused_until',
      'rooms.opened_at',
      'rooms.closed_at',
      'rooms.created_at',
    ])
    .where('rooms.platform_id', '=', platformId)
    .orderBy('room_members.joined_at')
    .orderBy('room_members.seat');

type RoomColumns = Omit<Selectable<Database['rooms']>, 'platform_id' | 'last_sequence'>;
type MemberColumns = Selectable<Database['room_members']>;

const groupByRoom = (rows: readonly (RoomColumns & MemberColumns)[]): readonly RoomWithMembers[] => {
  const found = new Map<RoomId, { room: Room; members: Member[] }>();
  for (const row of rows) {
    const entry = found.get(row.room_id) ?? { room: roomFrom(row), members: [] };
    entry.members.push(memberFrom(row));
    found.set(row.room_id, entry);
  }
  return [...found.values()];
};

const roomFrom = (row: RoomColumns): Room => {
  const facts = {
    roomId: row.room_id,
    mode: row.mode,
    modelVersion: row.model_version,
    therapistId: row.therapist_id,
    createdAt: row.created_at,
  };
  const kind =
    row.disclosure_policy === null
      ? ({ composition: 'individual', disclosure: null } as const)
      : ({ composition: 'couple', disclosure: row.disclosure_policy } as const);
  return withLife({ ...facts, ...kind, life: 'waiting' }, lifeFrom(row));
};

const lifeFrom = (row: RoomColumns): RoomLife => {
  switch (row.life) {
    case 'waiting':
      return { life: 'waiting' };
    case 'active':
      return { life: 'active', openedAt: row.opened_at ?? row.created_at };
    case 'paused':
      return { life: 'paused', openedAt: row.opened_at, pause: pauseFrom(row) };
    case 'closed':
      return { life: 'closed', openedAt: row.opened_at, closedAt: row.closed_at ?? row.created_at };
  }
};

const pauseFrom = (row: RoomColumns): RoomPause => {
  const sinceAt = row.paused_since ?? row.created_at;
  if (row.pause_reason === 'partner-left') return { reason: 'partner-left', sinceAt, untilAt: null };
  return { reason: row.pause_reason ?? 'at-request', sinceAt, untilAt: row.paused_until };
};

const lifeColumns = (room: Room) => ({
  life: room.life,
  pause_reason: room.life === 'paused' ? room.pause.reason : null,
  paused_since: room.life === 'paused' ? at(room.pause.sinceAt) : null,
  paused_until: room.life === 'paused' ? atOrNull(room.pause.untilAt) : null,
  opened_at: room.life === 'waiting' ? null : atOrNull(room.openedAt),
  closed_at: room.life === 'closed' ? at(room.closedAt) : null,
});

const memberFrom = (row: MemberColumns): Member => {
  const facts = { accountId: row.account_id, joinedAt: row.joined_at, leftAt: row.left_at };
  if (row.part !== 'client') return { ...facts, part: row.part };
  return {
    ...facts,
    part: 'client',
    seat: row.seat,
    consent:
      row.consented_at === null || row.consent_version === null
        ? null
        : { version: row.consent_version, consentedAt: row.consented_at },
    disclosureSignedAt: row.disclosure_signed_at,
    screenedAt: row.screened_at,
  };
};

const memberRow = (platformId: PlatformId, roomId: RoomId, member: Member) => {
  const client = member.part === 'client' ? member : null;
  return {
    platform_id: platformId,
    room_id: roomId,
    account_id: member.accountId,
    part: member.part,
    seat: client?.seat ?? 0,
    joined_at: at(member.joinedAt),
    left_at: atOrNull(member.leftAt),
    consented_at: atOrNull(client?.consent?.consentedAt ?? null),
    consent_version: client?.consent?.version ?? null,
    disclosure_signed_at: atOrNull(client?.disclosureSignedAt ?? null),
    screened_at: atOrNull(client?.screenedAt ?? null),
  };
};
