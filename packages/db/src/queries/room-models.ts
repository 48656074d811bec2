import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import { type RoomModel, roomModelSchema } from '@stillroom/domain/platform/room-model';
import type { Selectable } from 'kysely';
import { RecentlyUsed } from '../crypto/recently-used.ts';
import type { Database, Tenant } from '../database.ts';
import { at } from '../instants.ts';
import { lockPlatform } from './platform-lock.ts';

/** One version of a platform's room model: written once, never changed. */
export interface StoredModel {
  readonly platformId: PlatformId;
  readonly version: number;
  readonly model: RoomModel;
  /** Null for the version with which the platform began. */
  readonly createdBy: AccountId | null;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

/** Adds a version; the platform opens new rooms under it only once it is taken (takeModelVersion). */
export async function insertModelVersion(trx: Tenant, stored: StoredModel): Promise<void> {
  await trx
    .insertInto('room_model_versions')
    .values({
      platform_id: stored.platformId,
      version: stored.version,
      model: JSON.stringify(stored.model),
      created_by: stored.createdBy,
      created_at: at(stored.createdAt),
    })
    .execute();
}

/** From now on rooms open under this version. */
export async function takeModelVersion(trx: Tenant, platformId: PlatformId, version: number): Promise<void> {
  await trx
    .updateTable('platforms')
    .set({ model_version: version })
    .where('platform_id', '=', platformId)
    .execute();
}

export async function findModelVersion(
  trx: Tenant,
  platformId: PlatformId,
  version: number,
): Promise<StoredModel | undefined> {
  const row = await modelsOf(trx, platformId).where('version', '=', version).executeTakeFirst();
  return row && storedOf(row);
}

// A version is written once and never changed, so what was read of it stays true for as long as anybody remembers it.
const known = new RecentlyUsed<RoomModel>(5_000, 60 * 60 * 1_000, Date.now);

/**
 * The model of a version that something was made under, such as a room. Remembered by the process: sending a message asks.
 * @throws {Error} when there is no such version: a foreign key rules that out
 */
export async function roomModel(trx: Tenant, platformId: PlatformId, version: number): Promise<RoomModel> {
  const name = `${platformId}/${version}`;
  const remembered = known.get(name);
  if (remembered) return remembered;
  const row = await modelsOf(trx, platformId).where('version', '=', version).executeTakeFirstOrThrow();
  const { model } = storedOf(row);
  known.set(name, model);
  return model;
}

/**
 * The newest version, locked: two admins who save at once get two versions, one after the other.
 * @throws {Error} when the platform does not exist
 */
export async function lockNewestModel(trx: Tenant, platformId: PlatformId): Promise<StoredModel> {
  await lockPlatform(trx, platformId);
  return storedOf(
    await modelsOf(trx, platformId).orderBy('version', 'desc').limit(1).executeTakeFirstOrThrow(),
  );
}

/** Every version, newest first. */
export async function listModelVersions(trx: Tenant, platformId: PlatformId): Promise<StoredModel[]> {
  const rows = await modelsOf(trx, platformId).orderBy('version', 'desc').execute();
  return rows.map(storedOf);
}

const modelsOf = (trx: Tenant, platformId: PlatformId) =>
  trx.selectFrom('room_model_versions').selectAll().where('platform_id', '=', platformId);

const storedOf = (row: Selectable<Database['room_model_versions']>): StoredModel => ({
  platformId: row.platform_id,
  version: row.version,
  model: roomModelSchema.parse(row.model),
  createdBy: row.created_by,
  createdAt: row.created_at,
});
