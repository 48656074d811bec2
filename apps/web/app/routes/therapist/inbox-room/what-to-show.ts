import type { SeenMessage, StaffView } from './room-data.ts';

/** A letter or a line of the room, with its instant (epoch ms) and its place in the log. */
export type Entry = {
  readonly at: number;
  readonly place: number;
} & (
  | { readonly message: SeenMessage; readonly line: null }
  | { readonly message: null; readonly line: StaffView['lines'][number] }
);

/** Where nothing waits, this many of the newest stay open. */
const newest = 4;

/**
 * The log in two parts: what is open, from the staff's last letter before the first that waits, and what came earlier. So a
 * room opens on what it is about, on a phone and without scripts too. A letter that raised a standing concern is never folded
 * away (C4).
 */
export function logOf(view: StaffView): {
  readonly earlier: readonly Entry[];
  readonly shown: readonly Entry[];
} {
  const entries = [
    ...view.messages.map(
      (message): Entry => ({ at: message.sentAt, place: message.sequence, message, line: null }),
    ),
    ...view.lines.map((line): Entry => ({ at: line.happenedAt, place: line.sequence, message: null, line })),
  ].sort((one, other) => one.place - other.place);
  const concerned = new Set<string>(view.concerns.map(({ sourceId }) => sourceId));
  const firstWaiting = entries.findIndex(
    ({ message }) => message?.clock?.state === 'open' || (message && concerned.has(message.messageId)),
  );
  const before = firstWaiting === -1 ? entries.length - newest : lastOfStaff(entries, firstWaiting);
  const from = Math.max(0, before);
  // One or two are not worth a fold.
  return from <= 2
    ? { earlier: [], shown: entries }
    : { earlier: entries.slice(0, from), shown: entries.slice(from) };
}

const lastOfStaff = (entries: readonly Entry[], until: number): number => {
  const place = entries
    .slice(0, until)
    .findLastIndex(
      ({ message }) => message && message.authorPart !== 'client' && message.audience.thread !== 'note',
    );
  return place === -1 ? until : place;
};
