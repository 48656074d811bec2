import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import { hostCookie, hostPrefix, readCookie } from './session-cookie.ts';

/** Whose device it is. The stored hash of the password is the key that signs for it, and is itself never shown. */
export type DeviceOwner = {
  readonly platformId: PlatformId;
  readonly accountId: AccountId;
  readonly passwordHash: string;
};

const day = 86_400_000;
/** As long as the longest session: whoever has not come for so long counts as new again. */
const knownForMs = 90 * day;

/** What a device is recognised by; it opens nothing. */
const isDeviceId = (text: string): boolean => /^[A-Za-z0-9_-]{22}$/.test(text);

/**
 * A token that says: on this device this person signed in before, with the password that still holds. It is signed with what
 * only the owner's row has, so that nothing is stored for it, and a new password ends it. It opens no session; it only gives
 * the device tries of its own, which no stranger can use up (`sign-in-limits.ts`).
 */
export const deviceToken = (owner: DeviceOwner, deviceId = randomBytes(16).toString('base64url')): string =>
  `${deviceId}.${signatureOf(owner, deviceId)}`;

/** The id of the device when this token is one of this owner's, else null. */
export function knownDevice(owner: DeviceOwner, token: string): string | null {
  const [deviceId = '', signature = ''] = token.split('.');
  if (!isDeviceId(deviceId)) return null;
  // As text, not decoded: several texts decode to the same bytes, and one token is to have one spelling.
  const given = Buffer.from(signature);
  const right = Buffer.from(signatureOf(owner, deviceId));
  return given.length === right.length && timingSafeEqual(given, right) ? deviceId : null;
}

const signatureOf = ({ platformId, accountId, passwordHash }: DeviceOwner, deviceId: string): string =>
  createHmac('sha256', passwordHash)
    .update(JSON.stringify(['known device', platformId, accountId, deviceId]))
    .digest('base64url');

/** One a platform, like the session's; no slug makes the name of the one into that of the other. */
export const deviceCookieName = (origin: string, slug: string): string =>
  `${hostPrefix(origin)}stillroom_device-${slug}`;

/** `Set-Cookie` for a device on which somebody has just signed in. */
export const deviceCookie = (origin: string, slug: string, token: string): string =>
  hostCookie(origin, deviceCookieName(origin, slug), token, knownForMs);

/** `Set-Cookie` that takes it away. */
export const forgottenDeviceCookie = (origin: string, slug: string): string =>
  hostCookie(origin, deviceCookieName(origin, slug), '', 0);

/** The device's token in a `Cookie` header, not yet believed; null without one. */
export const readDeviceCookie = (header: string | null, origin: string, slug: string): string | null =>
  readCookie(header, deviceCookieName(origin, slug));
