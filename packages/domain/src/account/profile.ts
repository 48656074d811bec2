import { z } from 'zod';
import { isCountry } from './countries.ts';
import { displayName } from './display-name.ts';

/** Controls and halves of characters, which neither a person nor the database can take. */
const notKept = /(?![\n\r\t])[\p{Cc}\p{Cs}]/u;

/** How to reach somebody in danger. Left out: as it was; nothing or null: none. */
const reach = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((said) => !notKept.test(said))
    .transform((said) => said || null)
    .nullable()
    .optional();

/** What people say of themselves on their account page. */
export const profileForm = z.object({
  displayName,
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
