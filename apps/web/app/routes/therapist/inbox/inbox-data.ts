import type { useLoaderData } from '@remix-run/react';
import type { loader } from '../inbox.tsx';

/** What the inbox was given, as its parts see it. */
export type InboxData = ReturnType<typeof useLoaderData<typeof loader>>;
