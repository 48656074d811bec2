import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiledOf, officeHours, someOpenClock, someTerms } from '../testing/reply-builders.ts';
import { isOpen } from './deadline.ts';
import { HOUR_MS, MINUTE_MS } from './local-date.ts';
import { MILESTONES, type Milestone, milestonesDue, nextMilestone } from './milestones.ts';
import { withdrawClock } from './reply-clock.ts';

const clock = someOpenClock(1, '2026-06-01T22:00:00Z');
const none: ReadonlySet<Milestone> = new Set();

describe('milestones', () => {
  it('R4: come in order, each at its instant', () => {
    expect(nextMilestone(clock, none)).toEqual({ milestone: 'nudge', at: clock.nudgeAt });
    expect(milestonesDue(clock, none, clock.nudgeAt - 1)).toEqual([]);
    expect(milestonesDue(clock, none, clock.nudgeAt)).toEqual(['nudge']);
    expect(milestonesDue(clock, none, clock.limitAt)).toEqual([...MILESTONES].sort(byInstant));
  });

  it('R4: what fired does not fire again', () => {
    expect(milestonesDue(clock, new Set(MILESTONES), clock.limitAt + 1)).toEqual([]);
    expect(nextMilestone(clock, new Set(MILESTONES))).toBeUndefined();
  });

  it('R4: nothing fires on a clock that has ended', () => {
    const withdrawn = withdrawClock(clock, clock.nudgeAt);
    if (!withdrawn.ok) throw new Error(withdrawn.refusal.reason);
    expect(milestonesDue(withdrawn.value, none, clock.limitAt)).toEqual([]);
    expect(nextMilestone(withdrawn.value, none)).toBeUndefined();
  });

  it('R4: a reminder that is late at night waits again, and holds up nothing else', () => {
    const opensAt = clock.warnAt + HOUR_MS;
    expect(milestonesDue(clock, none, clock.targetAt, opensAt)).toEqual(['target']);
    expect(nextMilestone(clock, none, opensAt)).toEqual({ milestone: 'target', at: clock.targetAt });
    expect(milestonesDue(clock, new Set(['target']), opensAt, opensAt)).toEqual(['nudge', 'warn']);
  });

  it('R4: after the limit was missed nobody is reminded any more of what waited for the morning', () => {
    const missed = new Set<Milestone>(['target', 'limit']);
    const morning = clock.limitAt + HOUR_MS;
    expect(milestonesDue(clock, missed, morning, morning)).toEqual([]);
    expect(nextMilestone(clock, missed, morning)).toBeUndefined();
  });

  it('R4: polled at any instants, each fires exactly once, never early, reminders only in hours', () => {
    const hours = compiledOf(officeHours('Australia/Lord_Howe'));
    const terms = someTerms({ therapistHours: hours });
    const minutes = fc.integer({ min: 0, max: 14 * 24 * 60 });
    fc.assert(
      fc.property(minutes, fc.array(minutes), (opened, polls) => {
        const openedAt = Date.parse('2026-03-30T00:00:00Z') + opened * MINUTE_MS;
        const some = someOpenClock(1, new Date(openedAt).toISOString(), { terms });
        expect(isOpen(hours, some.nudgeAt)).toEqual({ ok: true, value: true });
        expect(isOpen(hours, some.warnAt)).toEqual({ ok: true, value: true });
        const fired = new Set<Milestone>();
        const log: Milestone[] = [];
        for (const poll of [...polls.sort((a, b) => a - b), 60 * 24 * 60]) {
          const now = openedAt + poll * MINUTE_MS;
          for (const milestone of milestonesDue(some, fired, now)) {
            expect(instantOf(some, milestone)).toBeLessThanOrEqual(now);
            fired.add(milestone);
            log.push(milestone);
          }
        }
        expect([...log].sort()).toEqual([...MILESTONES].sort());
      }),
    );
  });
});

const instantOf = (of: typeof clock, milestone: Milestone): number =>
  ({ nudge: of.nudgeAt, warn: of.warnAt, target: of.targetAt, limit: of.limitAt })[milestone];

function byInstant(a: Milestone, b: Milestone): number {
  return instantOf(clock, a) - instantOf(clock, b);
}
