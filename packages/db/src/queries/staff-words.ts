import type { StaffWord } from '@stillroom/domain/crisis/concern';
import type { AccountId, PlatformId, RoomId } from '@stillroom/domain/ids';
import { sql } from 'kysely';
import type { Tenant } from '../database.ts';

/**
 * When the staff of these rooms last wrote to whom: letters that were not taken back, by their thread, and feedback on or
 * the giving back of an exercise, by its author. Instants in epoch ms.
 */
export async function staffWords(
  trx: Tenant,
  platformId: PlatformId,
  roomIds: readonly RoomId[],
): Promise<readonly StaffWord[]> {
  if (roomIds.length === 0) return [];
  const { rows } = await sql<{ room_id: RoomId; reader_id: AccountId | null; at: number }>`
    select room_id, with_id as reader_id, (extract(epoch from max(sent_at)) * 1000)::float8 as at
    from messages
    where platform_id = ${platformId} and room_id = any(${[...roomIds]}::uuid[]) and author_part <> 'client'
      and thread <> 'note' and withdrawn_at is null
    group by room_id, with_id
    union all
    select room_id, account_id, (extract(epoch from max(greatest(reviewed_at, reopened_at))) * 1000)::float8
    from participations join assignments using (platform_id, assignment_id)
    where platform_id = ${platformId} and room_id = any(${[...roomIds]}::uuid[])
      and (reviewed_at is not null or reopened_at is not null)
    group by room_id, account_id`.execute(trx);
  return rows.map(({ room_id, reader_id, at }) => ({ roomId: room_id, readerId: reader_id, at }));
}
