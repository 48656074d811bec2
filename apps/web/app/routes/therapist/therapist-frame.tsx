import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { CalendarOff, ChartLine, Inbox, NotebookPen } from 'lucide-react';
import { load, requireRole } from '../../api.server.ts';
import { Frame } from '../../components/frame.tsx';
import { paths } from '../../paths.ts';
import { keepsPage } from '../../send-or-keep.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';

/** Counted with every page, so that it falls when an answer was sent from it. */
export async function loader(asked: LoaderFunctionArgs) {
  await requireRole(asked, 'therapist');
  return { waiting: await load(asked, (api) => api.inbox.waiting()) };
}

export const shouldRevalidate = keepsPage;

/** Around a therapist's pages. */
export default function TherapistFrame() {
  const { waiting } = useLoaderData<typeof loader>();
  const { platform } = usePlatform();
  const { nav } = useWords();
  return (
    <Frame
      atWork
      navigation={[
        {
          to: paths.inbox(platform.slug),
          title: nav.inbox,
          icon: Inbox,
          ...(waiting > 0 ? { count: waiting, countWords: nav.toAnswer } : {}),
        },
        { to: paths.exerciseLibrary(platform.slug), title: nav.exercises, icon: NotebookPen },
        { to: paths.timeOff(platform.slug), title: nav.timeOff, icon: CalendarOff },
        { to: paths.ownPromise(platform.slug), title: nav.ownPromise, icon: ChartLine },
      ]}
    >
      <Outlet />
    </Frame>
  );
}
