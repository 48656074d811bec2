import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { paths } from '../../paths.ts';
import { usePlatform } from '../../use-platform.ts';
import type { Stamp } from './stamp.ts';

const everyMs = 4_000;

/**
 * Keeps an on-call page as it is now: asks whether anything changed, and reads the page again only then, because reading a
 * case is recorded. Without JavaScript the page loads itself anew, unless `still` says that something is being read.
 */
export function WatchQueue({ stamp, still = false }: { readonly stamp: string; readonly still?: boolean }) {
  const { platform } = usePlatform();
  const { revalidate } = useRevalidator();
  const address = paths.onCallStamp(platform.slug);
  useEffect(() => {
    let read = stamp;
    const left = new AbortController();
    const timer = setInterval(async () => {
      const now = await askStamp(address, left.signal);
      if (now === null || now === read) return;
      read = now;
      revalidate();
    }, everyMs);
    return () => {
      clearInterval(timer);
      left.abort();
    };
  }, [address, stamp, revalidate]);
  return still ? null : (
    <noscript>
      <meta httpEquiv="refresh" content="15" />
    </noscript>
  );
}

const signedOut = 'signed-out';

/**
 * The stamp as it is now; null when it cannot be had: no connection, or the page was left. Whoever is signed out gets a
 * stamp that no queue has, so that the page is read again and leads to the sign-in instead of standing there as if all were quiet.
 */
async function askStamp(address: string, signal: AbortSignal): Promise<string | null> {
  try {
    const answer = await fetch(address, { signal, redirect: 'manual', cache: 'no-store' });
    if (answer.type === 'opaqueredirect') return signedOut;
    if (!answer.ok) return null;
    const { stamp }: Stamp = await answer.json();
    return signal.aborted ? null : stamp;
  } catch {
    return null;
  }
}
