import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, compiled } from '../testing/compiled-calendars.ts';
import { dueQuestions } from '../testing/due-questions.ts';
import { dueAfter, workingTimeBetween } from './deadline.ts';
import { DAY_MS, HOUR_MS } from './local-date.ts';
import type { DayInterval } from './working-hours.ts';

describe('working time between two instants', () => {
  it('R2: what has passed and what remains are the allowance, at every instant on the way', () => {
    fc.assert(
      fc.property(dueQuestions, ({ calendar: hours, startAt, allowanceMs, share, pauses }) => {
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
      fc.property(dueQuestions, ({ calendar: hours, startAt, laterMs, allowanceMs, pauses }) => {
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
