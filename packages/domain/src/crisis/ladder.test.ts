import { expect, it } from 'vitest';
import { ladderPolicySchema, standardLadder } from './ladder.ts';

const day = 24 * 60 * 60_000;

it('C4: no time of a ladder is longer than a day, or its pages would never come', () => {
  const holds = (change: object) => ladderPolicySchema.safeParse({ ...standardLadder, ...change }).success;
  const last = (afterMs: number) => ({ steps: [...standardLadder.steps, { afterMs, to: 'everyone' }] });
  expect(holds({})).toBe(true);
  for (const change of [{ repeatMs: day }, { outcomeWithinMs: day }, last(day)])
    expect(holds(change)).toBe(true);
  for (const change of [{ repeatMs: day + 1 }, { outcomeWithinMs: day + 1 }, last(day + 1)])
    expect(holds(change)).toBe(false);
});
