import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSeen, anAccountId, aRaise, minutes, monday } from '../testing/builders.ts';
import { decideFlag, type FlagCommand } from './decide-flag.ts';
import { evolveFlag, nextStep } from './evolve-flag.ts';
import type { Flag } from './flag.ts';
import { standardLadder } from './ladder.ts';

const policy = standardLadder;
const clinician = fc
  .constantFrom(anAccountId(20), anAccountId(21))
  .map((accountId) => ({ accountId, role: 'responder' }) as const);
const command: fc.Arbitrary<FlagCommand> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('page-step'), step: fc.nat({ max: 12 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('step-reached-nobody'), step: fc.nat({ max: 12 }) }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('take-in'), level: fc.constantFrom(3, 4) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('acknowledge'),
      by: clinician,
      seen: fc.constant(allSeen.seen),
      texts: fc.constant(1),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('record-outcome'),
      by: clinician,
      outcome: fc.constantFrom('reached', 'unreachable'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('mark-useful'), by: clinician, useful: fc.boolean() }),
  },
);
const later = fc.record({ after: fc.integer({ min: 0, max: minutes(40) }), command });

const decided = (flag: Flag | null, given: FlagCommand, now: number): Flag | null => {
  const decision = decideFlag(given, flag, policy, now);
  return decision.ok ? decision.value.reduce<Flag | null>(evolveFlag, flag) : flag;
};

/** Asks `holds` at every moment of every walk of a flag of this level. */
const always = (level: 1 | 2 | 3 | 4, holds: (flag: Flag, now: number, before: Flag) => boolean): void =>
  fc.assert(
    fc.property(fc.array(later, { maxLength: 40, size: 'max' }), (steps) => {
      let now = monday;
      let flag = decided(null, { type: 'raise', ...aRaise({ level }) }, now);
      for (const step of steps) {
        now += step.after;
        const before: Flag | null = flag;
        flag = decided(flag, step.command, now);
        expect(flag !== null && before !== null && holds(flag, now, before)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );

describe('no sequence of commands reaches a state in which', () => {
  for (const level of [3, 4] as const) {
    it(`C4: a flag of level ${level} is only noted, or silent without an outcome`, () => {
      always(level, (flag) => flag.state !== 'noted');
      always(level, (flag) => flag.state === 'resolved' || nextStep(flag, policy) !== null);
    });

    it(`C4: a flag of level ${level} waits longer for the next page than the outcome may take`, () => {
      always(level, (flag, now) => {
        const next = nextStep(flag, policy);
        return next === null || next.at <= now + policy.outcomeWithinMs;
      });
    });

    it(`C4: acknowledged without an outcome in time, a flag of level ${level} climbs no further`, () => {
      always(level, (flag, now) => {
        if (flag.state !== 'acknowledged' || now < flag.nextStepAt) return true;
        const paged = decided(flag, { type: 'page-step', step: flag.nextStep }, now);
        return paged?.state === 'acknowledged' && paged.nextStep === flag.nextStep + 1;
      });
    });
  }

  it('C4: a ladder goes down, or skips a step', () => {
    always(4, (flag, _, before) => {
      const of = (one: Flag) => ('nextStep' in one ? one.nextStep : 0);
      return of(flag) === of(before) || of(flag) === of(before) + 1;
    });
  });

  it('C4: a resolved flag comes back', () => {
    always(4, (flag, _, before) => before.state !== 'resolved' || flag.state === 'resolved');
  });

  it('C4: levels 1 and 2 page anybody', () => {
    for (const level of [1, 2] as const) always(level, (flag) => nextStep(flag, policy) === null);
  });
});
