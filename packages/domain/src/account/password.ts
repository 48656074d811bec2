import { z } from 'zod';

/** The fewest characters of a new password. Length is what counts; no kinds of characters are demanded (NIST SP 800-63B). */
export const passwordMin = 10;
/** The most, so that hashing stays bounded. */
export const passwordMax = 200;

/** A password that is being chosen. Messages are keys of the word catalogue. */
export const newPassword = z
  .string()
  .min(passwordMin, 'password-too-short')
  .max(passwordMax, 'password-too-long');

/** A password that is being tried: it may be older than today's rules. */
export const triedPassword = z.string().min(1, 'password-missing').max(passwordMax, 'password-too-long');
