import { makePlatform } from '@stillroom/db/testing/builders';
import { describe, expect, it } from 'vitest';
import { useTestApi } from '../testing/test-api.ts';
import { platformAt, platformOrigins, platformOwning } from './directory.ts';

const test = await useTestApi();
const { services } = test;
const shared = await makePlatform(test);
const owning = await makePlatform(test, { host: 'rooms.example.test' });

const slugAt = async (slug: string, host: string) => (await platformAt(services, { slug, host }))?.slug;

describe('the platform that a request means', () => {
  it('is the one of the name in the path', async () => {
    expect(await slugAt(shared.slug, 'stillroom.test')).toBe(shared.slug);
    expect(await slugAt('nowhere', 'stillroom.test')).toBeUndefined();
  });

  it('is on a host of its own no other than the owner', async () => {
    expect(await slugAt(owning.slug, 'rooms.example.test')).toBe(owning.slug);
    expect(await slugAt(shared.slug, 'rooms.example.test')).toBeUndefined();
    expect(await platformOwning(services, 'rooms.example.test')).toBe(owning.slug);
    expect(await platformOwning(services, 'stillroom.test')).toBeUndefined();
  });

  it('is found under another name of the install too, such as an address', async () => {
    expect(await slugAt(shared.slug, '192.0.2.10:3000')).toBe(shared.slug);
  });
});

describe('the addresses of a platform', () => {
  it('are those of the install and of its own host', () => {
    expect(platformOrigins(services, shared)).toEqual(['https://stillroom.test']);
    expect(platformOrigins(services, owning)).toEqual([
      'https://stillroom.test',
      'https://rooms.example.test',
    ]);
  });

  it('are two on one’s own machine', () => {
    const local = { ...services, origin: 'http://localhost:3000' };
    expect(platformOrigins(local, shared)).toEqual(['http://localhost:3000', 'http://127.0.0.1:3000']);
  });
});
