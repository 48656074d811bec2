import { useFetcher, useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { paths } from '../../paths.ts';
import { usePlatform } from '../../use-platform.ts';
import type { loader } from './stamp.ts';

const everyMs = 4_000;

/**
 * Keeps an on-call page as it is now: asks whether anything changed, and reads the page again only then, because reading a
 * case is recorded. Without JavaScript the page loads itself anew, unless `still` says that something is being read.
 */
export function WatchQueue({ stamp, still = false }: { readonly stamp: string; readonly still?: boolean }) {
  const { platform } = usePlatform();
  const { load, data } = useFetcher<typeof loader>();
  const { revalidate } = useRevalidator();
  const read = useRef(stamp);
  const address = paths.onCallStamp(platform.slug);
  useEffect(() => {
    const timer = setInterval(() => load(address), everyMs);
    return () => clearInterval(timer);
  }, [load, address]);
  useEffect(() => {
    if (data && data.stamp !== read.current) {
      read.current = data.stamp;
      revalidate();
    }
  }, [data, revalidate]);
  return still ? null : (
    <noscript>
      <meta httpEquiv="refresh" content="15" />
    </noscript>
  );
}
