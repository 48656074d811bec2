import { accept, type Outcome, refuse } from '../outcome.ts';
import type { CalendarRefusal } from './calendar-refusal.ts';
import { DAY_MS, firstDayOfYear, parseDay, SECOND_MS } from './local-date.ts';
import { isKnownZone } from './zone-offsets.ts';

/** Sunday first, so that the index is the weekday number of `local-date.ts`. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** From and until, as local times of day `HH:MM` or `HH:MM:SS`; `24:00` is the end of the day. */
export type DayInterval = readonly [from: string, to: string];

/**
 * When someone works (R2): an IANA zone, the intervals of each weekday (one that is left out is closed), and
 * the local dates that are closed whatever the weekday says.
 */
export type WorkingCalendar = {
  readonly zone: string;
  readonly week: { readonly [day in Weekday]?: readonly DayInterval[] };
  readonly holidays: readonly string[];
};

/**
 * The years in which deadlines are counted, in UTC. Before 1970 the zone database is no longer reliable for
 * every place, and so far ahead as 2199 no zone's rules are known anyway.
 */
export const SUPPORTED_YEARS = { first: 1970, last: 2199 } as const;

/** An interval in milliseconds of local clock time from 00:00; up to 86,400,000 for `24:00`. */
export type ClockInterval = { readonly from: number; readonly to: number };

/** A calendar that was checked, in numbers: intervals by weekday number, sorted, and closed day numbers. */
export type CheckedHours = {
  readonly zone: string;
  readonly week: readonly (readonly ClockInterval[])[];
  readonly closedDays: ReadonlySet<number>;
};

const timeOfDay = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/** Milliseconds from 00:00 by the clock on the wall for `HH:MM`, `HH:MM:SS` or `24:00`; else undefined. */
export const parseTimeOfDay = (text: string): number | undefined => {
  if (text === '24:00' || text === '24:00:00') return DAY_MS;
  const [, hours, minutes, seconds = '0'] = timeOfDay.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * SECOND_MS;
};

const checkDay = (
  weekday: Weekday,
  intervals: readonly DayInterval[],
): Outcome<readonly ClockInterval[], CalendarRefusal> => {
  const checked: { from: number; to: number; text: DayInterval }[] = [];
  for (const text of intervals) {
    const from = parseTimeOfDay(text[0]);
    if (from === undefined) return refuse({ reason: 'bad-time', weekday, time: text[0] });
    const to = parseTimeOfDay(text[1]);
    if (to === undefined) return refuse({ reason: 'bad-time', weekday, time: text[1] });
    if (to <= from) return refuse({ reason: 'reversed-interval', weekday, interval: text });
    checked.push({ from, to, text });
  }
  checked.sort((a, b) => a.from - b.from);
  for (const [index, later] of checked.entries()) {
    const earlier = checked[index - 1];
    if (earlier && later.from < earlier.to) {
      return refuse({ reason: 'overlapping-intervals', weekday, first: earlier.text, second: later.text });
    }
  }
  return accept(checked.map(({ from, to }) => ({ from, to })));
};

const checkHolidays = (holidays: readonly string[]): Outcome<ReadonlySet<number>, CalendarRefusal> => {
  const closed = new Set<number>();
  for (const date of holidays) {
    const day = parseDay(date);
    if (day === undefined) return refuse({ reason: 'bad-date', date });
    if (day < firstDayOfYear(SUPPORTED_YEARS.first) || day >= firstDayOfYear(SUPPORTED_YEARS.last + 1)) {
      return refuse({ reason: 'unsupported-year', date });
    }
    closed.add(day);
  }
  return accept(closed);
};

/** Checks a calendar of the right shape: everything that its types cannot say. The engine relies on it. */
export const checkWorkingHours = (calendar: WorkingCalendar): Outcome<CheckedHours, CalendarRefusal> => {
  if (!isKnownZone(calendar.zone)) return refuse({ reason: 'unknown-zone', zone: calendar.zone });
  const week: (readonly ClockInterval[])[] = [];
  for (const weekday of WEEKDAYS) {
    const day = checkDay(weekday, calendar.week[weekday] ?? []);
    if (!day.ok) return day;
    week.push(day.value);
  }
  const closedDays = checkHolidays(calendar.holidays);
  if (!closedDays.ok) return closedDays;
  if (week.every((intervals) => intervals.length === 0)) return refuse({ reason: 'never-open' });
  return accept({ zone: calendar.zone, week, closedDays: closedDays.value });
};
