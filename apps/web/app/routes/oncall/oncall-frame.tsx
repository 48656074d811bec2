import { Outlet } from '@remix-run/react';
import { Frame } from '../../components/frame.tsx';
import { useWords } from '../../words/words.ts';

/** Around the on-call pages: nothing but where one is. */
export default function OnCallFrame() {
  const { nav } = useWords();
  return (
    <Frame atWork place={nav.onCall}>
      <Outlet />
    </Frame>
  );
}
