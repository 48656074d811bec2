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
  `${hostPrefix(origin)}stillroom-${slug}`;

/** Before the name of every cookie of ours: the browser then holds it to this host, all of it, and to https. */
export const hostPrefix = (origin: string): string => (isOwnMachine(origin) ? '' : '__Host-');

/** `Set-Cookie` for a new session. Its age is the absolute limit; the idle limit is kept where the session is stored. */
export const sessionCookie = (origin: string, slug: string, token: string, absoluteMs: number): string =>
  hostCookie(origin, sessionCookieName(origin, slug), token, absoluteMs);

/** `Set-Cookie` that takes it away. */
export const endedSessionCookie = (origin: string, slug: string): string =>
  hostCookie(origin, sessionCookieName(origin, slug), '', 0);

/** `Set-Cookie` of a cookie that goes to this host alone and that no script reads. */
export const hostCookie = (origin: string, name: string, value: string, forMs: number): string =>
  new Cookie(name, value, {
    httpOnly: true,
    // Lax, because a link in a mail must find its reader signed in; what changes anything refuses other sites itself.
    sameSite: 'lax',
    secure: !isOwnMachine(origin),
    path: '/',
    maxAge: Math.floor(forMs / 1000),
  }).serialize();

/** The session token in a `Cookie` header, or null when there is none that could be ours. */
export function readSessionCookie(header: string | null, origin: string, slug: string): string | null {
  const value = readCookie(header, sessionCookieName(origin, slug));
  return value !== null && isToken(value) ? value : null;
}

/** The value of a cookie in a `Cookie` header, not yet believed; null without one. */
export function readCookie(header: string | null, name: string): string | null {
  const wanted = `${name}=`;
  const found = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(wanted));
  return found === undefined ? null : found.slice(wanted.length);
}
