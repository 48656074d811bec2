import { describe, expect, it } from 'vitest';
import { someAccount, someOpenClock, someTerms } from '../testing/reply-builders.ts';
import { HOUR_MS } from './local-date.ts';
import { figuresByTherapist, promiseFigures } from './promise-figures.ts';
import { answerClock, closeClock, type ReplyClock, withdrawClock } from './reply-clock.ts';

const opened = '2026-06-01T10:00:00Z';
const open = someOpenClock(1, opened);
const after = (hours: number): number => Date.parse(opened) + hours * HOUR_MS;
const took = (hours: number): ReplyClock => {
  const answered = answerClock(
    open,
    { answeredBy: someAccount(900), answerId: 'answer', answeredAt: after(hours) },
    someTerms(),
  );
  if (!answered.ok) throw new Error(answered.refusal.reason);
  return answered.value;
};
const given = (result: ReturnType<typeof withdrawClock | typeof closeClock>): ReplyClock => {
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.value;
};

describe('the promise kept', () => {
  it('R7: share within target and limit, median and p90', () => {
    const clocks = [1, 2, 3, 4, 5, 6, 7, 24, 25, 49].map(took);
    expect(promiseFigures(clocks, after(60))).toEqual({
      withinTarget: { kept: 8, of: 10 },
      withinLimit: { kept: 9, of: 10 },
      answered: 10,
      waiting: 0,
      overdue: 0,
      medianMs: 5 * HOUR_MS,
      p90Ms: 25 * HOUR_MS,
    });
  });

  it('R7: silence past the limit is a broken promise; a clock still in time is no kept one yet', () => {
    expect(promiseFigures([open], after(1))).toMatchObject({
      withinTarget: { kept: 0, of: 0 },
      waiting: 1,
      overdue: 0,
    });
    expect(promiseFigures([open], after(30))).toMatchObject({
      withinTarget: { kept: 0, of: 1 },
      withinLimit: { of: 0 },
    });
    expect(promiseFigures([open], after(49))).toMatchObject({ withinLimit: { kept: 0, of: 1 }, overdue: 1 });
  });

  it('R7: closing a room or withdrawing does not hide that the limit had passed', () => {
    const early = given(withdrawClock(open, after(1)));
    const late = given(closeClock(open, after(50)));
    expect(promiseFigures([early, late], after(60))).toMatchObject({
      withinLimit: { kept: 0, of: 1 },
      waiting: 0,
    });
  });

  it('R7: nothing answered yet has no median', () => {
    expect(promiseFigures([], after(1))).not.toHaveProperty('medianMs');
  });

  it('R7: per therapist, with the workload beside it', () => {
    const other = someOpenClock(2, opened, { terms: someTerms({ therapistId: someAccount(901) }) });
    const figures = figuresByTherapist([took(1), open, other], after(2));
    expect(figures.get(someAccount(900))).toMatchObject({ answered: 1, waiting: 1 });
    expect(figures.get(someAccount(901))).toMatchObject({ answered: 0, waiting: 1 });
  });
});
