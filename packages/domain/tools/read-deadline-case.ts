import { accept, type Outcome, refuse } from '../src/outcome.ts';
import { MINUTE_MS, parseDay, SECOND_MS } from '../src/reply/local-date.ts';
import type { Pause } from '../src/reply/pauses.ts';
import type { DayInterval, Weekday, WorkingCalendar } from '../src/reply/working-hours.ts';

/** One question to the deadline engine. Instants are epoch milliseconds. */
export type DeadlineCase = {
  readonly calendar: WorkingCalendar;
  readonly startAt: number;
  readonly allowanceMs: number;
  readonly pauses: readonly Pause[];
};

type Fields = Readonly<Record<string, unknown>>;

class Unreadable extends Error {}
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asText = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : (JSON.stringify(value) ?? 'nothing');

/** Full and short names, and the numbers that mean the same day in ISO (1–7) and in C (0–6). */
const weekdayNames: Readonly<Record<string, Weekday>> = {
  ...{ sun: 'sun', sunday: 'sun', '0': 'sun', '7': 'sun' },
  ...{ mon: 'mon', monday: 'mon', '1': 'mon' },
  ...{ tue: 'tue', tues: 'tue', tuesday: 'tue', '2': 'tue' },
  ...{ wed: 'wed', weds: 'wed', wednesday: 'wed', '3': 'wed' },
  ...{ thu: 'thu', thur: 'thu', thurs: 'thu', thursday: 'thu', '4': 'thu' },
  ...{ fri: 'fri', friday: 'fri', '5': 'fri' },
  ...{ sat: 'sat', saturday: 'sat', '6': 'sat' },
};

/** `9:00` and `09:00:00` become `09:00`; anything else is left for the calendar to refuse. */
const tidyTime = (value: unknown): string => {
  const text = asText(value);
  const [, hour, rest] = /^(\d{1,2})((?::\d{2}){1,2})$/.exec(text) ?? [];
  return hour === undefined || rest === undefined ? text : `${hour.padStart(2, '0')}${rest}`;
};

const readInterval = (value: unknown): DayInterval => {
  const pair = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/\s*[-–]\s*/)
      : isFields(value)
        ? [
            value.from ?? value.start ?? value.open ?? value.opens,
            value.to ?? value.end ?? value.close ?? value.closes,
          ]
        : [];
  if (pair.length !== 2) throw new Unreadable(`The hours ${JSON.stringify(value)} are not a pair of times.`);
  const from = tidyTime(pair[0]);
  const to = tidyTime(pair[1]);
  // An end at 00:00 after a later start can only mean the midnight that follows.
  return [from, /^00:00(:00)?$/.test(to) && from > to ? '24:00' : to];
};

const readDay = (value: unknown): readonly DayInterval[] => {
  if (value === null || value === undefined || value === false) return [];
  if (Array.isArray(value)) {
    const isOnePair =
      value.length === 2 && value.every((end) => typeof end === 'string' && !/[-–]/.test(end));
    return isOnePair ? [readInterval(value)] : value.map(readInterval);
  }
  if (isFields(value) && Object.keys(value).every((key) => /^\d/.test(key))) {
    return Object.entries(value).map(readInterval);
  }
  return [readInterval(value)];
};

const readHours = (hours: unknown): WorkingCalendar['week'] => {
  if (!isFields(hours)) throw new Unreadable('"hours" must name the open hours of each weekday.');
  const week: { [day in Weekday]?: readonly DayInterval[] } = {};
  for (const [name, value] of Object.entries(hours)) {
    const weekday = weekdayNames[name.trim().toLowerCase()];
    if (!weekday) throw new Unreadable(`"${name}" is not a weekday.`);
    week[weekday] = [...(week[weekday] ?? []), ...readDay(value)];
  }
  return week;
};

const readHolidays = (holidays: unknown): readonly string[] => {
  if (holidays === null || holidays === undefined) return [];
  if (!Array.isArray(holidays)) throw new Unreadable('"holidays" must be a list of dates.');
  return holidays.map((holiday) => asText(isFields(holiday) ? holiday.date : holiday));
};

const instantShape =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** An ISO instant in epoch milliseconds; without a zone it is UTC, never the zone of this machine. */
const readInstant = (name: string, value: unknown): number => {
  const bad = new Unreadable(
    `"${name}" must be an instant such as 2026-11-23T09:30:00Z, not ${asText(value)}.`,
  );
  const [, date, hour, minute, second = '0', fraction = '', zone = 'Z'] =
    instantShape.exec(asText(value)) ?? [];
  const day = date === undefined ? undefined : parseDay(date);
  if (day === undefined || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 59) throw bad;
  const clockSeconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  if (clockSeconds > 86_400) throw bad;
  const [, sign, offsetHours = '0', offsetMinutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return (day * 86_400 + clockSeconds - offset * 60) * SECOND_MS + milliseconds;
};

const readPauses = (pauses: unknown): readonly Pause[] => {
  if (pauses === null || pauses === undefined) return [];
  if (!Array.isArray(pauses)) throw new Unreadable('"pauses" must be a list.');
  return pauses.map((pause: unknown) => {
    const [from, to] = Array.isArray(pause)
      ? pause
      : isFields(pause)
        ? [pause.from ?? pause.start, pause.to ?? pause.end ?? pause.until]
        : [];
    const fromAt = readInstant('from', from);
    return to === null || to === undefined ? { fromAt } : { fromAt, toAt: readInstant('to', to) };
  });
};

const readAllowance = (fields: Fields): number => {
  const [value, unit] =
    fields.allowance_seconds !== undefined
      ? [fields.allowance_seconds, SECOND_MS]
      : [fields.allowance_minutes, MINUTE_MS];
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    throw new Unreadable('"allowance_minutes" must be a number.');
  }
  return Math.round(number * unit);
};

/**
 * Reads one line of JSON. Lenient where the sense is plain (`9:00`, full weekday names, an end at 00:00,
 * offsets instead of Z), and a sentence otherwise. What the calendar itself forbids is left to the calendar.
 */
export const readDeadlineCase = (line: string): Outcome<DeadlineCase, string> => {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    return refuse('This line is not JSON.');
  }
  if (!isFields(fields)) return refuse('This line is not a JSON object.');
  try {
    return accept({
      calendar: {
        zone: asText(fields.timezone ?? fields.zone),
        week: readHours(fields.hours),
        holidays: readHolidays(fields.holidays),
      },
      startAt: readInstant('start', fields.start),
      allowanceMs: readAllowance(fields),
      pauses: readPauses(fields.pauses),
    });
  } catch (unreadable) {
    if (unreadable instanceof Unreadable) return refuse(unreadable.message);
    throw unreadable;
  }
};
