import { accept, type Outcome, refuse } from '../outcome.ts';
import type { CalendarRefusal } from './calendar-refusal.ts';
import { DAY_MS, firstDayOfYear, weekdayOf } from './local-date.ts';
import { clockChangesAround, instantOfLocal, isSkippedDay } from './local-instant.ts';
import {
  type CheckedHours,
  checkWorkingHours,
  SUPPORTED_YEARS,
  type WorkingCalendar,
} from './working-hours.ts';
import { findZone, type ZoneOffsets } from './zone-offsets.ts';

/**
 * A working calendar as open intervals of real time, in order and apart, with the open time before each.
 * It covers some years and grows by itself when a question reaches beyond them; what it says about a given
 * instant never changes, so that it can be shared by everyone with the same calendar.
 */
export type CompiledCalendar = {
  readonly hours: CheckedHours;
  readonly zone: ZoneOffsets;
  /** Epoch milliseconds at which interval `i` opens and closes. */
  readonly opens: number[];
  readonly closes: number[];
  /** Open milliseconds before interval `i`; one entry more than intervals, the last being all open time. */
  readonly openBefore: number[];
  firstYear: number;
  lastYear: number;
  /** Epoch milliseconds between which every opening is known. */
  coveredFrom: number;
  coveredTo: number;
};

/** One year of slack on both sides, since local and UTC years do not end together. */
const FIRST_YEAR = SUPPORTED_YEARS.first - 1;
const LAST_YEAR = SUPPORTED_YEARS.last + 1;

/** The instants between which deadlines are counted: from the first, before the second. */
export const SUPPORTED_FROM = firstDayOfYear(SUPPORTED_YEARS.first) * DAY_MS;
export const SUPPORTED_TO = firstDayOfYear(SUPPORTED_YEARS.last + 1) * DAY_MS;

const addInterval = (calendar: CompiledCalendar, opensAt: number, closesAt: number): void => {
  // An opening that a gap pushed past its own closing leaves nothing.
  if (closesAt <= opensAt) return;
  const { opens, closes, openBefore } = calendar;
  const last = closes.length - 1;
  const lastClose = closes[last];
  const total = openBefore[openBefore.length - 1] ?? 0;
  if (lastClose !== undefined && opensAt <= lastClose) {
    if (closesAt <= lastClose) return;
    closes[last] = closesAt;
    openBefore[last + 1] = total + closesAt - lastClose;
    return;
  }
  opens.push(opensAt);
  closes.push(closesAt);
  openBefore.push(total + closesAt - opensAt);
};

const appendYear = (calendar: CompiledCalendar, year: number): void => {
  const { hours, zone } = calendar;
  const changes = clockChangesAround(zone, year);
  const end = firstDayOfYear(year + 1);
  for (let day = firstDayOfYear(year); day < end; day += 1) {
    const intervals = hours.week[weekdayOf(day)];
    if (!intervals || intervals.length === 0 || hours.closedDays.has(day) || isSkippedDay(changes, day))
      continue;
    const real = intervals.map(({ from, to }) => ({
      opensAt: instantOfLocal(changes, day * DAY_MS + from),
      closesAt: instantOfLocal(changes, day * DAY_MS + to),
    }));
    // A gap can push an early interval past a later one.
    if (real.length > 1) real.sort((a, b) => a.opensAt - b.opensAt);
    for (const { opensAt, closesAt } of real) addInterval(calendar, opensAt, closesAt);
  }
  calendar.lastYear = year;
  calendar.coveredTo = instantOfLocal(changes, end * DAY_MS);
};

const startAgainFrom = (calendar: CompiledCalendar, year: number): void => {
  const lastYear = Math.max(calendar.lastYear, year);
  calendar.opens.length = 0;
  calendar.closes.length = 0;
  calendar.openBefore.length = 0;
  calendar.openBefore.push(0);
  calendar.firstYear = year;
  for (let next = year; next <= lastYear; next += 1) appendYear(calendar, next);
  // The first day is left uncovered, so that an interval that began the day before is never cut.
  calendar.coveredFrom = firstDayOfYear(year) * DAY_MS + DAY_MS;
};

/** Adds the next year. Says whether there was one: false at the end of the supported years. */
export const extendByYear = (calendar: CompiledCalendar): boolean => {
  if (calendar.lastYear >= LAST_YEAR) return false;
  appendYear(calendar, calendar.lastYear + 1);
  return true;
};

/** Makes sure that an instant within the supported years is covered. */
export const coverInstant = (calendar: CompiledCalendar, at: number): void => {
  if (at >= calendar.coveredFrom && at < calendar.coveredTo) return;
  const year = new Date(at).getUTCFullYear();
  if (at < calendar.coveredFrom) startAgainFrom(calendar, Math.max(FIRST_YEAR, year - 1));
  while (at >= calendar.coveredTo && extendByYear(calendar)) {
    // Each step adds a year; the condition does the work.
  }
};

const newCompiled = (hours: CheckedHours, zone: ZoneOffsets): CompiledCalendar => ({
  hours,
  zone,
  opens: [],
  closes: [],
  openBefore: [0],
  firstYear: Number.NEGATIVE_INFINITY,
  lastYear: Number.NEGATIVE_INFINITY,
  coveredFrom: Number.POSITIVE_INFINITY,
  coveredTo: Number.NEGATIVE_INFINITY,
});

/** Enough for every therapist of a large platform; beyond it the one unused for longest is compiled again. */
const KEPT = 1_000;
const byContent = new Map<string, CompiledCalendar>();
const byIdentity = new WeakMap<WorkingCalendar, CompiledCalendar>();

const contentKey = ({ zone, week, closedDays }: CheckedHours): string =>
  JSON.stringify([zone, week, [...closedDays].sort((a, b) => a - b)]);

/**
 * Compiles a calendar, or gives the compiled one that an equal calendar already has. Refuses what
 * `checkWorkingHours` refuses. Calendars are values: one that was compiled must not be changed afterwards.
 */
export const compileCalendar = (calendar: WorkingCalendar): Outcome<CompiledCalendar, CalendarRefusal> => {
  const same = byIdentity.get(calendar);
  if (same) return accept(same);
  const hours = checkWorkingHours(calendar);
  if (!hours.ok) return hours;
  const key = contentKey(hours.value);
  const zone = findZone(hours.value.zone);
  if (!zone) return refuse({ reason: 'unknown-zone', zone: hours.value.zone });
  const compiled = byContent.get(key) ?? newCompiled(hours.value, zone);
  byContent.delete(key);
  byContent.set(key, compiled);
  const oldest = byContent.size > KEPT ? byContent.keys().next().value : undefined;
  if (oldest !== undefined) byContent.delete(oldest);
  byIdentity.set(calendar, compiled);
  return accept(compiled);
};
