import fc from 'fast-check';
import type { WorkingCalendar } from '../reply/working-hours.ts';
import { CHANGING_ZONES, workingCalendarOf } from './calendar-arbitraries.ts';
import { hostileTexts } from './hostile-texts.ts';

/** Something written at an instant (epoch ms) under a calendar. */
export type DueQuestion = { readonly calendar: WorkingCalendar; readonly writtenAt: number };

/** The same texts for every run of a seed, to be read in two places. */
export const sampleTexts = (count: number, seed: number): string[] =>
  fc.sample(hostileTexts(), { numRuns: count, seed });

/** The same questions for every run of a seed, in zones that change their clocks, over twenty years. */
export const sampleDueQuestions = (count: number, seed: number): DueQuestion[] =>
  fc.sample(
    fc
      .tuple(fc.constantFrom(...CHANGING_ZONES), fc.integer({ min: 0, max: 20 * 366 * 86_400 }))
      .chain(([zone, seconds]) => {
        const writtenAt = Date.UTC(2010, 0, 1) + seconds * 1000;
        return fc.record({
          calendar: workingCalendarOf(zone, writtenAt),
          writtenAt: fc.constant(writtenAt),
        });
      }),
    { numRuns: count, seed },
  );
