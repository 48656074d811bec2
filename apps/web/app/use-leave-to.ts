import { useRouteLoaderData } from '@remix-run/react';
import type { loader } from './root.tsx';

/** The neutral page that leaving leads to; undefined only when nothing at all could be loaded. */
export const useLeaveTo = (): string | undefined => useRouteLoaderData<typeof loader>('root')?.leaveTo;
