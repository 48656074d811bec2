import { z } from 'zod';
import { isCountry } from './countries.ts';

/** What people say of themselves on their account page. Messages are keys of the word catalogue. */
export const profileForm = z.object({
  displayName: z.string().trim().min(1, 'name-missing').max(80, 'name-too-long'),
  /** An IANA time zone that this runtime knows: all times are shown in it. */
  zone: z.string().max(60).refine(isZone, 'zone-unknown'),
  /** ISO 3166-1 alpha-2: whose helplines are shown. */
  country: z.string().refine(isCountry, 'country-unknown'),
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'language-unknown'),
  /** Whether nobody else reads this mailbox: only then may mail of its own accord go there (K6). */
  mailIsSafe: z.boolean(),
});

export type Profile = z.output<typeof profileForm>;

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
