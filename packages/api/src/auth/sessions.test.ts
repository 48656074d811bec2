import { inPlatform } from '@stillroom/db/in-platform';
import type { Account } from '@stillroom/db/queries/accounts';
import { beforeEach, describe, expect, it } from 'vitest';
import { monday, useTestApi } from '../testing/test-api.ts';
import { sessionLimits } from './session-limits.ts';
import { sessionIdOf } from './session-token.ts';

const test = await useTestApi();
const minute = 60_000;
beforeEach(() => test.setNow(monday));

const storedSessions = ({ platformId, accountId }: Account) =>
  inPlatform(test.db, platformId, (trx) =>
    trx.selectFrom('sessions').select('session_id').where('account_id', '=', accountId).execute(),
  );

describe('a session', () => {
  it('ends when it was idle for its limit, and each use moves that on', async () => {
    const platform = await test.makePlatform();
    const client = await test.makeAccount(platform, 'client');
    const { idleMs } = sessionLimits.client;
    const { api } = test.callAs(platform, await test.openSession(platform, client));

    test.setNow(monday + idleMs - minute);
    expect(await api.auth.me()).toMatchObject({ accountId: client.accountId, role: 'client' });
    test.setNow(monday + 2 * idleMs - 2 * minute);
    expect(await api.auth.me()).not.toBeNull();
    test.setNow(monday + 3 * idleMs - 2 * minute);
    expect(await api.auth.me()).toBeNull();
  });

  it.each(['client', 'therapist'] as const)(
    'of a %s ends after its absolute limit, however busy',
    async (role) => {
      const platform = await test.makePlatform();
      const person = await test.makeAccount(platform, role);
      const { idleMs, absoluteMs } = sessionLimits[role];
      const { api } = test.callAs(platform, await test.openSession(platform, person));

      for (let passed = 0; passed < absoluteMs; passed += idleMs / 2) {
        test.setNow(monday + passed);
        expect(await api.auth.me(), `after ${passed} ms`).not.toBeNull();
      }
      test.setNow(monday + absoluteMs - 1);
      expect(await api.auth.me()).not.toBeNull();
      test.setNow(monday + absoluteMs);
      expect(await api.auth.me()).toBeNull();
    },
  );

  it('is kept as a hash: what stands in the database does not sign in', async () => {
    const platform = await test.makePlatform();
    const client = await test.makeAccount(platform, 'client');
    const token = await test.openSession(platform, client);

    const [stored] = await storedSessions(client);
    expect(stored?.session_id).toBe(sessionIdOf(token));
    expect(stored?.session_id).not.toContain(token);
    const { api } = test.callAs(platform, stored?.session_id ?? '');
    expect(await api.auth.me()).toBeNull();
  });

  it('of one platform is none on another', async () => {
    const platform = await test.makePlatform();
    const other = await test.makePlatform();
    const client = await test.makeAccount(platform, 'client');
    const token = await test.openSession(platform, client);
    expect(await test.callAs(other, token).api.auth.me()).toBeNull();
    expect(await test.callAs(platform, token).api.auth.me()).not.toBeNull();
  });

  it('ends on signing out, and its cookie is taken away', async () => {
    const platform = await test.makePlatform();
    const client = await test.makeAccount(platform, 'client');
    const here = test.callAs(platform, await test.openSession(platform, client));
    const there = test.callAs(platform, await test.openSession(platform, client));

    await here.api.auth.signOut();
    expect(here.answerHeaders.getSetCookie()).toEqual([
      `__Host-stillroom_device-${platform.slug}=; HttpOnly; Max-Age=0; Path=/; SameSite=Lax; Secure`,
      `__Host-stillroom-${platform.slug}=; HttpOnly; Max-Age=0; Path=/; SameSite=Lax; Secure`,
    ]);
    expect(await here.api.auth.me()).toBeNull();
    expect(await there.api.auth.me()).not.toBeNull();
  });

  it('ends on every device on signing out everywhere', async () => {
    const platform = await test.makePlatform();
    const client = await test.makeAccount(platform, 'client');
    const bystander = await test.makeAccount(platform, 'client');
    const here = test.callAs(platform, await test.openSession(platform, client));
    const there = test.callAs(platform, await test.openSession(platform, client));
    const theirs = test.callAs(platform, await test.openSession(platform, bystander));

    await here.api.auth.signOutEverywhere();
    expect(await here.api.auth.me()).toBeNull();
    expect(await there.api.auth.me()).toBeNull();
    expect(await theirs.api.auth.me()).not.toBeNull();
    expect(await storedSessions(client)).toEqual([]);
  });

  it('opens nothing once its account is shut', async () => {
    const platform = await test.makePlatform();
    const client = await test.makeAccount(platform, 'client');
    const { api } = test.callAs(platform, await test.openSession(platform, client));
    await test.shutAccount(client);
    expect(await api.auth.me()).toBeNull();
  });
});
