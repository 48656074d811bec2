import { v7 } from 'uuid';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Tenant } from '../database.ts';
import { inPlatform } from '../in-platform.ts';
import { madeAt, makeAccount, makePlatform } from '../testing/builders.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { type Account, saveDisabled } from './accounts.ts';
import {
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOf,
  extendSession,
  findSession,
  insertSession,
} from './sessions.ts';

const test = await useTestDatabase();
let platformId: Account['platformId'];
let ana: Account;
beforeAll(async () => {
  ({ platformId } = await makePlatform(test));
});
beforeEach(async () => {
  ana = await makeAccount(test, platformId);
});

const here = <T>(work: (trx: Tenant) => Promise<T>) => inPlatform(test.db, platformId, work);
const find = (sessionId: string) => here((trx) => findSession(trx, platformId, sessionId));

async function begin(expiresAt = madeAt + 1000) {
  const session = { platformId, sessionId: v7(), accountId: ana.accountId, createdAt: madeAt, expiresAt };
  await here((trx) => insertSession(trx, session));
  return session;
}

describe('sessions', () => {
  it('are found with the account in one question', async () => {
    const session = await begin();
    expect(await find(session.sessionId)).toEqual({ ...session, account: ana });
    expect(await find('another')).toBeUndefined();
  });

  it('P3: of another platform are as if they did not exist', async () => {
    const session = await begin();
    const other = await makePlatform(test);
    const found = await inPlatform(test.db, other.platformId, (trx) =>
      findSession(trx, platformId, session.sessionId),
    );
    expect(found).toBeUndefined();
  });

  it('are not found when the account is shut', async () => {
    const session = await begin();
    await here((trx) => saveDisabled(trx, platformId, ana.accountId, madeAt));
    expect(await find(session.sessionId)).toBeUndefined();
  });

  it('are extended, but not from the dead', async () => {
    const session = await begin();
    await here((trx) => extendSession(trx, platformId, session.sessionId, madeAt + 5000));
    expect((await find(session.sessionId))?.expiresAt).toBe(madeAt + 5000);
    await here((trx) => deleteSession(trx, platformId, session.sessionId));
    await here((trx) => extendSession(trx, platformId, session.sessionId, madeAt + 9000));
    expect(await find(session.sessionId)).toBeUndefined();
  });

  it('end everywhere, or everywhere but here', async () => {
    const [one, two, three] = [await begin(), await begin(), await begin()];
    await here((trx) => deleteSessionsOf(trx, platformId, ana.accountId, { except: two.sessionId }));
    expect(
      await Promise.all([one, two, three].map(async ({ sessionId }) => Boolean(await find(sessionId)))),
    ).toEqual([false, true, false]);
    await here((trx) => deleteSessionsOf(trx, platformId, ana.accountId));
    expect(await find(two.sessionId)).toBeUndefined();
  });

  it('that ended are removed, those that hold stay', async () => {
    const [ended, holds] = [await begin(madeAt), await begin(madeAt + 1)];
    await here((trx) => deleteExpiredSessions(trx, platformId, ana.accountId, madeAt));
    expect(await find(ended.sessionId)).toBeUndefined();
    expect(await find(holds.sessionId)).toBeDefined();
  });
});
