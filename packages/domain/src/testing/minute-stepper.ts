import type { Pause } from '../reply/pauses.ts';
import { parseTimeOfDay, WEEKDAYS, type WorkingCalendar } from '../reply/working-hours.ts';

/**
 * The deadline engine's opposite: it knows nothing but what `Intl` says the clock on the wall shows, reads it
 * cell by cell, and counts. Slow, obvious, and written apart from the engine, so that the two can be compared.
 */
export type WallClock = {
  readonly cellMs: number;
  readonly fromAt: number;
  readonly toAt: number;
  /** What the wall shows at the beginning of each cell, written as if it were UTC, to the cell's first instant. */
  readonly firstShown: ReadonlyMap<number, number>;
  readonly dates: ReadonlySet<number>;
};

const DAY = 86_400_000;

/** Reads the wall clock of a zone in cells of `cellMs`; every change of the clocks must fall between two cells. */
export const readWallClock = (zone: string, fromAt: number, toAt: number, cellMs: number): WallClock => {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const firstShown = new Map<number, number>();
  const dates = new Set<number>();
  for (let at = fromAt; at < toAt; at += cellMs) {
    const shown = Date.parse(`${format.format(at).replace(' ', 'T')}Z`);
    if (!firstShown.has(shown)) firstShown.set(shown, at);
    dates.add(shown - (shown % DAY));
  }
  return { cellMs, fromAt, toAt, firstShown, dates };
};

/** When the wall first shows a time; one that it never shows comes as late as if the clocks had not changed (R2). */
const instantShowing = (wall: WallClock, shown: number): number | undefined => {
  for (let back = 0; back <= 2 * DAY; back += wall.cellMs) {
    const at = wall.firstShown.get(shown - back);
    if (at !== undefined) return at + back;
  }
  return undefined;
};

const openCells = (wall: WallClock, calendar: WorkingCalendar): Set<number> => {
  const open = new Set<number>();
  for (const date of wall.dates) {
    const isoDate = new Date(date).toISOString().slice(0, 10);
    const weekday = WEEKDAYS[new Date(date).getUTCDay()];
    if (!weekday || calendar.holidays.includes(isoDate)) continue;
    for (const [from, to] of calendar.week[weekday] ?? []) {
      const opensAt = instantShowing(wall, date + (parseTimeOfDay(from) ?? 0));
      const closesAt = instantShowing(wall, date + (parseTimeOfDay(to) ?? 0));
      if (opensAt === undefined || closesAt === undefined) continue;
      for (let at = opensAt; at < closesAt; at += wall.cellMs) open.add(at);
    }
  }
  return open;
};

/**
 * The first instant by which the allowance has passed in open cells outside pauses, or undefined when the wall
 * clock was not read that far. Start and allowance are whole seconds.
 */
export const stepToDue = (
  wall: WallClock,
  calendar: WorkingCalendar,
  startAt: number,
  allowanceMs: number,
  pauses: readonly Pause[],
): number | undefined => {
  if (allowanceMs === 0) return startAt;
  const open = openCells(wall, calendar);
  const isPaused = (at: number): boolean =>
    pauses.some(({ fromAt, toAt = Number.POSITIVE_INFINITY }) => fromAt <= at && at < toAt);
  let left = allowanceMs;
  let at = startAt;
  while (at < wall.toAt) {
    const cell = at - ((at - wall.fromAt) % wall.cellMs);
    const end = cell + wall.cellMs;
    // Where a pause may begin or end inside the cell, it goes on second by second.
    const stepEnd = pauses.some(
      ({ fromAt, toAt = fromAt }) => inside(fromAt, at, end) || inside(toAt, at, end),
    )
      ? at + 1000
      : end;
    if (open.has(cell) && !isPaused(at)) {
      if (left <= stepEnd - at) return at + left;
      left -= stepEnd - at;
    }
    at = stepEnd;
  }
  return undefined;
};

const inside = (value: number, from: number, to: number): boolean => from < value && value < to;
