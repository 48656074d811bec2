import type { CalendarRefusal } from '@stillroom/domain/reply/calendar-refusal';
import type { DayInterval, Weekday, WorkingCalendar } from '@stillroom/domain/reply/working-hours';

/** Monday first, as people read a week. */
export const weekdays = [
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
] as const satisfies readonly Weekday[];

const allDay = [['00:00', '24:00']] as const;

/** A calendar as the fields of a form: chosen days, hours as text (empty for all 24), holidays one a line. */
export type CalendarFields = {
  readonly zone: string;
  readonly days: readonly Weekday[];
  readonly hours: Readonly<Record<Weekday, string>>;
  readonly holidays: string;
};

export function fieldsOf({ zone, week, holidays }: WorkingCalendar): CalendarFields {
  const hoursOf = (day: Weekday) => {
    const intervals = week[day] ?? [];
    const [only] = intervals;
    if (intervals.length === 1 && only?.[0] === '00:00' && only[1] === '24:00') return '';
    return intervals.map(([from, until]) => `${from}–${until}`).join(', ');
  };
  return {
    zone,
    days: weekdays.filter((day) => (week[day]?.length ?? 0) > 0),
    hours: recordOf(hoursOf),
    holidays: holidays.join('\n'),
  };
}

/** The same back from a form. What is no time or date stays as it was typed, so that the refusal can name it. */
export function readCalendarFields(form: FormData): CalendarFields {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const chosen = form.getAll('day');
  return {
    zone: text('zone'),
    days: weekdays.filter((day) => chosen.includes(day)),
    hours: recordOf((day) => text(`hours-${day}`)),
    holidays: text('holidays'),
  };
}

export const calendarOf = ({ zone, days, hours, holidays }: CalendarFields): WorkingCalendar => ({
  zone,
  week: Object.fromEntries(days.map((day) => [day, intervalsOf(hours[day])])),
  holidays: [...new Set(holidays.split(/[\s,;]+/).filter(Boolean))].sort(),
});

const recordOf = (make: (day: Weekday) => string): Record<Weekday, string> => ({
  mon: make('mon'),
  tue: make('tue'),
  wed: make('wed'),
  thu: make('thu'),
  fri: make('fri'),
  sat: make('sat'),
  sun: make('sun'),
});

const intervalsOf = (text: string): readonly DayInterval[] => {
  const pieces = text.split(/[,;]/).map((piece) => piece.trim());
  const written = pieces.filter(Boolean);
  if (written.length === 0) return allDay;
  return written.map((piece) => {
    const [from = '', until = from] = piece.split(/\s*[-–—]\s*/);
    return [timeOf(from), timeOf(until)];
  });
};

/** "9" and "9:30" are times to everybody; a calendar wants 09:00 and 09:30. */
const timeOf = (text: string): string => {
  if (/^\d{1,2}$/.test(text)) return `${text.padStart(2, '0')}:00`;
  return /^\d:\d\d$/.test(text) ? `0${text}` : text;
};

/** Beside which field a refusal is said. */
export const fieldOfRefusal = (
  refusal: CalendarRefusal,
): 'zone' | 'days' | 'holidays' | `hours-${Weekday}` => {
  switch (refusal.reason) {
    case 'unknown-zone':
      return 'zone';
    case 'bad-date':
    case 'unsupported-year':
      return 'holidays';
    case 'bad-time':
    case 'reversed-interval':
    case 'overlapping-intervals':
      return `hours-${refusal.weekday}`;
    case 'never-open':
    case 'not-a-calendar':
      return 'days';
  }
};
