import { z } from 'zod';

/** A mail address, in lower case as accounts keep it. */
export const mailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());
