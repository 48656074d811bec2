import type { CalendarRefusal, DeadlineRefusal } from './calendar-refusal.ts';
import { SUPPORTED_YEARS, type Weekday } from './working-hours.ts';

const dayNames: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

const years = `${SUPPORTED_YEARS.first} to ${SUPPORTED_YEARS.last}`;

/** A refusal in plain English, for command-line tools and logs of configuration; pages have their own catalogue. */
export const sayCalendarRefusal = (refusal: CalendarRefusal | DeadlineRefusal): string => {
  switch (refusal.reason) {
    case 'not-a-calendar':
      return `This is not a working calendar: look at ${refusal.at}.`;
    case 'unknown-zone':
      return `There is no time zone called "${refusal.zone}". Use a name such as Europe/Berlin.`;
    case 'bad-time':
      return `${dayNames[refusal.weekday]}: "${refusal.time}" is not a time of day. Write 09:00, up to 24:00.`;
    case 'reversed-interval':
      return `${dayNames[refusal.weekday]}: the hours ${refusal.interval.join(' to ')} end before they begin. Hours over midnight are written as two: until 24:00, and from 00:00 on the next day.`;
    case 'overlapping-intervals':
      return `${dayNames[refusal.weekday]}: the hours ${refusal.first.join(' to ')} and ${refusal.second.join(' to ')} overlap.`;
    case 'bad-date':
      return `The holiday "${refusal.date}" is not a date. Write it as 2026-12-25.`;
    case 'unsupported-year':
      return `The holiday ${refusal.date} lies outside the years ${years}.`;
    case 'never-open':
      return 'This calendar has no working time: open at least one weekday.';
    case 'negative-allowance':
      return 'The time allowed must be zero or more.';
    case 'outside-supported-years':
      return `Deadlines are counted within the years ${years}; this one lies outside.`;
    case 'paused-without-end':
      return 'The clock is paused without an end, so there is no deadline yet.';
    case 'reversed-pause':
      return 'A pause ends before it begins.';
  }
};
