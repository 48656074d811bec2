import { describe, expect, it } from 'vitest';
import { canHoldSessions, readSessionCookie, sessionCookie, sessionCookieName } from './session-cookie.ts';
import { makeToken } from './session-token.ts';

const token = makeToken();

describe('the session cookie', () => {
  it('is bound to its host, and to https', () => {
    expect(sessionCookie('https://stillroom.test', 'lindenhof', token, 90_500)).toBe(
      `__Host-stillroom-lindenhof=${token}; HttpOnly; Max-Age=90; Path=/; SameSite=Lax; Secure`,
    );
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    'goes without Secure on %s alone, where some browsers would not keep it',
    (origin) => {
      expect(sessionCookie(origin, 'lindenhof', token, 90_500)).toBe(
        `stillroom-lindenhof=${token}; HttpOnly; Max-Age=90; Path=/; SameSite=Lax`,
      );
      expect(canHoldSessions(origin)).toBe(true);
    },
  );

  it('cannot live at an address without encryption', () => {
    expect(canHoldSessions('http://stillroom.test')).toBe(false);
    expect(canHoldSessions('http://localhost.elsewhere.test')).toBe(false);
  });

  it('is read among others, by its exact name', () => {
    const origin = 'https://stillroom.test';
    const name = sessionCookieName(origin, 'linden');
    expect(readSessionCookie(`theme=dark; ${name}=${token}; x=%zz`, origin, 'linden')).toBe(token);
    expect(readSessionCookie(`${name}-hof=${token}`, origin, 'linden')).toBeNull();
    expect(readSessionCookie(`stillroom-linden=${token}`, origin, 'linden')).toBeNull();
    expect(readSessionCookie(`${name}=not-a-token`, origin, 'linden')).toBeNull();
    expect(readSessionCookie(null, origin, 'linden')).toBeNull();
  });
});
