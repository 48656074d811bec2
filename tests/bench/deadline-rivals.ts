import { parseTimeOfDay, WEEKDAYS, type WorkingCalendar } from '@stillroom/domain/reply/working-hours';
import { DateTime } from 'luxon';
import { Temporal } from 'temporal-polyfill';

/**
 * The same deadline, counted the way one would with what is at hand: day by day, each opening and closing
 * turned into an instant by the library. None prepares anything but a formatter and the set of holidays.
 */
export type Rival = (startAt: number, allowanceMs: number) => number;

type Day = { readonly isoDate: string; readonly weekday: number };

const stepDays = (
  calendar: WorkingCalendar,
  holidays: ReadonlySet<string>,
  days: Iterable<Day & { instantOf: (clockMs: number) => number }>,
  startAt: number,
  allowanceMs: number,
): number => {
  let left = allowanceMs;
  for (const { isoDate, weekday, instantOf } of days) {
    const name = WEEKDAYS[weekday];
    if (!name || holidays.has(isoDate)) continue;
    for (const [from, to] of calendar.week[name] ?? []) {
      const closesAt = instantOf(parseTimeOfDay(to) ?? 0);
      const opensAt = Math.max(startAt, instantOf(parseTimeOfDay(from) ?? 0));
      if (closesAt <= opensAt) continue;
      if (left <= closesAt - opensAt) return opensAt + left;
      left -= closesAt - opensAt;
    }
  }
  throw new Error('days do not end');
};

export const luxonRival = (calendar: WorkingCalendar): Rival => {
  const { zone } = calendar;
  const holidays = new Set(calendar.holidays);
  function* days(startAt: number) {
    for (let day = DateTime.fromMillis(startAt, { zone }).startOf('day'); ; day = day.plus({ days: 1 })) {
      const { year, month, day: dayOfMonth } = day;
      yield {
        isoDate: day.toISODate() ?? '',
        weekday: day.weekday % 7,
        instantOf: (clockMs: number) =>
          DateTime.fromObject(
            {
              year,
              month,
              day: dayOfMonth,
              hour: clockMs / 3_600_000,
              minute: (clockMs % 3_600_000) / 60_000,
            },
            { zone },
          ).toMillis(),
      };
    }
  }
  return (startAt, allowanceMs) => stepDays(calendar, holidays, days(startAt), startAt, allowanceMs);
};

export const temporalRival = (calendar: WorkingCalendar): Rival => {
  const { zone } = calendar;
  const holidays = new Set(calendar.holidays);
  function* days(startAt: number) {
    const start = Temporal.Instant.fromEpochMilliseconds(startAt).toZonedDateTimeISO(zone);
    for (let day = start.toPlainDate(); ; day = day.add({ days: 1 })) {
      const today = day;
      yield {
        isoDate: today.toString(),
        weekday: today.dayOfWeek % 7,
        instantOf: (clockMs: number) =>
          today.toPlainDateTime().add({ milliseconds: clockMs }).toZonedDateTime(zone).epochMilliseconds,
      };
    }
  }
  return (startAt, allowanceMs) => stepDays(calendar, holidays, days(startAt), startAt, allowanceMs);
};

export const intlRival = (calendar: WorkingCalendar): Rival => {
  const holidays = new Set(calendar.holidays);
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: calendar.zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const shownAt = (at: number): number => Date.parse(`${format.format(at).replace(' ', 'T')}Z`);
  const instantOf = (shown: number): number => {
    const guess = shown - (shownAt(shown) - shown);
    return guess - (shownAt(guess) - shown);
  };
  function* days(startAt: number) {
    const startDay = Math.floor(shownAt(startAt - (startAt % 1000)) / 86_400_000);
    for (let day = startDay; ; day += 1) {
      const midnight = day * 86_400_000;
      yield {
        isoDate: new Date(midnight).toISOString().slice(0, 10),
        weekday: new Date(midnight).getUTCDay(),
        instantOf: (clockMs: number) => instantOf(midnight + clockMs),
      };
    }
  }
  return (startAt, allowanceMs) => stepDays(calendar, holidays, days(startAt), startAt, allowanceMs);
};
