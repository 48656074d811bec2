import { DAY_MS, parseDay } from './local-date.ts';
import { clockChangesAround, instantOfLocal } from './local-instant.ts';
import { findZone, offsetAt } from './zone-offsets.ts';

/**
 * The next midnight in a zone after `at`: the end of what people there call today. Both in epoch milliseconds.
 * @throws for an unknown IANA zone: zones of accounts are checked when they are saved
 */
export const endOfLocalDay = (at: number, zone: string): number => {
  const offsets = findZone(zone);
  if (!offsets) throw new Error('An account has an unknown zone.');
  const local = at + offsetAt(offsets, at);
  const nextDay = Math.floor(local / DAY_MS) + 1;
  const changes = clockChangesAround(offsets, new Date(nextDay * DAY_MS).getUTCFullYear());
  return instantOfLocal(changes, nextDay * DAY_MS);
};

/** The first instant of a local date (`2026-12-24`) in a zone, epoch ms; undefined when there is no such date or zone. */
export const startOfLocalDay = (isoDate: string, zone: string): number | undefined => {
  const day = parseDay(isoDate);
  const offsets = findZone(zone);
  if (day === undefined || !offsets) return undefined;
  return instantOfLocal(clockChangesAround(offsets, new Date(day * DAY_MS).getUTCFullYear()), day * DAY_MS);
};
