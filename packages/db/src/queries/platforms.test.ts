import { presetOf } from '@stillroom/domain/platform/presets';
import { describe, expect, it } from 'vitest';
import { inPlatform } from '../in-platform.ts';
import { madeAt, makePlatform } from '../testing/builders.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { findPlatform, findPlatformByHost, findPlatformBySlug, listPlatforms } from './platforms.ts';
import {
  findModelVersion,
  insertModelVersion,
  listModelVersions,
  lockNewestModel,
  roomModel,
  takeModelVersion,
} from './room-models.ts';

const test = await useTestDatabase();
const { db } = test;

describe('platforms', () => {
  it('are found by their name in addresses, their own domain and their id, by everybody', async () => {
    const made = await makePlatform(test, {
      slug: 'lindenhof',
      host: 'rooms.lindenhof.example',
      name: 'Lindenhof',
    });
    expect(await findPlatformBySlug(db, 'lindenhof')).toEqual(made);
    expect(await findPlatformByHost(db, 'Rooms.Lindenhof.example')).toEqual(made);
    expect(await findPlatform(db, made.platformId)).toEqual(made);
    expect(await findPlatformBySlug(db, 'nobody')).toBeUndefined();
    expect(await findPlatformByHost(db, 'nobody.example')).toBeUndefined();
  });

  it('are listed by name', async () => {
    await makePlatform(test, { name: 'Z' });
    await makePlatform(test, { name: 'B' });
    const names = (await listPlatforms(db)).map((platform) => platform.name);
    expect(names).toEqual([...names].sort());
    expect(names).toEqual(expect.arrayContaining(['B', 'Z']));
  });

  it.each(['With Capitals', '-dash', 'two--dashes', 'x'.repeat(41), ''])(
    'refuse the name %j',
    async (slug) => {
      await expect(makePlatform(test, { slug })).rejects.toThrow('platforms');
    },
  );
});

describe('versions of the room model', () => {
  it('begin with the first, and rooms go on under the one they were opened under', async () => {
    const { platformId } = await makePlatform(test, { variant: 'shared-room' });
    const next = presetOf('messaging-included', 'Europe/Berlin');
    await inPlatform(db, platformId, async (trx) => {
      const newest = await lockNewestModel(trx, platformId);
      expect(newest).toMatchObject({
        version: 1,
        createdBy: null,
        model: presetOf('shared-room', 'Europe/Berlin'),
      });
      const version = newest.version + 1;
      await insertModelVersion(trx, { platformId, version, model: next, createdBy: null, createdAt: madeAt });
      await takeModelVersion(trx, platformId, version);
    });
    expect((await findPlatform(db, platformId))?.modelVersion).toBe(2);
    await inPlatform(db, platformId, async (trx) => {
      expect((await listModelVersions(trx, platformId)).map((stored) => stored.version)).toEqual([2, 1]);
      expect(await roomModel(trx, platformId, 2)).toEqual(next);
      expect((await findModelVersion(trx, platformId, 1))?.model.compositions).toEqual(['couple']);
      expect(await findModelVersion(trx, platformId, 3)).toBeUndefined();
      await expect(roomModel(trx, platformId, 3)).rejects.toThrow();
    });
  });
});
