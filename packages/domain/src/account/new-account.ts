import type { z } from 'zod';
import { newPassword } from './password.ts';
import { profileForm } from './profile.ts';

/** An account that somebody makes who was invited: the mail address is the one that the invitation reached. */
export const newAccountForm = profileForm.extend({ password: newPassword });

export type NewAccountForm = z.output<typeof newAccountForm>;
