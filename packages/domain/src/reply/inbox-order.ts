import type { OpenClock } from './reply-clock.ts';

/** Where a room stands in a therapist's inbox, most urgent first. */
export const inboxShelves = ['concern', 'overdue', 'due-today', 'later', 'paused', 'quiet'] as const;
export type InboxShelf = (typeof inboxShelves)[number];

/** What the place of a room is decided from. Instants in epoch milliseconds. */
export type InboxEntry = {
  readonly openClocks: readonly OpenClock[];
  /** When a concern of level 2 or more was raised that nobody has answered since (C4); null without one. */
  readonly concernAt: number | null;
  /** Nothing is sent here now: the room rests or is frozen. */
  readonly resting: boolean;
  /** Last thing that was written, for rooms without a clock. */
  readonly lastAt: number;
};

/** The shelf, and the instant by which the rooms on it are ordered: on every shelf but `quiet` the earlier comes first. */
export type InboxPlace = { readonly shelf: InboxShelf; readonly at: number };

/**
 * Where a room belongs (C4, R4). A concern comes before every deadline; a clock past its target is overdue; the same instant that
 * is promised to the client is the order of the list.
 * @param endOfToday the next midnight in the therapist's zone, epoch ms
 */
export const inboxPlace = (entry: InboxEntry, now: number, endOfToday: number): InboxPlace => {
  if (entry.concernAt !== null) return { shelf: 'concern', at: entry.concernAt };
  const dueAt = Math.min(...entry.openClocks.map(({ targetAt }) => targetAt));
  if (!Number.isFinite(dueAt))
    return entry.resting ? { shelf: 'paused', at: entry.lastAt } : { shelf: 'quiet', at: entry.lastAt };
  if (dueAt <= now) return { shelf: 'overdue', at: dueAt };
  if (entry.resting || isPausedNow(entry.openClocks, now)) return { shelf: 'paused', at: dueAt };
  return dueAt <= endOfToday ? { shelf: 'due-today', at: dueAt } : { shelf: 'later', at: dueAt };
};

const isPausedNow = (clocks: readonly OpenClock[], now: number): boolean =>
  clocks.every(({ pause }) => pause !== undefined && pause.fromAt <= now && now < pause.toAt);

/** Compares two places for sorting. */
export const byInboxPlace = (a: InboxPlace, b: InboxPlace): number => {
  const shelves = inboxShelves.indexOf(a.shelf) - inboxShelves.indexOf(b.shelf);
  if (shelves !== 0) return shelves;
  return a.shelf === 'quiet' ? b.at - a.at : a.at - b.at;
};
