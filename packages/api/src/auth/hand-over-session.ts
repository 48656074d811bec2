import type { AccountRole } from '@stillroom/domain/account/account-role';
import type { Context } from '../context.ts';
import { deviceCookie, forgottenDeviceCookie } from './known-device.ts';
import { endedSessionCookie, sessionCookie } from './session-cookie.ts';
import { sessionLimits } from './session-limits.ts';

/** Gives the browser the token of a session that was just started. Call it once the session is committed. */
export function handOverSession(
  { answerHeaders, services, platform }: Context,
  token: string,
  role: AccountRole,
): void {
  const { absoluteMs } = sessionLimits[role];
  answerHeaders.append('set-cookie', sessionCookie(services.origin, platform.slug, token, absoluteMs));
}

/** Lets the browser be recognised at the next sign-in. */
export function handOverDevice({ answerHeaders, services, platform }: Context, token: string): void {
  answerHeaders.append('set-cookie', deviceCookie(services.origin, platform.slug, token));
}

/** Whoever signs out leaves nothing on this browser: on a shared one, the cookie's name would tell of the platform (K3). */
export function forgetDevice({ answerHeaders, services, platform }: Context): void {
  answerHeaders.append('set-cookie', forgottenDeviceCookie(services.origin, platform.slug));
}

/** Takes the cookie away from the browser; the session itself is ended apart. */
export function takeBackSession({ answerHeaders, services, platform }: Context): void {
  answerHeaders.append('set-cookie', endedSessionCookie(services.origin, platform.slug));
}
