import { z } from 'zod';
import { mailAddress } from './mail-address.ts';
import { newPassword, triedPassword } from './password.ts';

/** Signing in, as the page and the API both read it. */
export const signInForm = z.object({ email: mailAddress, password: triedPassword });

/** Asking for a new password. */
export const forgotPasswordForm = z.object({ email: mailAddress });

/** Choosing a password with the token that was mailed. */
export const resetPasswordForm = z.object({ token: z.string().max(200), password: newPassword });
