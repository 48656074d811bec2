import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, at, compiled, daily, due, office } from '../testing/compiled-calendars.ts';
import { dueQuestions } from '../testing/due-questions.ts';
import { dueAfter, isOpen, nextOpening, workingTimeBetween } from './deadline.ts';
import { DAY_MS, HOUR_MS } from './local-date.ts';
import { defaultCalendar } from './working-calendar.ts';

describe('dueAfter', () => {
  // 1 June 2026 is a Monday.
  it.each([
    ['runs out at closing', '2026-06-01T09:00:00Z', 8 * HOUR_MS, '2026-06-01T17:00:00Z'],
    ['runs out a moment after closing', '2026-06-01T09:00:00Z', 8 * HOUR_MS + 1000, '2026-06-02T09:00:01Z'],
    ['starts at closing', '2026-06-01T17:00:00Z', HOUR_MS, '2026-06-02T10:00:00Z'],
    ['starts before opening', '2026-06-01T03:00:00Z', HOUR_MS, '2026-06-01T10:00:00Z'],
    ['starts on Saturday', '2026-06-06T12:00:00Z', HOUR_MS, '2026-06-08T10:00:00Z'],
    ['allows nothing, at night', '2026-06-01T03:00:00Z', 0, '2026-06-01T03:00:00Z'],
    ['crosses a holiday', '2026-06-02T16:00:00Z', 2 * HOUR_MS, '2026-06-04T10:00:00Z'],
    ['starts on a holiday', '2026-06-03T12:00:00Z', HOUR_MS, '2026-06-04T10:00:00Z'],
  ])('R2: %s', (_, start, allowanceMs, expected) => {
    expect(due(office('2026-06-03'), start, allowanceMs)).toBe(expected);
  });

  it('R1: the default calendar counts all of Monday to Friday', () => {
    const calendar = compiled(defaultCalendar('Europe/Berlin'));
    // Friday 18:00 in Berlin: six hours are left of the week.
    expect(due(calendar, '2026-06-05T16:00:00Z', DAY_MS)).toBe('2026-06-08T16:00:00Z');
    expect(due(calendar, '2026-06-05T16:00:00Z', 6 * HOUR_MS)).toBe('2026-06-05T22:00:00Z');
  });

  it.each([
    // Berlin, 29 March 2026: 02:00 to 03:00 does not exist.
    [
      'an opening in the gap moves forward by the gap',
      ['02:30', '12:00'],
      '2026-03-28T23:00:00Z',
      HOUR_MS,
      '2026-03-29T02:30:00Z',
    ],
    [
      'a closing in the gap moves forward by the gap',
      ['01:30', '02:30'],
      '2026-03-28T23:00:00Z',
      HOUR_MS,
      '2026-03-29T01:30:00Z',
    ],
    [
      'an interval that ends with the gap is gone that day',
      ['02:30', '03:00'],
      '2026-03-28T23:00:00Z',
      HOUR_MS / 2,
      '2026-03-30T01:00:00Z',
    ],
    // Berlin, 25 October 2026: 02:00 to 03:00 exists twice.
    [
      'an opening in the doubled hour is its first',
      ['02:30', '12:00'],
      '2026-10-24T22:00:00Z',
      HOUR_MS,
      '2026-10-25T01:30:00Z',
    ],
    [
      'a closing in the doubled hour is its first',
      ['01:30', '02:30'],
      '2026-10-24T22:00:00Z',
      HOUR_MS,
      '2026-10-25T00:30:00Z',
    ],
    [
      'the doubled hour counts twice inside an interval',
      ['02:00', '03:00'],
      '2026-10-24T22:00:00Z',
      2 * HOUR_MS,
      '2026-10-25T02:00:00Z',
    ],
  ] as const)('R2: %s', (_, hours, start, allowanceMs, expected) => {
    expect(due(daily('Europe/Berlin', hours), start, allowanceMs)).toBe(expected);
  });

  it('R2: a date that a zone skipped has no hours, and gives none to the date after it', () => {
    const day = [['09:00', '17:00']] as const;
    const weekdays = { mon: day, tue: day, wed: day, thu: day, fri: day };
    const samoa = compiled({ zone: 'Pacific/Apia', week: weekdays, holidays: [] });
    // Thursday 29 December 2011 closes at 17:00 (-10); Friday was skipped, Saturday and Sunday are closed.
    expect(due(samoa, '2011-12-30T02:00:00Z', 2 * HOUR_MS)).toBe('2012-01-01T20:00:00Z');
  });

  it('R2: an hour a week is found as far away as it is', () => {
    const sparse = compiled({ zone: 'Asia/Kathmandu', week: { wed: [['12:00', '13:00']] }, holidays: [] });
    // 104 weeks of one hour each, from a Wednesday morning on.
    expect(due(sparse, '2026-06-03T00:00:00Z', 104 * HOUR_MS)).toBe('2028-05-24T07:15:00Z');
  });

  it('R2: years of holidays do not end the search', () => {
    const holidays = Array.from({ length: 5000 }, (_, day) =>
      new Date(at('2026-01-01T00:00:00Z') + day * DAY_MS).toISOString().slice(0, 10),
    );
    // The last of them is 9 September 2039, a Friday.
    expect(due(office(...holidays), '2026-06-01T10:00:00Z', HOUR_MS)).toBe('2039-09-12T10:00:00Z');
  });

  it.each([
    ['negative-allowance', '2026-06-01T10:00:00Z', -1],
    ['negative-allowance', '2026-06-01T10:00:00Z', Number.NaN],
    ['outside-supported-years', '1969-12-31T23:59:59Z', HOUR_MS],
    ['outside-supported-years', '2200-01-01T00:00:00Z', HOUR_MS],
    ['outside-supported-years', '2199-12-01T00:00:00Z', 400 * DAY_MS],
    ['outside-supported-years', '2026-06-01T10:00:00Z', Number.POSITIVE_INFINITY],
  ])('refuses %s for %s', (reason, start, allowanceMs) => {
    expect(due(office(), start, allowanceMs)).toBe(reason);
  });

  it('answers to the last day of the supported years', () => {
    expect(due(daily('Pacific/Kiritimati', ['00:00', '24:00']), '1970-01-01T00:00:00Z', DAY_MS)).toBe(
      '1970-01-02T00:00:00Z',
    );
    expect(due(daily('Etc/GMT+12', ['00:00', '24:00']), '2199-12-30T23:00:00Z', DAY_MS)).toBe(
      '2199-12-31T23:00:00Z',
    );
  });

  it('R5: pauses stop the clock, however they lie', () => {
    const paused = (...pauses: [string, string?][]) =>
      dueAfter(
        office(),
        at('2026-06-01T10:00:00Z'),
        2 * HOUR_MS,
        pauses.map(([from, to]) => (to ? { fromAt: at(from), toAt: at(to) } : { fromAt: at(from) })),
      );
    const day = (time: string) => ({ ok: true, value: at(`2026-06-01T${time}Z`) });
    expect(paused(['2026-06-01T11:00:00Z', '2026-06-01T12:00:00Z'])).toEqual(day('13:00:00'));
    // Overlapping and touching ones count once; those outside the wait not at all.
    expect(
      paused(
        ['2026-06-01T11:30:00Z', '2026-06-01T12:30:00Z'],
        ['2026-06-01T11:00:00Z', '2026-06-01T12:00:00Z'],
        ['2026-06-01T12:30:00Z', '2026-06-01T13:00:00Z'],
        ['2026-05-01T00:00:00Z', '2026-06-01T10:00:00Z'],
        ['2026-06-01T20:00:00Z', '2026-06-03T00:00:00Z'],
      ),
    ).toEqual(day('14:00:00'));
    expect(paused(['2026-06-01T08:00:00Z', '2026-06-01T10:30:00Z'])).toEqual(day('12:30:00'));
    // The allowance runs out as the pause begins.
    expect(paused(['2026-06-01T12:00:00Z'])).toEqual(day('12:00:00'));
    expect(paused(['2026-06-01T11:59:59Z'])).toEqual({
      ok: false,
      refusal: { reason: 'paused-without-end' },
    });
    expect(paused(['2026-06-01T12:00:00Z', '2026-06-01T11:00:00Z'])).toEqual({
      ok: false,
      refusal: { reason: 'reversed-pause' },
    });
  });
});

describe('opening and closing', () => {
  it('R4: the opening instant is open, the closing one is not', () => {
    expect(isOpen(office(), at('2026-06-01T09:00:00Z'))).toEqual({ ok: true, value: true });
    expect(isOpen(office(), at('2026-06-01T17:00:00Z'))).toEqual({ ok: true, value: false });
    expect(nextOpening(office(), at('2026-06-01T16:59:59Z'))).toEqual({
      ok: true,
      value: at('2026-06-01T16:59:59Z'),
    });
    expect(nextOpening(office(), at('2026-06-05T17:00:00Z'))).toEqual({
      ok: true,
      value: at('2026-06-08T09:00:00Z'),
    });
    expect(nextOpening(office(), at('2026-12-31T17:00:00Z'))).toEqual({
      ok: true,
      value: at('2027-01-01T09:00:00Z'),
    });
  });

  it('an opening always comes, and nothing is open before it', () => {
    fc.assert(
      fc.property(dueQuestions, ({ calendar: hours, startAt }) => {
        const calendar = compiled(hours);
        const openAt = accepted(nextOpening(calendar, startAt));
        expect(isOpen(calendar, openAt)).toEqual({ ok: true, value: true });
        expect(workingTimeBetween(calendar, startAt, openAt)).toEqual({ ok: true, value: 0 });
      }),
      { numRuns: 150 },
    );
  });
});
