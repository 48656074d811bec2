import { useRouteLoaderData } from '@remix-run/react';
import type { AvatarKind } from './components/avatar.tsx';
import type { loader } from './routes/platform.tsx';

/** The platform that a page belongs to, who reads it, their zone and the present. Only under `/p/:platform`. */
export function usePlatform() {
  const data = useRouteLoaderData<typeof loader>('routes/platform');
  if (!data) throw new Error('usePlatform was called outside /p/:platform');
  return data;
}

/** Who is signed in, as the bar shows them; null for a visitor. */
export function useMenuPerson(): { readonly name: string; readonly kind: AvatarKind } | null {
  const { viewer } = usePlatform();
  return viewer && { name: viewer.name, kind: viewer.role === 'client' ? 'client' : 'staff' };
}
