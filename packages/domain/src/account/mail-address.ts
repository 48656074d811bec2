import { z } from 'zod';

/** A mail address, in lower case as accounts keep it. Messages are keys of the word catalogue. */
export const mailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'mail-not-valid')
  .pipe(z.email('mail-not-valid'));
