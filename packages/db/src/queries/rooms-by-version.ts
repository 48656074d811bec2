import type { AccountId, PlatformId, RoomId } from '@stillroom/domain/ids';
import type { Composition, RoomLifeName, RoomMode } from '@stillroom/domain/room/room';
import type { Tenant } from '../database.ts';

/** How many rooms that are not closed follow each version of the model, newest version first. */
export async function openRoomsByVersion(
  trx: Tenant,
  platformId: PlatformId,
): Promise<readonly { readonly version: number; readonly rooms: number }[]> {
  return trx
    .selectFrom('rooms')
    .select((select) => ['model_version as version', select.fn.countAll<number>().as('rooms')])
    .where('platform_id', '=', platformId)
    .where('life', '<>', 'closed')
    .groupBy('model_version')
    .orderBy('model_version', 'desc')
    .execute();
}

/** What hangs on one therapist: their rooms that are not closed, and the promised answers that are due there. */
export async function workOfTherapist(
  trx: Tenant,
  platformId: PlatformId,
  therapistId: AccountId,
): Promise<{ readonly rooms: number; readonly answersDue: number }> {
  const row = await trx
    .selectFrom('rooms')
    .leftJoin('reply_clocks', (join) =>
      join
        .onRef('reply_clocks.platform_id', '=', 'rooms.platform_id')
        .onRef('reply_clocks.room_id', '=', 'rooms.room_id')
        .on('reply_clocks.state', '=', 'open'),
    )
    .select(({ fn }) => [
      fn.count<number>('rooms.room_id').distinct().as('rooms'),
      fn.count<number>('reply_clocks.clock_id').as('answers_due'),
    ])
    .where('rooms.platform_id', '=', platformId)
    .where('rooms.therapist_id', '=', therapistId)
    .where('rooms.life', '<>', 'closed')
    .executeTakeFirstOrThrow();
  return { rooms: row.rooms, answersDue: row.answers_due };
}

/** A room as an admin sees it: what it is and who works in it, never who its clients are or what stands in it. */
export type RoomOutline = {
  readonly roomId: RoomId;
  readonly composition: Composition;
  readonly mode: RoomMode;
  readonly life: RoomLifeName;
  readonly modelVersion: number;
  readonly therapistId: AccountId;
  /** Clients who belong to it now. */
  readonly clients: number;
  /** Messages and submissions that wait for an answer under a promise. */
  readonly openClocks: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
};

/** The rooms that are not closed and do not follow this version, oldest first, at most `limit`. */
export async function openRoomsNotUnder(
  trx: Tenant,
  platformId: PlatformId,
  version: number,
  limit: number,
): Promise<readonly RoomOutline[]> {
  const rows = await trx
    .selectFrom('rooms')
    .select((select) => [
      'room_id',
      'composition',
      'mode',
      'life',
      'model_version',
      'therapist_id',
      'created_at',
      select
        .selectFrom('room_members')
        .select((member) => member.fn.countAll<number>().as('clients'))
        .whereRef('room_members.platform_id', '=', 'rooms.platform_id')
        .whereRef('room_members.room_id', '=', 'rooms.room_id')
        .where('part', '=', 'client')
        .where('left_at', 'is', null)
        .as('clients'),
      select
        .selectFrom('reply_clocks')
        .select((clock) => clock.fn.countAll<number>().as('open_clocks'))
        .whereRef('reply_clocks.platform_id', '=', 'rooms.platform_id')
        .whereRef('reply_clocks.room_id', '=', 'rooms.room_id')
        .where('state', '=', 'open')
        .as('open_clocks'),
    ])
    .where('platform_id', '=', platformId)
    .where('life', '<>', 'closed')
    .where('model_version', '<>', version)
    .orderBy('created_at')
    .orderBy('room_id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    roomId: row.room_id,
    composition: row.composition,
    mode: row.mode,
    life: row.life,
    modelVersion: row.model_version,
    therapistId: row.therapist_id,
    clients: row.clients ?? 0,
    openClocks: row.open_clocks ?? 0,
    createdAt: row.created_at,
  }));
}
