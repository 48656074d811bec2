import { Outlet } from '@remix-run/react';
import { Frame } from '../../components/frame.tsx';

/** Around every page of a client: help now and leaving are always one move away. */
export default function ClientFrame() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}
