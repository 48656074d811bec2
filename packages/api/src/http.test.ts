import { describe, expect, it } from 'vitest';
import { handleTrpc, maxBody } from './http.ts';
import { useTestApi } from './testing/test-api.ts';

const test = await useTestApi();
const origin = 'https://stillroom.test';
const ours = { origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };

type Ask = { readonly slug?: string; readonly path: string; readonly init?: RequestInit };

async function ask({ slug, path, init = {} }: Ask): Promise<Response> {
  const name = slug ?? (await test.makePlatform()).slug;
  const request = new Request(`${origin}/p/${name}/trpc/${path}`, init);
  return handleTrpc(request, { services: test.services, slug: name, address: '192.0.2.1' });
}

const post = (body: unknown, headers: Record<string, string> = ours): RequestInit => ({
  method: 'POST',
  headers,
  body: JSON.stringify(body),
});

describe('the API over HTTP', () => {
  it('answers a query', async () => {
    const answer = await ask({ path: 'platforms.front' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toMatchObject({ result: { data: { promise: { targetHours: 24 } } } });
  });

  it('sets the session cookie, and knows who comes with it', async () => {
    const platform = await test.makePlatform();
    const password = 'a quiet lake in june';
    const { email } = await test.makeAccount(platform, 'client', { password });
    const { slug } = platform;
    const signedIn = await ask({ slug, path: 'auth.signIn', init: post({ email, password }) });
    expect(await signedIn.json()).toEqual({ result: { data: { role: 'client' } } });

    const cookie = signedIn.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const me = await ask({ slug, path: 'auth.me', init: { headers: { cookie } } });
    expect(await me.json()).toMatchObject({ result: { data: { email } } });
  });

  it('knows no platform that does not exist', async () => {
    expect((await ask({ slug: 'nowhere', path: 'platforms.front' })).status).toBe(404);
  });

  it('refuses a mutation from another site, whatever its content type', async () => {
    for (const type of ['application/json', 'multipart/form-data; boundary=x', 'text/plain']) {
      const headers = {
        'content-type': type,
        origin: 'https://elsewhere.test',
        'sec-fetch-site': 'cross-site',
      };
      expect((await ask({ path: 'auth.signOut', init: post({}, headers) })).status).toBe(403);
    }
  });

  it('takes ten calls at once and not eleven', async () => {
    const batch = (length: number) => `${Array(length).fill('platforms.front').join(',')}?batch=1&input={}`;
    expect((await ask({ path: batch(10) })).status).toBe(200);
    expect((await ask({ path: batch(11) })).status).toBe(400);
  });

  it('refuses a body that is too long, whatever it says of its length', async () => {
    const answer = await ask({ path: 'auth.signIn', init: post('x'.repeat(maxBody)) });
    expect(answer.status).toBe(413);
  });

  it('tells a refusal as data, and of wrong input the fields alone', async () => {
    const answer = await ask({
      path: 'auth.signIn',
      init: post({ email: 'what somebody typed', password: 'never repeat me' }),
    });
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(JSON.parse(text)).toEqual({
      error: {
        code: expect.any(Number),
        message: 'BAD_REQUEST',
        data: {
          code: 'BAD_REQUEST',
          httpStatus: 400,
          refusal: { reason: 'input-invalid', fields: ['email'] },
        },
      },
    });
    expect(text).not.toMatch(/never repeat me|what somebody typed/);
  });

  it('says nothing of what went wrong inside', async () => {
    const platform = await test.makePlatform();
    const services = {
      ...test.services,
      clock: () => {
        throw new Error('inside /srv/secret.ts');
      },
    };
    const request = new Request(`${origin}/p/${platform.slug}/trpc/auth.me`);
    const answer = await handleTrpc(request, { services, slug: platform.slug, address: '192.0.2.1' });
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(text).not.toMatch(/secret|stack|Error:/);
    expect(JSON.parse(text).error.data).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      httpStatus: 500,
      refusal: null,
    });
    expect(test.faults).toHaveLength(1);
  });
});
