import { createCookie } from '@remix-run/node';
import { z } from 'zod';

/** `device` follows the device; the other two are a person's own choice on this browser. */
export const themeChoice = z.enum(['device', 'light', 'dark']);
export type Theme = z.infer<typeof themeChoice>;

const cookie = createCookie('theme', { path: '/', sameSite: 'lax', httpOnly: true, maxAge: 31_536_000 });

export async function readTheme(request: Request): Promise<Theme> {
  const chosen = themeChoice.safeParse(await cookie.parse(request.headers.get('Cookie')));
  return chosen.success ? chosen.data : 'device';
}

export const keepTheme = (theme: Theme): Promise<string> => cookie.serialize(theme);
