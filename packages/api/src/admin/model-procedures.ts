import { findAccounts } from '@stillroom/db/queries/accounts';
import { listModelVersions } from '@stillroom/db/queries/room-models';
import { openRoomsByVersion, openRoomsNotUnder } from '@stillroom/db/queries/rooms-by-version';
import { roomId } from '@stillroom/domain/ids';
import { partsChanged } from '@stillroom/domain/platform/model-version';
import { previewOf } from '@stillroom/domain/platform/preview';
import { roomModelSchema } from '@stillroom/domain/platform/room-model';
import { z } from 'zod';
import { adminProcedure } from '../procedures.ts';
import { accepted } from '../refused.ts';
import { dayOf } from './day-of.ts';
import { moveRooms } from './move-rooms.ts';
import { saveNewModel } from './save-new-model.ts';

const version = z.int().positive();
/** As many rooms as one step moves, and one page lists: all of it is one transaction. */
const roomsAtOnce = 200;

/** The room model of a platform: what new rooms follow, and moving those that exist (design.md section 2). */
export const modelProcedures = {
  /** The model under which rooms open now, and how many rooms follow each version. */
  roomModel: adminProcedure.query(async ({ ctx: { trx, platform } }) => {
    const { platformId, zone } = platform;
    const versions = await listModelVersions(trx, platformId);
    const current = versions.find((stored) => stored.version === platform.modelVersion);
    if (!current) throw new Error('A platform names a version of its model that does not exist.');
    const counted = await openRoomsByVersion(trx, platformId);
    return {
      version: current.version,
      model: current.model,
      zone,
      openRooms: counted.reduce((sum, { rooms }) => sum + rooms, 0),
      versions: versions.map((stored) => ({
        version: stored.version,
        createdAt: stored.createdAt,
        openRooms: counted.find((entry) => entry.version === stored.version)?.rooms ?? 0,
      })),
    };
  }),

  /** What client, partner, therapist and on-call people would see under a model that is not saved yet. */
  previewModel: adminProcedure
    .input(z.object({ model: roomModelSchema, writtenAt: z.int().optional() }))
    .query(({ ctx, input }) => accepted(previewOf(input.model, input.writtenAt ?? ctx.now))),

  /** Saves a model as the next version, for new rooms alone. `basedOn` is the version that the admin had before them. */
  saveModel: adminProcedure
    .input(z.object({ basedOn: version, model: roomModelSchema }))
    .mutation(async ({ ctx, input }) => accepted(await saveNewModel(ctx, ctx.account, input))),

  /** The rooms that follow an older version, and what would change for those in them. */
  roomsByVersion: adminProcedure.query(async ({ ctx: { trx, platform } }) => {
    const { platformId, modelVersion, zone } = platform;
    const versions = await listModelVersions(trx, platformId);
    const current = versions.find((stored) => stored.version === modelVersion);
    if (!current) throw new Error('A platform names a version of its model that does not exist.');
    const counted = await openRoomsByVersion(trx, platformId);
    const rooms = await openRoomsNotUnder(trx, platformId, modelVersion, roomsAtOnce);
    const therapists = await findAccounts(trx, platformId, [
      ...new Set(rooms.map(({ therapistId }) => therapistId)),
    ]);
    return {
      version: modelVersion,
      older: counted
        .filter((entry) => entry.version !== modelVersion)
        .map((entry) => {
          const from = versions.find((stored) => stored.version === entry.version) ?? current;
          return { ...entry, changes: partsChanged(from.model, current.model) };
        }),
      // The day, not the instant: beside the audit log that would tell who was there at the same moment.
      rooms: rooms.map(({ createdAt, ...room }) => ({
        ...room,
        openedOn: dayOf(createdAt, zone),
        therapistName: therapists.find(({ accountId }) => accountId === room.therapistId)?.displayName ?? '',
        canMove: current.model.compositions.includes(room.composition),
      })),
    };
  }),

  /** Moves these rooms to the version that new rooms follow: one step and one audit row for each. */
  moveRooms: adminProcedure
    .input(z.object({ roomIds: z.array(roomId).min(1).max(roomsAtOnce), toVersion: version }))
    .mutation(async ({ ctx, input }) => accepted(await moveRooms(ctx, ctx.account, input))),
};
