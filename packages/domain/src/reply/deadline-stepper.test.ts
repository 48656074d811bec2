import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHANGING_ZONES,
  CLOCK_CHANGES,
  pausesAround,
  workingCalendarOf,
} from '../testing/calendar-arbitraries.ts';
import { readWallClock, stepToDue } from '../testing/minute-stepper.ts';
import { type CompiledCalendar, compileCalendar } from './compiled-calendar.ts';
import { dueAfter } from './deadline.ts';
import { DAY_MS, MINUTE_MS } from './local-date.ts';
import type { WorkingCalendar } from './working-hours.ts';

const compiled = (calendar: WorkingCalendar): CompiledCalendar => {
  const result = compileCalendar(calendar);
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.value;
};

/** Enough for the long way, which is the same code for every zone. */
const everyOther = CHANGING_ZONES.filter((_, index) => index % 2 === 0);

/** Both engines, held together; where the slow one has not read far enough, the fast one must be beyond it. */
const expectSame = (fast: ReturnType<typeof dueAfter>, slow: number | undefined, readTo: number): void => {
  if (slow !== undefined) expect(fast).toEqual({ ok: true, value: slow });
  else expect(fast.ok ? fast.value : Number.POSITIVE_INFINITY).toBeGreaterThan(readTo - DAY_MS);
};

describe('deadlines against a clock on the wall, read minute by minute', () => {
  it.each(CLOCK_CHANGES)('R2: %s around %s', (zone, date) => {
    const nearAt = Date.parse(`${date}T00:00:00Z`);
    const wall = readWallClock(zone, nearAt - 4 * DAY_MS, nearAt + 8 * DAY_MS, MINUTE_MS);
    const cases = fc.record({
      calendar: workingCalendarOf(zone, nearAt),
      startAt: fc.integer({ min: -2 * 86_400, max: 2 * 86_400 }).map((seconds) => nearAt + seconds * 1000),
      allowanceMs: fc.integer({ min: 0, max: 4 * 86_400 }).map((seconds) => seconds * 1000),
      pauses: pausesAround(nearAt, 4 * DAY_MS),
    });
    fc.assert(
      fc.property(cases, ({ calendar, startAt, allowanceMs, pauses }) => {
        const slow = stepToDue(wall, calendar, startAt, allowanceMs, pauses);
        expectSame(dueAfter(compiled(calendar), startAt, allowanceMs, pauses), slow, wall.toAt);
      }),
      { numRuns: 25 },
    );
  });

  it.each(everyOther)('R2: %s with allowances up to 400 days', (zone) => {
    // Quarter hours: every change of these zones since 2012 falls on one.
    const nearAt = Date.UTC(2023, 9, 20);
    const wall = readWallClock(zone, nearAt - 3 * DAY_MS, nearAt + 450 * DAY_MS, 15 * MINUTE_MS);
    const cases = fc.record({
      calendar: workingCalendarOf(zone, nearAt, 15),
      startAt: fc.integer({ min: 0, max: 30 * 86_400 }).map((seconds) => nearAt + seconds * 1000),
      allowanceMs: fc.integer({ min: 0, max: 400 * 86_400 }).map((seconds) => seconds * 1000),
      pauses: pausesAround(nearAt, 60 * DAY_MS),
    });
    fc.assert(
      fc.property(cases, ({ calendar, startAt, allowanceMs, pauses }) => {
        const slow = stepToDue(wall, calendar, startAt, allowanceMs, pauses);
        expectSame(dueAfter(compiled(calendar), startAt, allowanceMs, pauses), slow, wall.toAt);
      }),
      { numRuns: 5 },
    );
  });
});
