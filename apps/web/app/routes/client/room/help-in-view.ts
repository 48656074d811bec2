import { useEffect, useRef } from 'react';
import { usePlatform } from '../../../use-platform.ts';
import { helpPlace } from './help-for-author.tsx';
import type { RoomView } from './room-data.ts';

/** With these nobody on call is about this text: not called, or done. */
const restsWithNobody = new Set<RoomView['help'][number]['standing']['is']>(['nobody-called', 'looked']);

/**
 * The help that stands open for this author: for what they wrote last (the first in the list), but for what somebody on call is about
 * as long as nobody is about the last. A milder letter behind a cry for help does not say that nobody reads.
 */
export const standingHelp = (help: RoomView['help']): RoomView['help'][number] | undefined =>
  help.find(({ standing }) => !restsWithNobody.has(standing.is)) ?? help[0];

/** The address that leads a browser without JavaScript to the help on that page (C3): it scrolls there and gives it the focus. */
export const withHelp = (address: string): string => `${address}#${helpPlace}`;

/** Whether a whole page was asked for, as a browser without JavaScript does; a page that runs scripts looks by itself. */
export const isWholePage = (request: Request): boolean =>
  request.headers.get('Sec-Fetch-Mode') === 'navigate';

/** Raised this short a time ago, help has just come: later it stands in view, and takes the focus no more. */
const justNowMs = 60_000;

/** What one comes for is in view: the newest letter and the composer, but help before either, which takes the focus as it comes. */
export function useRightPlace(view: RoomView): void {
  const newest = view.messages.at(-1)?.messageId;
  const { now } = usePlatform();
  const standing = standingHelp(view.help);
  const help = standing?.flagId;
  const greeted = useRef(standing && now - standing.raisedAt > justNowMs ? help : undefined);
  useEffect(() => {
    if (newest || help) window.scrollTo(0, document.documentElement.scrollHeight);
    const card = help ? document.getElementById(helpPlace) : null;
    card?.scrollIntoView({ block: 'nearest' });
    if (greeted.current !== help) card?.focus({ preventScroll: true });
    greeted.current = help;
  }, [newest, help]);
}
