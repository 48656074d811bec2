import type { Outcome } from '@stillroom/domain/outcome';
import type { CalendarRefusal } from '@stillroom/domain/reply/calendar-refusal';
import { parseWorkingCalendar, type WorkingCalendar } from '@stillroom/domain/reply/working-calendar';
import { type DayInterval, WEEKDAYS, type Weekday } from '@stillroom/domain/reply/working-hours';

/** Monday first, as people read a week. */
export const weekFromMonday: readonly Weekday[] = [...WEEKDAYS.slice(1), ...WEEKDAYS.slice(0, 1)];

/** The hours of a day as one line: `09:00-12:00, 14:00-18:00`. */
export const hoursText = (intervals: readonly DayInterval[] | undefined): string =>
  (intervals ?? []).map(([from, to]) => `${from}-${to}`).join(', ');

/** Reads what `hoursText` writes, and what people write instead: any dash, spaces anywhere, `9:00`. */
const readHours = (text: string): readonly (readonly string[])[] =>
  text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => part.split(/\s*[-–—]\s*/).map((time) => time.trim().replace(/^(\d):/, '0$1:')));

/** The calendar that a form of one line a weekday describes. */
export function readCalendar(form: FormData): Outcome<WorkingCalendar, CalendarRefusal> {
  const text = (name: string) => String(form.get(name) ?? '');
  return parseWorkingCalendar({
    zone: text('zone'),
    week: Object.fromEntries(
      WEEKDAYS.map((day) => [day, readHours(text(day)).map(([from = '', to = '']) => [from, to])]).filter(
        ([, intervals]) => intervals?.length,
      ),
    ),
    holidays: text('holidays')
      .split(/[\s,;]+/)
      .filter(Boolean),
  });
}
