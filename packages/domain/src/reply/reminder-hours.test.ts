import { describe, expect, it } from 'vitest';
import { officeHours } from '../testing/reply-builders.ts';
import { reminderHours } from './reminder-hours.ts';
import { defaultCalendar, parseWorkingCalendar } from './working-calendar.ts';

describe('reminderHours', () => {
  it('R4: of a weekday that counts all 24 hours, the day remains, in the therapist’s own zone', () => {
    const hours = reminderHours(defaultCalendar('Europe/Berlin'), 'America/New_York');
    expect(hours.zone).toBe('America/New_York');
    expect(hours.week.mon).toEqual([['08:00', '20:00']]);
    expect(hours.week.sat).toBeUndefined();
  });

  it('R4: office hours of the promise are the hours of reminders too', () => {
    const office = officeHours('Europe/Berlin');
    expect(reminderHours(office, 'America/New_York')).toBe(office);
  });

  it('keeps holidays, and gives a calendar that can be used', () => {
    const hours = reminderHours({ ...defaultCalendar('UTC'), holidays: ['2026-12-25'] }, 'UTC');
    expect(hours.holidays).toEqual(['2026-12-25']);
    expect(parseWorkingCalendar(hours).ok).toBe(true);
  });
});
