import { Outlet } from '@remix-run/react';
import { Frame } from '../../components/frame.tsx';
import { usePlatform } from '../../use-platform.ts';

/** Around the front page and one's account: a visitor may be a client, so the way out is here too. */
export default function AccountFrame() {
  const { platform, viewer } = usePlatform();
  return (
    <Frame place={platform.name} atWork={viewer !== null && viewer.role !== 'client'}>
      <Outlet />
    </Frame>
  );
}
