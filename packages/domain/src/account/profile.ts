import { z } from 'zod';
import { isCountry } from './countries.ts';

/** How to reach somebody in danger. Left out: as it was; nothing or null: none. */
const reach = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((said) => said || null)
    .nullable()
    .optional();

/** What people say of themselves on their account page. */
export const profileForm = z.object({
  displayName: z.string().trim().min(1).max(80),
  /** An IANA time zone that this runtime knows: all times are shown in it. */
  zone: z.string().max(60).refine(isZone),
  /** ISO 3166-1 alpha-2: whose helplines are shown. */
  country: z.string().refine(isCountry),
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  /** Whether nobody else reads this mailbox: only then may mail of its own accord go there (K6). */
  mailIsSafe: z.boolean(),
  /** Seen only by people on call, on a flag. */
  phone: reach(40),
  /** Whom to call beside them: a name and a number, in their own words; seen as `phone` is. */
  emergencyContact: reach(200),
});

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
