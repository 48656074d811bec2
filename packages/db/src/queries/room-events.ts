import type { AccountId, PlatformId, RoomId } from '@stillroom/domain/ids';
import type { Stretch } from '@stillroom/domain/reply/pauses';
import { restsFrom } from '@stillroom/domain/room/rests';
import { v7 } from 'uuid';
import { z } from 'zod';
import type { Database, Tenant } from '../database.ts';
import { at } from '../instants.ts';
import { nextSequence } from './rooms.ts';

/** A line of the room's log that no person wrote. `detail` holds ids, numbers and names of states, never words. */
export type RoomLine = {
  readonly eventId: string;
  readonly sequence: number;
  readonly kind: RoomLineKind;
  readonly subjectId: string | null;
  readonly detail: unknown;
  /** Epoch milliseconds. */
  readonly happenedAt: number;
};

export type RoomLineKind = Database['room_events']['kind']['__select__'];

export type NewRoomLine = Pick<RoomLine, 'kind' | 'happenedAt'> & {
  readonly subjectId?: string;
  /** Seen by this member alone. */
  readonly onlyFor?: AccountId;
  readonly detail?: Readonly<Record<string, string | number | null>>;
};

/** Adds a line to the room's log. The room must be locked. */
export async function addRoomLine(
  trx: Tenant,
  platformId: PlatformId,
  roomId: RoomId,
  line: NewRoomLine,
): Promise<void> {
  await trx
    .insertInto('room_events')
    .values({
      platform_id: platformId,
      room_id: roomId,
      event_id: v7(),
      sequence: await nextSequence(trx, platformId, roomId),
      kind: line.kind,
      subject_id: line.subjectId ?? null,
      only_for: line.onlyFor ?? null,
      detail: JSON.stringify(line.detail ?? {}),
      happened_at: at(line.happenedAt),
    })
    .execute();
}

const restDetail = z.object({ reason: z.string(), untilAt: z.number().nullable() });

/** The rests of a room that somebody asked for, as its log tells them: nobody could answer there meanwhile (R5). */
export async function restsOf(
  trx: Tenant,
  platformId: PlatformId,
  roomId: RoomId,
): Promise<readonly Stretch[]> {
  const rows = await trx
    .selectFrom('room_events')
    .select(['kind', 'detail', 'happened_at'])
    .where('platform_id', '=', platformId)
    .where('room_id', '=', roomId)
    .where('kind', 'in', ['paused', 'resumed', 'closed'])
    .orderBy('sequence')
    .execute();
  return restsFrom(
    rows.map(({ kind, detail, happened_at }) => {
      const pause = kind === 'paused' ? restDetail.parse(detail) : null;
      return pause?.reason === 'at-request'
        ? { kind: 'rested', at: happened_at, untilAt: pause.untilAt }
        : { kind: 'went-on', at: happened_at };
    }),
  );
}

/** The lines of a room that this member sees, oldest first. */
export async function roomLines(
  trx: Tenant,
  platformId: PlatformId,
  roomId: RoomId,
  viewerId: AccountId,
): Promise<readonly RoomLine[]> {
  const rows = await trx
    .selectFrom('room_events')
    .selectAll()
    .where('platform_id', '=', platformId)
    .where('room_id', '=', roomId)
    .where((where) => where.or([where('only_for', 'is', null), where('only_for', '=', viewerId)]))
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({
    eventId: row.event_id,
    sequence: row.sequence,
    kind: row.kind,
    subjectId: row.subject_id,
    detail: row.detail,
    happenedAt: row.happened_at,
  }));
}
