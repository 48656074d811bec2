import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as they stand in a cookie or a mailed link. Whoever holds them is let in, so they are never stored. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/** What a token of ours looks like; anything else is not worth a query. */
export const isToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

/**
 * What the database holds instead of a token: its SHA-256. A token has 256 bits of its own, so it needs no salt and no
 * slow hash, and a stolen row opens nothing.
 */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The id under which a session is stored. */
export const sessionIdOf = (token: string): string => tokenHash(token).toString('hex');
