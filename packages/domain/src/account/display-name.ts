import { z } from 'zod';

/** What cannot be seen: some letters and marks are blanks too, such as the fillers of Hangul. */
const unseen = /[\p{Default_Ignorable_Code_Point}\u2800]/u;
const visible = /^[\p{L}\p{M}\p{N}\p{P}\p{Zs}]+$/u;

/**
 * How somebody is called here, in Unicode's composed form. Everybody reads by this name who else reads (M3), so it consists
 * of what can be seen: at least one letter, and no character that hides, turns round or breaks the text beside it.
 */
export const displayName = z
  .string()
  .transform((said) => said.normalize('NFC').trim())
  .pipe(
    z
      .string()
      .min(1)
      .max(80)
      .refine((name) => visible.test(name) && !unseen.test(name) && /\p{L}/u.test(name)),
  );
