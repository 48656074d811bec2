import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGING_ZONES, pausesAround, workingCalendarOf } from '../testing/calendar-arbitraries.ts';
import { type CompiledCalendar, compileCalendar } from './compiled-calendar.ts';
import { dueAfter, isOpen, nextOpening, workingTimeBetween } from './deadline.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './local-date.ts';
import { defaultCalendar } from './working-calendar.ts';
import type { DayInterval, WorkingCalendar } from './working-hours.ts';

const compiled = (calendar: WorkingCalendar): CompiledCalendar => {
  const result = compileCalendar(calendar);
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.value;
};
const at = (instant: string): number => Date.parse(instant);
const daily = (zone: string, ...hours: DayInterval[]): CompiledCalendar =>
  compiled({
    zone,
    week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours },
    holidays: [],
  });
const office = (...holidays: string[]): CompiledCalendar => {
  const day = [['09:00', '17:00']] as const;
  return compiled({ zone: 'UTC', week: { mon: day, tue: day, wed: day, thu: day, fri: day }, holidays });
};
const due = (calendar: CompiledCalendar, start: string, allowanceMs: number): string => {
  const found = dueAfter(calendar, at(start), allowanceMs);
  return found.ok ? new Date(found.value).toISOString().replace('.000', '') : found.refusal.reason;
};
const accepted = <Value>(outcome: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};

const seconds = (most: number) => fc.integer({ min: 0, max: most }).map((count) => count * 1000);
const questions = fc
  .tuple(fc.constantFrom(...CHANGING_ZONES), seconds(20 * 366 * 86_400))
  .chain(([zone, ms]) => {
    const startAt = at('2010-01-01T00:00:00Z') + ms;
    return fc.record({
      calendar: workingCalendarOf(zone, startAt),
      startAt: fc.constant(startAt),
      laterMs: seconds(10 * 86_400),
      allowanceMs: fc.oneof(seconds(5 * 86_400), seconds(400 * 86_400)),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      pauses: pausesAround(startAt, 30 * DAY_MS),
    });
  });

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
      fc.property(questions, ({ calendar: hours, startAt }) => {
        const calendar = compiled(hours);
        const openAt = accepted(nextOpening(calendar, startAt));
        expect(isOpen(calendar, openAt)).toEqual({ ok: true, value: true });
        expect(workingTimeBetween(calendar, startAt, openAt)).toEqual({ ok: true, value: 0 });
      }),
      { numRuns: 150 },
    );
  });
});

describe('working time between two instants', () => {
  it('R2: what has passed and what remains are the allowance, at every instant on the way', () => {
    fc.assert(
      fc.property(questions, ({ calendar: hours, startAt, allowanceMs, share, pauses }) => {
        const calendar = compiled(hours);
        const found = dueAfter(calendar, startAt, allowanceMs, pauses);
        // An hour a week makes more than the supported years out of 400 days.
        if (!found.ok) {
          expect(found.refusal.reason).toBe('outside-supported-years');
          return;
        }
        const dueAt = found.value;
        const nowAt = startAt + Math.floor(((dueAt - startAt) * share) / 1000) * 1000;
        const passed = accepted(workingTimeBetween(calendar, startAt, nowAt, pauses));
        const remains = accepted(workingTimeBetween(calendar, nowAt, dueAt, pauses));
        expect(passed + remains).toBe(allowanceMs);
        expect(dueAfter(calendar, nowAt, remains, pauses)).toEqual({ ok: true, value: dueAt });
        // One moment earlier the allowance had not run out yet.
        if (allowanceMs > 0) {
          expect(accepted(workingTimeBetween(calendar, startAt, dueAt - 1, pauses))).toBe(allowanceMs - 1);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('R2: a later start is never due earlier, a larger allowance neither', () => {
    fc.assert(
      fc.property(questions, ({ calendar: hours, startAt, laterMs, allowanceMs, pauses }) => {
        const calendar = compiled(hours);
        const dueAt = (start: number, allowance: number): number => {
          const found = dueAfter(calendar, start, allowance, pauses);
          return found.ok ? found.value : Number.POSITIVE_INFINITY;
        };
        const first = dueAt(startAt, allowanceMs);
        expect(dueAt(startAt + laterMs, allowanceMs)).toBeGreaterThanOrEqual(first);
        expect(dueAt(startAt, allowanceMs + laterMs)).toBeGreaterThanOrEqual(first);
      }),
      { numRuns: 250 },
    );
  });

  it('R2: the answer does not depend on what was asked before', () => {
    const zone = 'America/Santiago';
    const day: DayInterval[] = [
      ['00:00', '02:30'],
      ['09:00', '24:00'],
    ];
    const week = { sat: day, sun: day, mon: day };
    let asked = 0;
    // A holiday of its own makes a calendar that shares nothing with the others.
    const fresh = () => {
      asked += 1;
      return compiled({ zone, week, holidays: [new Date(asked * DAY_MS).toISOString().slice(0, 10)] });
    };
    const starts = [2040, 1999, 2024, 2150, 2023].map((year) => Date.UTC(year, 11, 31, 22, 30));
    const apart = starts.map((start) => dueAfter(fresh(), start, 300 * HOUR_MS));
    const shared = fresh();
    expect(starts.map((start) => dueAfter(shared, start, 300 * HOUR_MS))).toEqual(apart);
    const backwards = fresh();
    expect([...starts].reverse().map((start) => dueAfter(backwards, start, 300 * HOUR_MS))).toEqual(
      [...apart].reverse(),
    );
  });
});

describe('compileCalendar', () => {
  it('shares what equal calendars have in common', () => {
    const calendar = (): WorkingCalendar => ({
      zone: 'Europe/Berlin',
      week: {
        tue: [
          ['13:00', '14:00'],
          ['09:00', '12:00'],
        ],
      },
      holidays: ['2026-12-25', '2026-12-26'],
    });
    const reordered: WorkingCalendar = {
      zone: 'Europe/Berlin',
      week: {
        mon: [],
        tue: [
          ['09:00', '12:00'],
          ['13:00', '14:00:00'],
        ],
      },
      holidays: ['2026-12-26', '2026-12-25', '2026-12-25'],
    };
    expect(compiled(calendar())).toBe(compiled(calendar()));
    expect(compiled(reordered)).toBe(compiled(calendar()));
    expect(compiled({ ...calendar(), zone: 'Europe/Vienna' })).not.toBe(compiled(calendar()));
  });

  it('refuses a calendar that nobody parsed', () => {
    expect(compileCalendar({ zone: 'Nowhere', week: {}, holidays: [] })).toEqual({
      ok: false,
      refusal: { reason: 'unknown-zone', zone: 'Nowhere' },
    });
  });

  it('R2: minutes of a historic offset count too', () => {
    // Liberia was 44 minutes and 30 seconds behind until 7 January 1972.
    const monrovia = daily('Africa/Monrovia', ['09:00', '10:00']);
    expect(due(monrovia, '1972-01-05T00:00:00Z', MINUTE_MS)).toBe('1972-01-05T09:45:30Z');
    expect(due(monrovia, '1972-01-08T00:00:00Z', MINUTE_MS)).toBe('1972-01-08T09:01:00Z');
  });
});
