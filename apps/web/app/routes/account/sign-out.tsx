import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requirePlatform, signOut } from '../../api.server.ts';
import { paths } from '../../paths.ts';

/** Signing out changes something, so only a form may do it; a link merely leads back. */
export const loader = ({ params }: LoaderFunctionArgs) => redirect(paths.front(requirePlatform(params)));

export async function action(asked: ActionFunctionArgs) {
  const { setCookie } = await signOut(asked);
  return redirect(paths.front(requirePlatform(asked.params)), {
    ...(setCookie ? { headers: { 'Set-Cookie': setCookie } } : {}),
  });
}
