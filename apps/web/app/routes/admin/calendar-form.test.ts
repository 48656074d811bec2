import { parseWorkingCalendar, type WorkingCalendar } from '@stillroom/domain/reply/working-calendar';
import { describe, expect, it } from 'vitest';
import { calendarOf, fieldOfRefusal, fieldsOf, readCalendarFields } from './calendar-form.ts';

const form = (entries: Record<string, string | readonly string[]>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries))
    for (const one of [value].flat()) data.append(name, one);
  return data;
};

const refusalOf = (entries: Record<string, string | readonly string[]>) => {
  const parsed = parseWorkingCalendar(
    calendarOf(readCalendarFields(form({ zone: 'Europe/Berlin', ...entries }))),
  );
  return parsed.ok ? null : parsed.refusal;
};

describe('a calendar as a form', () => {
  it('R2: keeps several intervals a day, holidays and zone on the way there and back', () => {
    const calendar: WorkingCalendar = {
      zone: 'Europe/Berlin',
      week: {
        mon: [
          ['09:00', '12:30'],
          ['14:00', '18:00'],
        ],
        fri: [['00:00', '24:00']],
      },
      holidays: ['2026-12-25', '2027-01-01'],
    };
    expect(calendarOf(fieldsOf(calendar))).toEqual(calendar);
  });

  it('reads hours as people write them', () => {
    const fields = readCalendarFields(
      form({ zone: 'UTC', day: ['tue'], 'hours-tue': '9-12:30; 14:00 – 18' }),
    );
    expect(calendarOf(fields).week).toEqual({
      tue: [
        ['09:00', '12:30'],
        ['14:00', '18:00'],
      ],
    });
  });

  it('counts all 24 hours of a chosen day without hours, and none of a day that is not chosen', () => {
    const fields = readCalendarFields(form({ zone: 'UTC', day: ['sat'], 'hours-mon': '09:00-17:00' }));
    expect(calendarOf(fields).week).toEqual({ sat: [['00:00', '24:00']] });
  });

  it.each([
    ['never-open', {}, 'days'],
    ['unknown-zone', { zone: 'Mars/Olympus', day: ['mon'] }, 'zone'],
    ['bad-time', { day: ['mon'], 'hours-mon': 'morning' }, 'hours-mon'],
    ['reversed-interval', { day: ['thu'], 'hours-thu': '17:00-09:00' }, 'hours-thu'],
    ['overlapping-intervals', { day: ['wed'], 'hours-wed': '9-12, 11-13' }, 'hours-wed'],
    ['bad-date', { day: ['mon'], holidays: '25.12.2026' }, 'holidays'],
  ])('R2: says %s beside its field', (reason, entries, field) => {
    const refusal = refusalOf(entries);
    expect(refusal?.reason).toBe(reason);
    expect(refusal && fieldOfRefusal(refusal)).toBe(field);
  });
});
