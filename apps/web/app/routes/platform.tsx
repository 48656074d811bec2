import { Outlet, useParams } from '@remix-run/react';
import { FaultPage } from '../components/fault-page.tsx';
import { paths } from '../paths.ts';

export default function Platform() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const { platform } = useParams();
  return <FaultPage home={platform ? paths.front(platform) : paths.start()} />;
}
