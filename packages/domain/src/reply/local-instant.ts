import { DAY_MS } from './local-date.ts';
import { type Transition, type ZoneOffsets, zoneYear } from './zone-offsets.ts';

/** The clock changes of a stretch of time, and the offset before the first of them. */
export type ClockChanges = { readonly startOffset: number; readonly changes: readonly Transition[] };

/** The changes that matter to the local dates of a year: its own and those of the years beside it. */
export const clockChangesAround = (zone: ZoneOffsets, year: number): ClockChanges => {
  const before = zoneYear(zone, year - 1);
  return {
    startOffset: before.startOffset,
    changes: [
      ...before.transitions,
      ...zoneYear(zone, year).transitions,
      ...zoneYear(zone, year + 1).transitions,
    ],
  };
};

/**
 * The instant of a local clock time (R2), both in milliseconds from 1970-01-01. A reading up to the later of
 * the two readings of a change belongs to the offset before the change: so a time that exists twice is its
 * first occurrence, and one that was skipped moves forward by the gap.
 */
export const instantOfLocal = ({ startOffset, changes }: ClockChanges, local: number): number => {
  let offset = startOffset;
  for (const change of changes) {
    if (local < change.at + Math.max(change.before, change.after)) break;
    offset = change.after;
  }
  return local - offset;
};

/**
 * Whether the zone skipped a whole date, as Samoa did with 30 December 2011. Such a date has no hours: moving
 * them forward by the gap would lend them to the next date, which may be closed or a holiday.
 */
export const isSkippedDay = ({ changes }: ClockChanges, day: number): boolean =>
  changes.some(({ at, before, after }) => at + before <= day * DAY_MS && (day + 1) * DAY_MS <= at + after);
