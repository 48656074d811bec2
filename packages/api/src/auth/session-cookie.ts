import { Cookie } from 'lucia';
import { isToken } from './session-token.ts';

/** Browsers store no Secure cookie from plain http; on one's own machine, and only there, it goes without. */
const isOwnMachine = (origin: string): boolean => {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
};

/** Whether a session can live at this origin at all: https, or plain http on one's own machine. */
export const canHoldSessions = (origin: string): boolean =>
  new URL(origin).protocol === 'https:' || isOwnMachine(origin);

/** One cookie a platform, so that sessions of two platforms on one host never mix. */
export const sessionCookieName = (origin: string, slug: string): string =>
  `${isOwnMachine(origin) ? '' : '__Host-'}stillroom-${slug}`;

/** `Set-Cookie` for a new session. Its age is the absolute limit; the idle limit is kept where the session is stored. */
export const sessionCookie = (origin: string, slug: string, token: string, absoluteMs: number): string =>
  cookie(origin, slug, token, Math.floor(absoluteMs / 1000));

/** `Set-Cookie` that takes it away. */
export const endedSessionCookie = (origin: string, slug: string): string => cookie(origin, slug, '', 0);

const cookie = (origin: string, slug: string, value: string, maxAge: number): string =>
  new Cookie(sessionCookieName(origin, slug), value, {
    httpOnly: true,
    // Lax, because a link in a mail must find its reader signed in; what changes anything refuses other sites itself.
    sameSite: 'lax',
    secure: !isOwnMachine(origin),
    path: '/',
    maxAge,
  }).serialize();

/** The session token in a `Cookie` header, or null when there is none that could be ours. */
export function readSessionCookie(header: string | null, origin: string, slug: string): string | null {
  const wanted = `${sessionCookieName(origin, slug)}=`;
  for (const pair of (header ?? '').split(';')) {
    const text = pair.trim();
    if (text.startsWith(wanted)) {
      const value = text.slice(wanted.length);
      return isToken(value) ? value : null;
    }
  }
  return null;
}
