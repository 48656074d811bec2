import { describe, expect, it } from 'vitest';
import { refusalOf } from '../refused.ts';
import { useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();

const profile = {
  displayName: 'Ana',
  zone: 'Pacific/Auckland',
  country: 'NZ',
  language: 'en',
  mailIsSafe: true,
};

async function aClient() {
  const platform = await test.makePlatform();
  return test.callAsAccount(platform, await test.makeAccount(platform, 'client'));
}

describe('a profile', () => {
  it('is kept, and nobody but its owner has it changed', async () => {
    const api = await aClient();
    const other = await aClient();
    const before = await other.auth.me();
    await api.auth.saveProfile(profile);
    expect(await api.auth.me()).toMatchObject(profile);
    expect(await other.auth.me()).toEqual(before);
  });

  it.each([
    ['zone', 'Europe/Nowhere'],
    ['zone', ''],
    ['country', 'ZZ'],
    ['country', 'de'],
    ['language', '../en'],
    ['displayName', '   '],
    ['displayName', 'x'.repeat(81)],
  ])('is refused whole when its %s is %j', async (field, value) => {
    const api = await aClient();
    const before = await api.auth.me();
    const refusal = await api.auth.saveProfile({ ...profile, [field]: value }).then(() => null, refusalOf);
    expect(refusal).toEqual({ reason: 'input-invalid', fields: [field] });
    expect(await api.auth.me()).toEqual(before);
  });
});
