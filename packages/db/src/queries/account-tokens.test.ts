import { v7 } from 'uuid';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Tenant } from '../database.ts';
import { inPlatform } from '../in-platform.ts';
import { madeAt, makeAccount, makePlatform } from '../testing/builders.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import {
  dropAccountTokens,
  findAccountToken,
  insertAccountToken,
  useAccountToken,
} from './account-tokens.ts';
import type { Account } from './accounts.ts';

const test = await useTestDatabase();
let platformId: Account['platformId'];
let ana: Account;
beforeAll(async () => {
  ({ platformId } = await makePlatform(test));
});
beforeEach(async () => {
  ana = await makeAccount(test, platformId);
});

const expiresAt = madeAt + 1000;
const here = <T>(work: (trx: Tenant) => Promise<T>) => inPlatform(test.db, platformId, work);
const find = (hash: Buffer, now = madeAt) => here((trx) => findAccountToken(trx, platformId, hash, now));
const use = (hash: Buffer, now = madeAt) => here((trx) => useAccountToken(trx, platformId, hash, now));

async function mailed() {
  const tokenHash = Buffer.from(v7());
  await here((trx) =>
    insertAccountToken(trx, {
      platformId,
      tokenHash,
      accountId: ana.accountId,
      purpose: 'password-reset',
      createdAt: madeAt,
      expiresAt,
    }),
  );
  return tokenHash;
}

describe('mailed tokens', () => {
  it('can be looked at often and used once', async () => {
    const token = await mailed();
    const whose = { accountId: ana.accountId, purpose: 'password-reset' };
    expect(await find(token)).toEqual(whose);
    expect(await find(token)).toEqual(whose);
    expect(await use(token)).toEqual(whose);
    expect(await use(token)).toBeUndefined();
    expect(await find(token)).toBeUndefined();
  });

  it('give the account to one of many who come with them at once', async () => {
    const token = await mailed();
    const used = await Promise.all(Array.from({ length: 10 }, () => use(token)));
    expect(used.filter((whose) => whose !== undefined)).toHaveLength(1);
  });

  it('end at their instant', async () => {
    const token = await mailed();
    expect(await find(token, expiresAt - 1)).toBeDefined();
    expect(await find(token, expiresAt)).toBeUndefined();
    expect(await use(token, expiresAt)).toBeUndefined();
  });

  it('are all used up with the first, or dropped', async () => {
    const [one, two] = [await mailed(), await mailed()];
    await use(one);
    expect(await find(two)).toBeUndefined();
    const three = await mailed();
    await here((trx) => dropAccountTokens(trx, platformId, ana.accountId, madeAt));
    expect(await find(three)).toBeUndefined();
  });

  it('P3: of another platform are as if they did not exist', async () => {
    const token = await mailed();
    const other = await makePlatform(test);
    const used = await inPlatform(test.db, other.platformId, (trx) =>
      useAccountToken(trx, platformId, token, madeAt),
    );
    expect(used).toBeUndefined();
    expect(await find(token)).toBeDefined();
  });
});
