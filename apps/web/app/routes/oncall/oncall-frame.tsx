import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { BellRing, CalendarX2 } from 'lucide-react';
import { load } from '../../api.server.ts';
import { Frame } from '../../components/frame.tsx';
import { paths } from '../../paths.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import { PagingChip } from './paging-chip.tsx';

export async function loader(asked: LoaderFunctionArgs) {
  return { channels: await load(asked, (api) => api.onCall.pagingHealth()) };
}

/** Around the on-call pages: where one is, and whether paging works. */
export default function OnCallFrame() {
  const { channels } = useLoaderData<typeof loader>();
  const { nav } = useWords();
  const { platform } = usePlatform();
  return (
    <Frame
      atWork
      place={nav.onCall}
      bar={<PagingChip channels={channels} />}
      navigation={[
        { to: paths.onCall(platform.slug), title: nav.onCall, icon: BellRing, end: true },
        { to: paths.lateAnswers(platform.slug), title: nav.lateAnswers, icon: CalendarX2 },
      ]}
    >
      <Outlet />
    </Frame>
  );
}
