import { monday, useTestApi } from '@stillroom/api/testing/test-api';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Asked, attempt, load, requireRole, requireViewer, viewerOf } from './api.server.ts';
import { takeServices } from './services.server.ts';

const test = await useTestApi();
const { origin } = test.services;
takeServices(test.services);
beforeEach(() => test.setNow(monday));

const platform = await test.makePlatform();
const client = await test.makeAccount(platform, 'client');
const room = `/p/${platform.slug}/rooms/one?from=mail`;

type Visit = {
  readonly token?: string;
  readonly path?: string;
  readonly init?: RequestInit;
  readonly slug?: string;
};

function visit({ token, path = room, init = {}, slug = platform.slug }: Visit) {
  const cookies: string[] = [];
  const headers = new Headers(init.headers);
  if (token) headers.set('cookie', `__Host-stillroom-${platform.slug}=${token}`);
  const asked: Asked = {
    request: new Request(`${origin}${path}`, { ...init, headers }),
    params: { platform: slug },
    context: {
      nonce: '',
      origin,
      address: '192.0.2.1',
      setCookie: (cookie) => {
        cookies.push(cookie);
      },
    },
  };
  return { asked, cookies };
}

const ours = { method: 'POST', headers: { origin, 'sec-fetch-site': 'same-origin' } };

/** What a loader or action threw: the answer instead of its page. */
const thrownBy = async (work: Promise<unknown>): Promise<{ status: number; to: string | null }> => {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Response)) throw new Error('It threw no answer.');
  return { status: thrown.status, to: thrown.headers.get('location') };
};

describe('a visitor', () => {
  it('is sent to sign in, and back to the page that was asked for', async () => {
    const back = { status: 302, to: `/p/${platform.slug}/sign-in?to=${encodeURIComponent(room)}` };
    expect(await thrownBy(requireViewer(visit({}).asked))).toEqual(back);
    expect(await thrownBy(load(visit({}).asked, (api) => api.auth.signOutEverywhere()))).toEqual(back);
  });

  it('finds no platform that does not exist', async () => {
    expect(await thrownBy(viewerOf(visit({ slug: 'nowhere' }).asked))).toEqual({ status: 404, to: null });
  });
});

describe('somebody signed in', () => {
  it('is known by the cookie of this platform', async () => {
    const token = await test.openSession(platform, client);
    expect(await viewerOf(visit({ token }).asked)).toMatchObject({ role: 'client', email: client.email });
    expect(await viewerOf(visit({ token: 'x'.repeat(43) }).asked)).toBeNull();
  });

  it('finds the pages of other roles as if they did not exist', async () => {
    const token = await test.openSession(platform, client);
    expect(await requireRole(visit({ token }).asked, 'client')).toMatchObject({ role: 'client' });
    expect(await thrownBy(requireRole(visit({ token }).asked, 'admin'))).toEqual({ status: 404, to: null });
  });

  it('whose session ended while writing gets that as data, so that the page keeps the words', async () => {
    const token = await test.openSession(platform, client);
    await test.callAs(platform, token).api.auth.signOut();
    const outcome = await attempt(visit({ token, init: ours }).asked, (api) => api.auth.signOutEverywhere());
    expect(outcome).toEqual({ ok: false, refusal: { reason: 'signed-out' } });
  });

  it('gets the cookies of what was called, on whatever answer', async () => {
    const token = await test.openSession(platform, client);
    const { asked, cookies } = visit({ token, init: ours });
    await attempt(asked, (api) => api.auth.signOut());
    // The session's, and what the device was known by.
    expect(cookies).toEqual([expect.stringMatching(/Max-Age=0/), expect.stringMatching(/Max-Age=0/)]);
  });
});

it('an action from another site is refused before anything is called', async () => {
  const token = await test.openSession(platform, client);
  const theirs = {
    method: 'POST',
    headers: { origin: 'https://elsewhere.test', 'sec-fetch-site': 'cross-site' },
  };
  const { asked } = visit({ token, init: theirs });
  expect(await thrownBy(attempt(asked, (api) => api.auth.signOut()))).toEqual({ status: 403, to: null });
  expect(await viewerOf(visit({ token }).asked)).not.toBeNull();
});

it('a fault is no refusal: it stays an error', async () => {
  const { asked } = visit({});
  const work = attempt(asked, () => Promise.reject(new TypeError('a bug')));
  await expect(work).rejects.toThrow(TypeError);
});
