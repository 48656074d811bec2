import { beforeEach, describe, expect, it } from 'vitest';
import { refusalOf } from '../refused.ts';
import { monday, useTestApi } from '../testing/test-api.ts';
import { deviceToken, knownDevice, readDeviceCookie } from './known-device.ts';
import { sessionCookieName } from './session-cookie.ts';

const test = await useTestApi();
beforeEach(() => test.setNow(monday));

const password = 'a quiet lake in june';
const wrong = 'a loud lake in june';
const reasonOf = async (call: Promise<unknown>) =>
  (await call.then(() => null, refusalOf))?.reason ?? 'accepted';

async function aClient() {
  const platform = await test.makePlatform();
  const client = await test.makeAccount(platform, 'client', { password });
  const { email } = client;
  const from = (address: string, device: string | null = null) =>
    test.callAs(platform, null, address, test.services, device);
  const attempt = (address: string, device: string | null, tried = password) =>
    reasonOf(from(address, device).api.auth.signIn({ email, password: tried }));
  /** Signs in once, and gives what the browser then keeps of the device. */
  const knownAt = async (address: string) => {
    const caller = from(address);
    await caller.api.auth.signIn({ email, password });
    const header = caller.answerHeaders.getSetCookie().join('; ');
    return readDeviceCookie(header, test.services.origin, platform.slug) ?? '';
  };
  const { platformId } = platform;
  /** Strangers at many addresses use up what the mail has in an hour. */
  const besiege = async () => {
    for (let at = 0; at < 110; at += 1)
      await test.services.signInLimits.takeSignIn({ platformId, email, address: `198.51.100.${at}` });
  };
  return { platform, client, email, attempt, knownAt, besiege, from };
}

describe('a device on which somebody signed in before', () => {
  it('is let in while strangers at many addresses have used up the tries of the mail', async () => {
    const { attempt, knownAt, besiege } = await aClient();
    const device = await knownAt('203.0.113.1');
    await besiege();
    expect(await attempt('203.0.113.1', null)).toBe('too-many-tries');
    expect(await attempt('203.0.113.2', device)).toBe('accepted');
  });

  it('has few tries of its own, so that its cookie is no way round the limits', async () => {
    const { attempt, knownAt } = await aClient();
    const device = await knownAt('203.0.113.1');
    for (let tried = 0; tried < 10; tried += 1)
      expect(await attempt(`203.0.113.${tried}`, device, wrong)).toBe('wrong-mail-or-password');
    expect(await attempt('203.0.113.77', device)).toBe('too-many-tries');
  });

  it('is known for that person and password alone: another’s, a forged and an outdated one count as none', async () => {
    const mine = await aClient();
    const device = await mine.knownAt('203.0.113.1');
    const other = await aClient();
    const others = await other.knownAt('203.0.113.1');
    await mine.besiege();
    for (const bad of [others, `${device.slice(0, -1)}_`, 'x', `${device}.x`.slice(30)])
      expect(await mine.attempt('203.0.113.5', bad)).toBe('too-many-tries');
    await test.givePassword(mine.client, 'another quiet lake');
    expect(await mine.attempt('203.0.113.6', device, 'another quiet lake')).toBe('too-many-tries');
  });

  it('keeps a cookie that only this host and no script can read, apart from every session’s', async () => {
    const { platform, email, from } = await aClient();
    const caller = from('203.0.113.1');
    await caller.api.auth.signIn({ email, password });
    const [cookie = ''] = caller.answerHeaders.getSetCookie();
    expect(cookie).toMatch(
      new RegExp(
        `^__Host-stillroom_device-${platform.slug}=[\\w-]{22}\\.[\\w-]{43}; HttpOnly; Max-Age=7776000; Path=/; SameSite=Lax; Secure$`,
      ),
    );
    expect(cookie.startsWith(`${sessionCookieName(test.services.origin, `device-${platform.slug}`)}=`)).toBe(
      false,
    );
  });

  it.each(['signOut', 'signOutEverywhere'] as const)('K3: is forgotten by a browser: %s', async (deed) => {
    const { platform, client } = await aClient();
    const caller = test.callAs(platform, await test.openSession(platform, client));
    await caller.api.auth[deed]();
    const cookies = caller.answerHeaders.getSetCookie();
    expect(cookies.filter((cookie) => cookie.includes('Max-Age=0'))).toHaveLength(2);
  });
});

it('a token of a device is what its owner’s row signed', async () => {
  const { platform, client } = await aClient();
  const owner = { platformId: platform.platformId, accountId: client.accountId, passwordHash: 'one' };
  const token = deviceToken(owner);
  expect(knownDevice(owner, token)).toBe(token.split('.')[0]);
  expect(knownDevice({ ...owner, passwordHash: 'two' }, token)).toBeNull();
});
