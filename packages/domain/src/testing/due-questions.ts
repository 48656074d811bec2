import fc from 'fast-check';
import { DAY_MS } from '../reply/local-date.ts';
import { CHANGING_ZONES, pausesAround, workingCalendarOf } from './calendar-arbitraries.ts';
import { at } from './compiled-calendars.ts';

export const seconds = (most: number) => fc.integer({ min: 0, max: most }).map((count) => count * 1000);

/** Starts, allowances and pauses under calendars of zones that change their clocks. */
export const dueQuestions = fc
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
