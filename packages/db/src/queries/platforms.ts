import type { PlatformId } from '@stillroom/domain/ids';
import type { RoomModel } from '@stillroom/domain/platform/room-model';
import type { Kysely, Selectable } from 'kysely';
import type { Database, Tenant } from '../database.ts';
import { at } from '../instants.ts';
import { insertModelVersion } from './room-models.ts';

/** One tenant. */
export interface Platform {
  readonly platformId: PlatformId;
  /** Its name in addresses: `/p/<slug>`. */
  readonly slug: string;
  /** A domain of its own, such as `rooms.example.org`; null without one. */
  readonly host: string | null;
  readonly name: string;
  /** ISO 3166-1 alpha-2, in capitals. */
  readonly country: string;
  /** IANA zone. */
  readonly zone: string;
  readonly language: string;
  /** The version of the room model under which new rooms open. */
  readonly modelVersion: number;
  readonly createdAt: number;
}

/** The directory of platforms is open to all; so these need no transaction of a platform. */
type Directory = Kysely<Database>;

/** The platform under `/p/<slug>`. */
export async function findPlatformBySlug(db: Directory, slug: string): Promise<Platform | undefined> {
  const row = await db.selectFrom('platforms').selectAll().where('slug', '=', slug).executeTakeFirst();
  return row && platformOf(row);
}

/** The platform that has this domain for itself. */
export async function findPlatformByHost(db: Directory, host: string): Promise<Platform | undefined> {
  const row = await db
    .selectFrom('platforms')
    .selectAll()
    .where('host', '=', host.toLowerCase())
    .executeTakeFirst();
  return row && platformOf(row);
}

export async function findPlatform(db: Directory, platformId: PlatformId): Promise<Platform | undefined> {
  const row = await db
    .selectFrom('platforms')
    .selectAll()
    .where('platform_id', '=', platformId)
    .executeTakeFirst();
  return row && platformOf(row);
}

/** Every platform of this install, by name. */
export async function listPlatforms(db: Directory): Promise<Platform[]> {
  const rows = await db.selectFrom('platforms').selectAll().orderBy('name').orderBy('slug').execute();
  return rows.map(platformOf);
}

/** `modelVersion` is 1, the version of `model`. */
export interface NewPlatform extends Omit<Platform, 'modelVersion'> {
  readonly model: RoomModel;
}

/**
 * Makes a platform with the first version of its room model, within `inPlatform(db, platformId, …)`. Its key is made
 * beside it with `createPlatformKey`.
 */
export async function insertPlatform(trx: Tenant, platform: NewPlatform): Promise<void> {
  await trx
    .insertInto('platforms')
    .values({
      platform_id: platform.platformId,
      slug: platform.slug,
      host: platform.host,
      name: platform.name,
      country: platform.country,
      zone: platform.zone,
      language: platform.language,
      model_version: 1,
      created_at: at(platform.createdAt),
    })
    .execute();
  await insertModelVersion(trx, {
    platformId: platform.platformId,
    version: 1,
    model: platform.model,
    createdBy: null,
    createdAt: platform.createdAt,
  });
}

const platformOf = (row: Selectable<Database['platforms']>): Platform => ({
  platformId: row.platform_id,
  slug: row.slug,
  host: row.host,
  name: row.name,
  country: row.country,
  zone: row.zone,
  language: row.language,
  modelVersion: row.model_version,
  createdAt: row.created_at,
});
