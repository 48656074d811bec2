import { inPlatform } from '@stillroom/db/in-platform';
import { beforeEach, describe, expect, it } from 'vitest';
import { refusalOf } from '../refused.ts';
import { monday, type TestCaller, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
beforeEach(() => test.setNow(monday));

const password = 'a quiet lake in june';
const wrong = 'a loud lake in june';

const refusalFrom = (call: Promise<unknown>) => call.then(() => 'accepted' as const, refusalOf);
const cookieOf = ({ answerHeaders }: TestCaller) => answerHeaders.getSetCookie().at(-1) ?? '';
const tokenOf = (caller: TestCaller) => /=([^;]*)/.exec(cookieOf(caller))?.[1] ?? '';

async function aClient() {
  const platform = await test.makePlatform();
  const client = await test.makeAccount(platform, 'client', { password });
  return { platform, client, email: client.email };
}

describe('signing in', () => {
  it('sets a cookie that only this host and no script can read', async () => {
    const { platform, client, email } = await aClient();
    const caller = test.callAs(platform);
    expect(await caller.api.auth.signIn({ email, password })).toEqual({ role: 'client' });
    expect(cookieOf(caller)).toMatch(
      new RegExp(
        `^__Host-stillroom-${platform.slug}=[\\w-]{43}; HttpOnly; Max-Age=7776000; Path=/; SameSite=Lax; Secure$`,
      ),
    );
    const me = await test.callAs(platform, tokenOf(caller)).api.auth.me();
    expect(me).toMatchObject({ accountId: client.accountId, email });
    expect(me).not.toHaveProperty('emergencyContact');
  });

  it('reads a mail address without regard to case or spaces around it', async () => {
    const { platform, email } = await aClient();
    const { api } = test.callAs(platform);
    expect(await api.auth.signIn({ email: ` ${email.toUpperCase()} `, password })).toEqual({
      role: 'client',
    });
  });

  it('gives a new session each time and ends the one that it came with', async () => {
    const { platform, email } = await aClient();
    const first = test.callAs(platform);
    await first.api.auth.signIn({ email, password });
    const second = test.callAs(platform, tokenOf(first));
    await second.api.auth.signIn({ email, password });

    expect(tokenOf(second)).not.toBe(tokenOf(first));
    expect(await test.callAs(platform, tokenOf(first)).api.auth.me()).toBeNull();
    expect(await test.callAs(platform, tokenOf(second)).api.auth.me()).not.toBeNull();
  });

  it('never takes over a session id that somebody else chose', async () => {
    const { platform, email } = await aClient();
    const planted = 'x'.repeat(43);
    const caller = test.callAs(platform, planted);
    await caller.api.auth.signIn({ email, password });
    expect(tokenOf(caller)).not.toBe(planted);
    expect(await test.callAs(platform, planted).api.auth.me()).toBeNull();
  });

  it('answers alike for a wrong password, an unknown mail, a shut account, and one without a password', async () => {
    const { platform, email } = await aClient();
    const shut = await test.makeAccount(platform, 'client', { password });
    await test.shutAccount(shut);
    const invited = await test.makeAccount(platform, 'therapist');
    const { api } = test.callAs(platform);
    const answers = [
      await refusalFrom(api.auth.signIn({ email, password: wrong })),
      await refusalFrom(api.auth.signIn({ email: 'nobody@example.test', password })),
      await refusalFrom(api.auth.signIn({ email: shut.email, password })),
      await refusalFrom(api.auth.signIn({ email: invited.email, password })),
    ];
    expect(answers).toEqual(answers.map(() => ({ reason: 'wrong-mail-or-password' })));
  });

  it('of one platform does not open another', async () => {
    const { email } = await aClient();
    const other = await test.makePlatform();
    expect(await refusalFrom(test.callAs(other).api.auth.signIn({ email, password }))).toEqual({
      reason: 'wrong-mail-or-password',
    });
  });

  it('is limited for one mail from one address, and a stranger elsewhere locks nobody out', async () => {
    const { platform, email } = await aClient();
    const stranger = test.callAs(platform, null, '198.51.100.7').api;
    for (let tried = 0; tried < 10; tried += 1) {
      expect(await refusalFrom(stranger.auth.signIn({ email, password: wrong }))).toEqual({
        reason: 'wrong-mail-or-password',
      });
    }
    expect(await refusalFrom(stranger.auth.signIn({ email, password }))).toEqual({
      reason: 'too-many-tries',
      againAt: expect.any(Number),
    });
    const own = test.callAs(platform, null, '203.0.113.5').api;
    expect(await own.auth.signIn({ email, password })).toEqual({ role: 'client' });
  });

  it('from one address that is refused takes nothing from the limit of the mail, so it locks nobody out', async () => {
    const { platform, email } = await aClient();
    const { signInLimits } = test.services;
    const { platformId } = platform;
    const stranger = { platformId, email, address: '198.51.100.20' };
    for (let tried = 0; tried < 150; tried += 1) await signInLimits.takeSignIn(stranger);
    const own = test.callAs(platform, null, '203.0.113.20').api;
    expect(await refusalFrom(own.auth.signIn({ email, password }))).toBe('accepted');
  });

  it('counts all addresses of one IPv6 network as one', async () => {
    const { platform, email } = await aClient();
    const from = (last: number) => test.callAs(platform, null, `2001:db8:7:7::${last.toString(16)}`).api;
    for (let tried = 0; tried < 10; tried += 1)
      await refusalFrom(from(tried + 1).auth.signIn({ email, password: wrong }));
    expect(await refusalFrom(from(99).auth.signIn({ email, password }))).toMatchObject({
      reason: 'too-many-tries',
    });
  });

  it('counts links to a new password and invitations apart', async () => {
    const { platform, email } = await aClient();
    const tries = { platformId: platform.platformId, email, address: '198.51.100.30' };
    for (let asked = 0; asked < 6; asked += 1) await test.services.signInLimits.takeReset(tries);
    expect((await test.services.signInLimits.takeReset(tries)).ok).toBe(false);
    expect((await test.services.signInLimits.takeInvitation(tries)).ok).toBe(true);
  });

  it('forgets earlier tries when it went well', async () => {
    const { platform, email } = await aClient();
    const { api } = test.callAs(platform, null, '198.51.100.8');
    for (let round = 0; round < 2; round += 1) {
      for (let tried = 0; tried < 8; tried += 1) {
        await refusalFrom(api.auth.signIn({ email, password: wrong }));
      }
      expect(await refusalFrom(api.auth.signIn({ email, password }))).toBe('accepted');
    }
  });

  it('keeps neither mail nor address of the one who tried in the table of limits', async () => {
    const { platform, email } = await aClient();
    await refusalFrom(
      test.callAs(platform, null, '198.51.100.9').api.auth.signIn({ email, password: wrong }),
    );
    const rows = await test.owner.selectFrom('rate_limits').select('key').execute();
    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) expect(key).not.toMatch(/@|198\.51/);
  });

  it('leaves a row in the audit log, also when it was refused', async () => {
    const { platform, client, email } = await aClient();
    const { api } = test.callAs(platform);
    await refusalFrom(api.auth.signIn({ email, password: wrong }));
    await api.auth.signIn({ email, password });
    const rows = await inPlatform(test.db, platform.platformId, (trx) =>
      trx
        .selectFrom('audit_log')
        .select(['action', 'actor_id', 'subject_id'])
        .orderBy('transaction_id')
        .execute(),
    );
    expect(rows).toEqual([
      { action: 'auth.sign-in-refused', actor_id: null, subject_id: client.accountId },
      { action: 'auth.signed-in', actor_id: client.accountId, subject_id: client.accountId },
    ]);
  });

  it('does not open with an old password that was changed while it was being checked', async () => {
    const { platform, client, email } = await aClient();
    const { api } = test.callAs(platform);
    // A check that lets the change happen in between.
    const { matches } = test.services.passwords;
    const slow = test.callAs(platform, null, '192.0.2.9', {
      ...test.services,
      passwords: {
        ...test.services.passwords,
        matches: async (stored, tried) => {
          const outcome = await matches(stored, tried);
          await test.givePassword(client, 'another quiet lake');
          return outcome;
        },
      },
    });
    expect(await refusalFrom(slow.api.auth.signIn({ email, password }))).toEqual({
      reason: 'wrong-mail-or-password',
    });
    expect(await refusalFrom(api.auth.signIn({ email, password: 'another quiet lake' }))).toBe('accepted');
  });
});
