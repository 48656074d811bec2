import { z } from 'zod';
import { accept, type Outcome, refuse } from '../src/outcome.ts';
import { DAY_MS, MINUTE_MS, parseDay, SECOND_MS } from '../src/reply/local-date.ts';
import type { Pause } from '../src/reply/pauses.ts';
import type { DayInterval, Weekday, WorkingCalendar } from '../src/reply/working-hours.ts';

/** One question to the deadline engine. Instants are epoch milliseconds. */
export type DeadlineCase = {
  readonly calendar: WorkingCalendar;
  readonly startAt: number;
  readonly allowanceMs: number;
  readonly pauses: readonly Pause[];
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Full and short names, and the numbers that mean the same day where weeks begin on Monday (1–7) or Sunday (0–6). */
const weekdayNames: Readonly<Record<string, Weekday>> = {
  ...{ sun: 'sun', sunday: 'sun', '0': 'sun', '7': 'sun' },
  ...{ mon: 'mon', monday: 'mon', '1': 'mon' },
  ...{ tue: 'tue', tues: 'tue', tuesday: 'tue', '2': 'tue' },
  ...{ wed: 'wed', weds: 'wed', wednesday: 'wed', '3': 'wed' },
  ...{ thu: 'thu', thur: 'thu', thurs: 'thu', thursday: 'thu', '4': 'thu' },
  ...{ fri: 'fri', friday: 'fri', '5': 'fri' },
  ...{ sat: 'sat', saturday: 'sat', '6': 'sat' },
};

/** `9:00` becomes `09:00`; anything else is left for the calendar to refuse. */
const timeOfDay = z
  .string({ error: 'must be a time of day such as 09:00' })
  .transform((text) => text.trim().replace(/^\d:/, '0$&'));

const toPair = (value: unknown): unknown => {
  if (typeof value === 'string') return value.split(/\s*[-–]\s*/);
  if (!isObject(value)) return value;
  return [value.from ?? value.start ?? value.open, value.to ?? value.end ?? value.close];
};

/** A pair, `"09:00-17:00"` or `{ from, to }`. An end at 00:00 can only be the midnight that follows. */
const interval = z
  .preprocess(toPair, z.tuple([timeOfDay, timeOfDay], { error: 'must be a pair of times' }))
  .transform(([from, to]): DayInterval => [from, /^00:00(:00)?$/.test(to) && from >= to ? '24:00' : to]);

const isTime = (value: unknown): boolean => typeof value === 'string' && /^\s*\d{1,2}:[\d:]+\s*$/.test(value);

const toIntervals = (value: unknown): unknown => {
  if (value === null || value === undefined || value === false) return [];
  if (Array.isArray(value)) return value.length === 2 && value.every(isTime) ? [value] : value;
  // `{ "09:00": "12:00", "13:00": "17:00" }`
  if (isObject(value) && Object.keys(value).every(isTime)) return Object.entries(value);
  return [value];
};

const week = z
  .record(z.string(), z.preprocess(toIntervals, z.array(interval)), {
    error: 'must hold the open hours of each weekday',
  })
  .transform((hours, context): WorkingCalendar['week'] => {
    const byDay: { [day in Weekday]?: readonly DayInterval[] } = {};
    for (const [name, intervals] of Object.entries(hours)) {
      const weekday = weekdayNames[name.trim().toLowerCase()];
      if (!weekday) context.addIssue({ code: 'custom', message: `names "${name}", which is not a weekday` });
      else byDay[weekday] = [...(byDay[weekday] ?? []), ...intervals];
    }
    return byDay;
  });

const instantShape =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d{2}):?([0-5]\d))?$/i;

/** An ISO instant in epoch milliseconds; without a zone it is UTC, never the zone of this machine. */
const parseInstant = (text: string): number | undefined => {
  const [, date = '', hour, minute, second = 0, fraction = '', sign, offsetHours = 0, offsetMinutes = 0] =
    instantShape.exec(text.trim()) ?? [];
  const day = parseDay(date);
  const clockSeconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  if (day === undefined || !(clockSeconds * SECOND_MS <= DAY_MS)) return undefined;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return day * DAY_MS + clockSeconds * SECOND_MS + milliseconds - offset * MINUTE_MS;
};

const instant = z
  .string({ error: 'must be an instant such as 2026-11-23T09:30:00Z' })
  .transform((text, context): number => {
    const at = parseInstant(text);
    if (at !== undefined) return at;
    context.addIssue({ code: 'custom', message: `"${text}" is not an instant such as 2026-11-23T09:30:00Z` });
    return z.NEVER;
  });

const pause = z
  .preprocess(
    toPair,
    z.tuple([instant, instant.nullish()], { error: 'must have a beginning, and an end where it is known' }),
  )
  .transform(
    ([fromAt, toAt]): Pause => (toAt === undefined || toAt === null ? { fromAt } : { fromAt, toAt }),
  );

const minutes = z
  .union([z.number(), z.string().trim().min(1)], { error: 'must be a number' })
  .transform(Number)
  .pipe(z.number({ error: 'must be a number' }))
  .transform((count) => Math.round(count * MINUTE_MS));

const deadlineCase = z.object(
  {
    timezone: z.string({ error: 'must name a time zone such as Europe/Berlin' }),
    hours: week,
    holidays: z.array(z.string({ error: 'must be a date' }), { error: 'must be a list of dates' }).nullish(),
    start: instant,
    allowance_minutes: minutes,
    pauses: z.array(pause, { error: 'must be a list' }).nullish(),
  },
  { error: 'This line is not a JSON object.' },
);

const sayIssue = ({ path, message }: z.core.$ZodIssue): string =>
  path.length === 0 ? message : `"${path.join('.')}" ${message}.`;

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/**
 * Reads one line of JSON. Lenient where the sense is plain (`9:00`, full weekday names, an end at 00:00,
 * offsets instead of Z); else a sentence. What the calendar itself forbids is left to the calendar.
 */
export const readDeadlineCase = (line: string): Outcome<DeadlineCase, string> => {
  const read = deadlineCase.safeParse(parseJson(line));
  if (!read.success) {
    const [issue] = read.error.issues;
    return refuse(issue ? sayIssue(issue) : 'This line cannot be read.');
  }
  const { timezone, hours, holidays, start, allowance_minutes, pauses } = read.data;
  return accept({
    calendar: { zone: timezone.trim(), week: hours, holidays: (holidays ?? []).map((date) => date.trim()) },
    startAt: start,
    allowanceMs: allowance_minutes,
    pauses: pauses ?? [],
  });
};
