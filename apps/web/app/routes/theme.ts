import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { ownPath, paths } from '../paths.ts';
import { keepTheme, themeChoice } from '../theme.server.ts';

/** Keeps the choice of light or dark and goes back to the page it was made on. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const theme = themeChoice.catch('device').parse(form.get('theme'));
  const back = ownPath(form.get('back'));
  return redirect(back ?? paths.start(), {
    headers: { 'Set-Cookie': await keepTheme(theme) },
  });
}

export const loader = () => redirect(paths.start());
