import { sql } from 'kysely';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type Tenant } from './database.ts';
import { inPlatform } from './in-platform.ts';
import { at, atOrNull } from './instants.ts';
import { insertAccountToken } from './queries/account-tokens.ts';
import type { Account } from './queries/accounts.ts';
import { findAccount } from './queries/accounts.ts';
import { madeAt, makeAccount, makePlatform } from './testing/builders.ts';
import { useTestDatabase } from './testing/test-database.ts';

const test = await useTestDatabase();
const { db, urls } = test;
const admin = createDatabase(urls.admin, { poolSize: 1 });
afterAll(() => admin.destroy());
let ana: Account;
beforeAll(async () => {
  const { platformId } = await makePlatform(test);
  ana = await makeAccount(test, platformId, { displayName: 'Ana' });
});

const rename = (name: string) =>
  sql`update accounts set display_name = ${name} where account_id = ${ana.accountId}`;
const nameNow = () =>
  inPlatform(
    db,
    ana.platformId,
    async (trx) => (await findAccount(trx, ana.platformId, ana.accountId))?.displayName,
  );

describe('a transaction of one platform', () => {
  it('M1: keeps all of it', async () => {
    expect(
      await inPlatform(db, ana.platformId, async (trx) => (await rename('Anna').execute(trx)).rows),
    ).toEqual([]);
    expect(await nameNow()).toBe('Anna');
  });

  it('M1: keeps none of it when the work fails, and tells the error of the work', async () => {
    const failed = inPlatform(db, ana.platformId, async (trx) => {
      await rename('Lost').execute(trx);
      throw new Error('of the work');
    });
    await expect(failed).rejects.toThrow('of the work');
    expect(await nameNow()).not.toBe('Lost');
  });

  it('M1: is never taken for saved when a statement in it failed and was caught', async () => {
    const swallowed = inPlatform(db, ana.platformId, async (trx) => {
      await rename('Lost').execute(trx);
      await sql`select 1 / 0`.execute(trx).catch(() => undefined);
      return 'saved';
    });
    await expect(swallowed).rejects.toThrow('current transaction is aborted');
    expect(await nameNow()).not.toBe('Lost');
  });

  it('refuses what is not a platform id before anything reaches the database', async () => {
    const forged = "x'; drop table accounts; --" as Account['platformId'];
    await expect(inPlatform(db, forged, async () => 'done')).rejects.toThrow();
  });

  it.each(['kept', 'rolled back'])(
    'P3: takes no statement once it was %s, so that none runs on another platform',
    async (end) => {
      const leaked: { trx?: Tenant } = {};
      await inPlatform(db, ana.platformId, async (trx) => {
        leaked.trx = trx;
        if (end === 'rolled back') throw new Error(end);
      }).catch(() => undefined);
      const { trx } = leaked;
      if (!trx) throw new Error('The work did not run.');
      await expect(rename('Lost').execute(trx)).rejects.toThrow('This transaction is over');
      await expect(trx.selectFrom('accounts').selectAll().execute()).rejects.toThrow(
        'This transaction is over',
      );
    },
  );

  it('gives its connection back, whatever happened in it', async () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      inPlatform(db, ana.platformId, async (trx) => {
        await sql`select 1`.execute(trx);
        if (index % 2) throw new Error('no');
        return index;
      }).catch(() => -1),
    );
    expect((await Promise.all(many)).filter((index) => index >= 0)).toHaveLength(20);
  });
});

describe('when the connection is lost', () => {
  const cutOff = (pid: number) => sql`select pg_terminate_backend(${pid}::int)`.execute(admin);
  const pidOf = async (trx: Tenant) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
    return rows[0]?.pid ?? 0;
  };

  it('M1: between two statements, the transaction fails, keeps nothing, and the process lives on', async () => {
    const one = createDatabase(urls.app, { poolSize: 1 });
    const lost = inPlatform(one, ana.platformId, async (trx) => {
      await rename('Lost').execute(trx);
      await cutOff(await pidOf(trx));
      await expect
        .poll(() =>
          sql`select 1`.execute(trx).then(
            () => 'alive',
            () => 'gone',
          ),
        )
        .toBe('gone');
    });
    await expect(lost).rejects.toThrow();
    expect(await inPlatform(one, ana.platformId, async () => 'again')).toBe('again');
    expect(await nameNow()).not.toBe('Lost');
    await one.destroy();
  });

  it('an idle one is replaced', async () => {
    const one = createDatabase(urls.app, { poolSize: 1 });
    const first = await inPlatform(one, ana.platformId, pidOf);
    await cutOff(first);
    await expect.poll(() => inPlatform(one, ana.platformId, pidOf).catch(() => first)).not.toBe(first);
    await one.destroy();
  });
});

describe('instants', () => {
  it.each([
    ['a second with milliseconds', Date.UTC(2026, 6, 1, 12, 0, 0, 123)],
    ['the hour that exists twice', Date.UTC(2026, 9, 25, 1, 30)],
    ['before 1970', -86_400_001],
  ])('%s comes back as the same number', async (_, instant) => {
    const tokenHash = Buffer.from(v7());
    const { platformId, accountId } = ana;
    const row = await inPlatform(db, platformId, async (trx) => {
      const token = { platformId, tokenHash, accountId, purpose: 'password-reset' } as const;
      await insertAccountToken(trx, { ...token, createdAt: instant, expiresAt: instant + 1 });
      return trx
        .selectFrom('account_tokens')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .where('created_at', '=', at(instant))
        .where('expires_at', '>', at(instant))
        .executeTakeFirst();
    });
    expect(row).toMatchObject({ created_at: instant, expires_at: instant + 1, used_at: null });
  });

  it('one that may be missing stays missing', () => {
    expect(atOrNull(null)).toBeNull();
    expect(atOrNull(madeAt)).not.toBeNull();
  });
});
