import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { attempt, requirePlatform } from '../../api.server.ts';
import { paths } from '../../paths.ts';

/** Signing out changes something, so only a form may do it; a link merely leads back. */
export const loader = ({ params }: LoaderFunctionArgs) => redirect(paths.front(requirePlatform(params)));

export async function action(asked: ActionFunctionArgs) {
  await attempt(asked, (api) => api.auth.signOut());
  return redirect(paths.front(requirePlatform(asked.params)));
}
