import { accountId } from '@stillroom/domain/ids';
import { defaultCalendar } from '@stillroom/domain/reply/working-calendar';
import { v7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from '../database.ts';
import { inPlatform } from '../in-platform.ts';
import { madeAt, makeAccount, makePlatform } from '../testing/builders.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import {
  type Account,
  findAccount,
  findAccountByEmail,
  findAccounts,
  insertAccount,
  listAccounts,
  saveDisabled,
  savePasswordHash,
  saveProfile,
} from './accounts.ts';
import type { Platform } from './platforms.ts';

const test = await useTestDatabase();
let platform: Platform;
let other: Platform;
beforeAll(async () => {
  [platform, other] = [await makePlatform(test), await makePlatform(test)];
});

const here = <T>(work: (trx: Tenant) => Promise<T>) => inPlatform(test.db, platform.platformId, work);
const find = (account: Account) => here((trx) => findAccount(trx, platform.platformId, account.accountId));

describe('accounts', () => {
  it('come back as they were made', async () => {
    const workingCalendar = defaultCalendar('Europe/Berlin');
    const made = await makeAccount(test, platform.platformId, {
      role: 'therapist',
      workingCalendar,
      phone: '+49 30 1',
    });
    expect(await find(made)).toEqual(made);
  });

  it('are found by mail address, with the password hash that nothing else reads', async () => {
    const made = await makeAccount(test, platform.platformId, {
      email: 'ana@people.example',
      passwordHash: 'hash',
    });
    const found = await here((trx) => findAccountByEmail(trx, platform.platformId, 'ana@people.example'));
    expect(found).toEqual({ account: made, passwordHash: 'hash' });
    expect(await find(made)).not.toHaveProperty('passwordHash');
  });

  it('have one mail address each on a platform, and may have the same on another', async () => {
    const first = await makeAccount(test, platform.platformId, { email: 'one@people.example' });
    const again = { ...first, accountId: accountId.parse(v7()), passwordHash: null };
    expect(await here((trx) => insertAccount(trx, again))).toBe(false);
    const elsewhere = { ...again, platformId: other.platformId };
    expect(await inPlatform(test.db, other.platformId, (trx) => insertAccount(trx, elsewhere))).toBe(true);
  });

  it('P3: of another platform are as if they did not exist', async () => {
    const foreign = await makeAccount(test, other.platformId, { email: 'foreign@people.example' });
    expect(await find(foreign)).toBeUndefined();
    expect(await here((trx) => findAccount(trx, other.platformId, foreign.accountId))).toBeUndefined();
    expect(await here((trx) => findAccountByEmail(trx, platform.platformId, foreign.email))).toBeUndefined();
    expect(await here((trx) => findAccounts(trx, platform.platformId, [foreign.accountId]))).toEqual([]);
  });

  it('change what they say of themselves, their password, and whether they are shut; nothing else', async () => {
    const made = await makeAccount(test, platform.platformId);
    const profile = {
      ...made,
      displayName: 'Ana Maria',
      zone: 'Europe/Lisbon',
      country: 'PT',
      mailIsSafe: false,
    };
    await here((trx) => saveProfile(trx, platform.platformId, made.accountId, { ...profile }));
    expect(await find(made)).toEqual(profile);
    await here((trx) => savePasswordHash(trx, platform.platformId, made.accountId, 'new'));
    await here((trx) => saveDisabled(trx, platform.platformId, made.accountId, madeAt));
    const found = await here((trx) => findAccountByEmail(trx, platform.platformId, made.email));
    expect(found).toEqual({ account: { ...profile, disabledAt: madeAt }, passwordHash: 'new' });
    await here((trx) => saveDisabled(trx, platform.platformId, made.accountId, null));
    expect(await find(made)).toEqual(profile);
  });

  it('are listed by name, all or those of one role', async () => {
    const { platformId } = await makePlatform(test);
    const [zoe, abe] = [
      await makeAccount(test, platformId, { displayName: 'Zoe', role: 'responder' }),
      await makeAccount(test, platformId, { displayName: 'Abe' }),
    ];
    const list = (role?: 'responder') =>
      inPlatform(test.db, platformId, (trx) => listAccounts(trx, platformId, role ? { role } : {}));
    expect(await list()).toEqual([abe, zoe]);
    expect(await list('responder')).toEqual([zoe]);
    expect(await inPlatform(test.db, platformId, (trx) => findAccounts(trx, platformId, []))).toEqual([]);
  });
});
