import { makeSettledRoom } from '@stillroom/db/testing/builders';
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

  it('C4: keeps a phone number and an emergency contact, until they are taken away', async () => {
    const api = await aClient();
    const reach = { phone: '+64 21 555 0101', emergencyContact: 'My sister Mia, +64 21 555 0102' };
    expect(await api.auth.contact()).toEqual({ phone: null, emergencyContact: null });
    await api.auth.saveProfile({ ...profile, ...reach });
    expect(await api.auth.contact()).toEqual(reach);
    await api.auth.saveProfile(profile);
    expect(await api.auth.contact()).toEqual(reach);
    await api.auth.saveProfile({ ...profile, phone: null, emergencyContact: ' ' });
    expect(await api.auth.contact()).toEqual({ phone: null, emergencyContact: null });
  });

  it.each([
    ['zone', 'Europe/Nowhere'],
    ['zone', ''],
    ['country', 'ZZ'],
    ['country', 'de'],
    ['language', '../en'],
    ['displayName', '   '],
    ['displayName', 'x'.repeat(81)],
    ['phone', '1'.repeat(41)],
    ['phone', '1\u00002'],
    ['emergencyContact', 'Mia \ud800'],
    ['displayName', 'A\u0000na'],
    ['displayName', '\u200b\u200b'],
    ['displayName', '\u202ereleK'],
  ])('is refused whole when its %s is %j', async (field, value) => {
    const api = await aClient();
    const before = await api.auth.me();
    const refusal = await api.auth.saveProfile({ ...profile, [field]: value }).then(() => null, refusalOf);
    expect(refusal).toEqual({ reason: 'input-invalid', fields: [field] });
    expect(await api.auth.me()).toEqual(before);
  });
});

describe('M3, K1: nobody takes the name of another', () => {
  it('a client neither that of staff nor that of their partner, and keeps their own', async () => {
    const { platform, client, therapist } = await makeSettledRoom(test, { couple: true });
    const api = await test.callAsAccount(platform, client);
    const asking = (displayName: string) =>
      api.auth.saveProfile({ ...profile, displayName }).then(() => null, refusalOf);
    for (const name of [therapist.displayName, 'dr  KELLER', 'Kеller', 'Ben', 'BÉN', 'Ben, therapist'])
      expect(await asking(name)).toEqual({ reason: 'name-taken-here' });
    expect(await api.auth.me()).toMatchObject({ displayName: 'Ana' });
    expect(await asking('Ana')).toBeNull();
    expect(await asking('Ana Keller')).toBeNull();
  });

  it('staff may be called what they are', async () => {
    const { platform, therapist } = await makeSettledRoom(test);
    const api = await test.callAsAccount(platform, therapist);
    await api.auth.saveProfile({ ...profile, displayName: 'Dr. Anja Keller, therapist' });
    expect(await api.auth.me()).toMatchObject({ displayName: 'Dr. Anja Keller, therapist' });
  });
});
