import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { load } from '../../api.server.ts';
import { Frame } from '../../components/frame.tsx';
import { useWords } from '../../words/words.ts';
import { PagingChip } from './paging-chip.tsx';

export async function loader(asked: LoaderFunctionArgs) {
  return { channels: await load(asked, (api) => api.onCall.pagingHealth()) };
}

/** Around the on-call pages: where one is, and whether paging works. */
export default function OnCallFrame() {
  const { channels } = useLoaderData<typeof loader>();
  const { nav } = useWords();
  return (
    <Frame atWork place={nav.onCall} bar={<PagingChip channels={channels} />}>
      <Outlet />
    </Frame>
  );
}
