/** Local dates as day numbers, counted from 1970-01-01 in whatever zone the date is meant in. */

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The day number of an ISO date such as `2026-12-24`, or undefined when there is no such day. */
export const parseDay = (isoDate: string): number | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(isoDate)) return undefined;
  const at = Date.parse(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(at)) return undefined;
  // Some engines roll 30 February over into March instead of refusing it.
  return new Date(at).toISOString().startsWith(isoDate) ? at / DAY_MS : undefined;
};

/** The day number of 1 January of a year. */
export const firstDayOfYear = (year: number): number => Date.UTC(year, 0, 1) / DAY_MS;

/** The weekday of a day number, 0 for Sunday to 6 for Saturday. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
