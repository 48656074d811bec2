import { Outlet } from '@remix-run/react';
import { CalendarOff, ChartLine, Inbox, NotebookPen } from 'lucide-react';
import { Frame } from '../../components/frame.tsx';
import { paths } from '../../paths.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';

/** Around a therapist's pages. */
export default function TherapistFrame() {
  const { platform } = usePlatform();
  const { nav } = useWords();
  return (
    <Frame
      atWork
      navigation={[
        { to: paths.inbox(platform.slug), title: nav.inbox, icon: Inbox },
        { to: paths.exerciseLibrary(platform.slug), title: nav.exercises, icon: NotebookPen },
        { to: paths.timeOff(platform.slug), title: nav.timeOff, icon: CalendarOff },
        { to: paths.ownPromise(platform.slug), title: nav.ownPromise, icon: ChartLine },
      ]}
    >
      <Outlet />
    </Frame>
  );
}
