import { z } from 'zod';

/** The fewest characters of a new password. Length is what counts; no kinds of characters are demanded (NIST SP 800-63B). */
export const passwordMin = 10;
/** The most, so that hashing stays bounded. */
export const passwordMax = 200;

/** A password that is being chosen. */
export const newPassword = z.string().min(passwordMin).max(passwordMax);

/** A password that is being tried: it may be older than today's rules. */
export const triedPassword = z.string().min(1).max(passwordMax);
