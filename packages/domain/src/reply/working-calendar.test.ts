import { describe, expect, it } from 'vitest';
import { sayCalendarRefusal } from './calendar-sentences.ts';
import { defaultReplyPolicy, replyPolicySchema } from './reply-policy.ts';
import { defaultCalendar, parseWorkingCalendar, workingCalendarSchema } from './working-calendar.ts';

const good = { zone: 'Europe/Berlin', week: { mon: [['09:00', '17:00']] }, holidays: ['2026-12-25'] };

describe('a working calendar from outside', () => {
  it('R2: several intervals, up to midnight, holidays as local dates', () => {
    const calendar = {
      zone: 'America/St_Johns',
      week: {
        sat: [
          ['18:00', '24:00'],
          ['00:00', '06:30'],
        ],
        sun: [],
      },
      holidays: ['2026-12-25', '2028-02-29'],
    };
    expect(parseWorkingCalendar(calendar)).toEqual({ ok: true, value: calendar });
    expect(workingCalendarSchema.parse(calendar)).toEqual(calendar);
  });

  it('R1: the default calendar is one', () => {
    expect(parseWorkingCalendar(defaultCalendar('Asia/Kolkata'))).toMatchObject({ ok: true });
  });

  it.each([
    [
      { ...good, zone: 'Mars/Olympus' },
      'There is no time zone called "Mars/Olympus". Use a name such as Europe/Berlin.',
    ],
    [{ ...good, zone: '+02:00' }, 'There is no time zone called "+02:00". Use a name such as Europe/Berlin.'],
    [
      { ...good, week: { mon: [['9:00', '17:00']] } },
      'Monday: "9:00" is not a time of day. Write 09:00, up to 24:00.',
    ],
    [
      { ...good, week: { mon: [['09:00', '24:01']] } },
      'Monday: "24:01" is not a time of day. Write 09:00, up to 24:00.',
    ],
    [
      { ...good, week: { sun: [['12:00', '12:00']] } },
      /^Sunday: the hours 12:00 to 12:00 end before they begin\./,
    ],
    [{ ...good, week: { fri: [['22:00', '06:00']] } }, /^Friday: .* Hours over midnight are written as two/],
    [
      {
        ...good,
        week: {
          mon: [
            ['13:00', '18:00'],
            ['09:00', '13:01'],
          ],
        },
      },
      'Monday: the hours 09:00 to 13:01 and 13:00 to 18:00 overlap.',
    ],
    [
      { ...good, holidays: ['2026-02-29'] },
      'The holiday "2026-02-29" is not a date. Write it as 2026-12-25.',
    ],
    [{ ...good, holidays: ['1926-02-28'] }, 'The holiday 1926-02-28 lies outside the years 1970 to 2199.'],
    [{ ...good, week: {} }, 'This calendar has no working time: open at least one weekday.'],
    [{ ...good, week: { mon: [] } }, 'This calendar has no working time: open at least one weekday.'],
    [{ ...good, week: { someday: [] } }, 'This is not a working calendar: look at week.'],
    [{ ...good, week: { mon: [['09:00']] } }, 'This is not a working calendar: look at week.mon.0.'],
    [null, 'This is not a working calendar: look at the whole of it.'],
  ])('R2: refuses %j in words', (input, sentence) => {
    const parsed = parseWorkingCalendar(input);
    expect(parsed.ok ? '' : sayCalendarRefusal(parsed.refusal)).toMatch(sentence);
    expect(workingCalendarSchema.safeParse(input).success).toBe(false);
  });
});

describe('a reply policy from outside', () => {
  it('R1: 24 and 48 hours by default; seconds are allowed', () => {
    expect(replyPolicySchema.parse(defaultReplyPolicy)).toEqual(defaultReplyPolicy);
    const quick = { targetMs: 2000, limitMs: 4000, warnBeforeMs: 500, pauseAllowanceMs: 0 };
    expect(replyPolicySchema.parse(quick)).toEqual(quick);
  });

  it.each([
    { targetMs: 999 },
    { limitMs: 1000 },
    { targetMs: 1.5 },
    { warnBeforeMs: 24 * 3_600_000 },
    { pauseAllowanceMs: -1 },
  ])('R1: refuses %j', (change) => {
    expect(replyPolicySchema.safeParse({ ...defaultReplyPolicy, ...change }).success).toBe(false);
  });
});
