import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compiledOf,
  officeHours,
  someAccount,
  someOpenClock,
  someTerms,
  someTimeOff,
} from '../testing/reply-builders.ts';
import { HOUR_MS, MINUTE_MS } from './local-date.ts';
import {
  answerClock,
  CLIENT_CHOICES,
  chooseAfterLimit,
  closeClock,
  type OpenClock,
  type ReplyClock,
  recomputeClock,
  withdrawClock,
} from './reply-clock.ts';
import { defaultReplyPolicy } from './reply-policy.ts';
import { promiseFor, type ReplyTerms } from './reply-promise.ts';
import { cutShort } from './time-off.ts';

const at = (instant: string): number => Date.parse(instant);
const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 16);
const answerAt = (instant: string) => ({
  answeredBy: someAccount(900),
  answerId: 'answer',
  answeredAt: at(instant),
});
const ended = { ok: false, refusal: { reason: 'clock-has-ended', state: 'answered' } };

describe('opening a clock', () => {
  it('R1: target and limit are working time from the message on; R4: nudges before the target', () => {
    // Monday 1 June 2026, 10:00.
    const clock = someOpenClock(1, '2026-06-01T10:00:00Z');
    expect([clock.targetAt, clock.limitAt].map(iso)).toEqual(['2026-06-02T10:00', '2026-06-03T10:00']);
    // Half of the target is 22:00, outside the therapist's hours; two hours before it is 08:00.
    expect([clock.nudgeAt, clock.warnAt].map(iso)).toEqual(['2026-06-02T09:00', '2026-06-02T09:00']);
  });

  it('R4: a nudge within the therapist’s hours does not wait', () => {
    const clock = someOpenClock(1, '2026-06-01T22:00:00Z');
    expect([clock.nudgeAt, clock.warnAt].map(iso)).toEqual(['2026-06-02T10:00', '2026-06-03T09:00']);
  });

  it('R1: a promise counted in seconds keeps its order', () => {
    const policy = { targetMs: 4000, limitMs: 8000, warnBeforeMs: 3000, pauseAllowanceMs: 0 };
    const always = compiledOf({ zone: 'UTC', week: { mon: [['00:00', '24:00']] }, holidays: [] });
    const terms = someTerms({ policy, therapistHours: always });
    const clock = someOpenClock(1, '2026-06-01T10:00:00Z', { terms });
    const after = (instant: number) => instant - clock.openedAt;
    expect([clock.nudgeAt, clock.warnAt, clock.targetAt, clock.limitAt].map(after)).toEqual([
      2000, 3000, 4000, 8000,
    ]);
  });

  it('R5: time off without cover holds the clock, and says since and until when', () => {
    const terms = someTerms({ timeOff: [someTimeOff('2026-06-02T00:00:00Z', '2026-06-04T00:00:00Z')] });
    const clock = someOpenClock(1, '2026-06-01T10:00:00Z', { terms });
    expect(iso(clock.targetAt)).toBe('2026-06-04T10:00');
    expect(clock.pause).toEqual({ fromAt: at('2026-06-02T00:00:00Z'), toAt: at('2026-06-04T00:00:00Z') });
  });

  it('R5: with a cover the clock goes on', () => {
    const off = someTimeOff('2026-06-02T00:00:00Z', '2026-06-04T00:00:00Z', { coverId: someAccount(901) });
    const clock = someOpenClock(1, '2026-06-01T10:00:00Z', { terms: someTerms({ timeOff: [off] }) });
    expect(iso(clock.targetAt)).toBe('2026-06-02T10:00');
    expect(clock.pause).toBeUndefined();
  });

  it('R5: all pauses together hold a clock no longer than the policy allows', () => {
    const policy = { ...defaultReplyPolicy, pauseAllowanceMs: 30 * HOUR_MS };
    const timeOff = [
      someTimeOff('2026-06-01T12:00:00Z', '2026-06-02T12:00:00Z'),
      someTimeOff('2026-06-02T18:00:00Z', '2026-06-20T00:00:00Z'),
    ];
    const clock = someOpenClock(1, '2026-06-01T10:00:00Z', { terms: someTerms({ policy, timeOff }) });
    // 30 hours of pause, and 24 of working time.
    expect(iso(clock.targetAt)).toBe('2026-06-03T16:00');
  });

  it('R5: time off of someone else, or before the message, changes nothing', () => {
    const timeOff = [
      someTimeOff('2026-06-02T00:00:00Z', '2026-06-04T00:00:00Z', { therapistId: someAccount(901) }),
      someTimeOff('2026-05-02T00:00:00Z', '2026-06-01T10:00:00Z'),
    ];
    expect(someOpenClock(1, '2026-06-01T10:00:00Z', { terms: someTerms({ timeOff }) })).toEqual(
      someOpenClock(1, '2026-06-01T10:00:00Z'),
    );
  });

  it('refuses what has no deadline', () => {
    expect(promiseFor(at('1950-01-01T00:00:00Z'), someTerms())).toEqual({
      ok: false,
      refusal: { reason: 'outside-supported-years' },
    });
  });
});

describe('ending a clock', () => {
  const clock = someOpenClock(1, '2026-06-05T20:00:00Z');

  it('R7: an answer says how much working time it took', () => {
    // Friday 20:00 to Monday 02:00: four hours of Friday and two of Monday.
    const answered = answerClock(clock, answerAt('2026-06-08T02:00:00Z'), someTerms());
    expect(answered).toMatchObject({
      ok: true,
      value: { state: 'answered', workingMs: 6 * HOUR_MS, revision: 2 },
    });
  });

  it('R5: time in a pause is not held against the answer', () => {
    const terms = someTerms({ timeOff: [someTimeOff('2026-06-08T00:00:00Z', '2026-06-09T00:00:00Z')] });
    const paused = someOpenClock(1, '2026-06-05T20:00:00Z', { terms });
    expect(answerClock(paused, answerAt('2026-06-09T01:00:00Z'), terms)).toMatchObject({
      ok: true,
      value: { workingMs: 5 * HOUR_MS },
    });
  });

  it('R3: a clock ends once, and nothing moves it afterwards', () => {
    const answered = answerClock(clock, answerAt('2026-06-08T02:00:00Z'), someTerms());
    if (!answered.ok) throw new Error(answered.refusal.reason);
    const now = at('2026-07-01T00:00:00Z');
    expect(answerClock(answered.value, answerAt('2026-06-09T02:00:00Z'), someTerms())).toEqual(ended);
    expect(withdrawClock(answered.value, now)).toEqual(ended);
    expect(closeClock(answered.value, now)).toEqual(ended);
    expect(recomputeClock(answered.value, someTerms(), now)).toEqual(ended);
    expect(chooseAfterLimit(answered.value, 'switch', now)).toEqual(ended);
  });

  it('R4: the client chooses once the limit has passed, not before, and may think again', () => {
    const early = chooseAfterLimit(clock, 'wait', clock.limitAt - 1);
    expect(early).toEqual({ ok: false, refusal: { reason: 'limit-not-reached', limitAt: clock.limitAt } });
    const waits = chooseAfterLimit(clock, 'wait', clock.limitAt);
    if (!waits.ok) throw new Error(waits.refusal.reason);
    expect(waits.value.choice).toEqual({ wish: 'wait', chosenAt: clock.limitAt });
    expect(chooseAfterLimit(waits.value, 'wait', clock.limitAt + 1)).toEqual(waits);
    expect(chooseAfterLimit(waits.value, 'switch', clock.limitAt + 1)).toMatchObject({
      ok: true,
      value: { choice: { wish: 'switch' }, revision: 3 },
    });
  });
});

describe('recomputing a clock', () => {
  const clock = someOpenClock(1, '2026-06-01T10:00:00Z');
  const noon = at('2026-06-01T12:00:00Z');
  const recomputed = (from: ReplyClock, terms: ReplyTerms, now: number) => {
    const result = recomputeClock(from, terms, now);
    if (!result.ok) throw new Error(result.refusal.reason);
    return result.value;
  };

  it('R5: another calendar moves the instants, and says from where to where', () => {
    const { clock: moved, moved: change } = recomputed(
      clock,
      someTerms({ calendar: compiledOf(officeHours('UTC')) }),
      noon,
    );
    expect(iso(moved.targetAt)).toBe('2026-06-04T10:00');
    expect(moved.revision).toBe(2);
    expect([change?.before.targetAt, change?.after.targetAt]).toEqual([clock.targetAt, moved.targetAt]);
  });

  it('R5: the same terms change nothing', () => {
    expect(recomputed(clock, someTerms(), noon)).toEqual({ clock });
  });

  it('R5: another therapist is a change even where no instant moves', () => {
    const { clock: moved, moved: change } = recomputed(
      clock,
      someTerms({ therapistId: someAccount(901) }),
      noon,
    );
    expect(moved.therapistId).toBe(someAccount(901));
    expect(change).toBeDefined();
  });

  it('R5: time off called off gives back only what has not passed yet', () => {
    const timeOff = someTimeOff('2026-06-01T11:00:00Z', '2026-06-04T11:00:00Z');
    const paused = someOpenClock(1, '2026-06-01T10:00:00Z', { terms: someTerms({ timeOff: [timeOff] }) });
    const left = cutShort(timeOff, noon);
    const { clock: back } = recomputed(paused, someTerms({ timeOff: left ? [left] : [] }), noon);
    expect(iso(back.targetAt)).toBe('2026-06-02T11:00');
    expect(back.pause).toBeUndefined();
  });

  it('R5: under another therapist, a pause of the former one no longer counts', () => {
    const timeOff = [someTimeOff('2026-06-01T11:00:00Z', '2026-06-02T11:00:00Z')];
    const paused = someOpenClock(1, '2026-06-01T10:00:00Z', { terms: someTerms({ timeOff }) });
    const next = someTerms({ therapistId: someAccount(901), timeOff });
    expect(iso(recomputed(paused, next, noon).clock.targetAt)).toBe('2026-06-02T10:00');
  });

  it('R5: recomputing twice is recomputing once', () => {
    const hours = fc.integer({ min: 0, max: 400 });
    const off = fc.tuple(hours, hours).map(([from, length]) => ({
      ...someTimeOff('2026-06-01T00:00:00Z', '2026-06-01T00:00:00Z'),
      startsAt: at('2026-06-01T00:00:00Z') + from * HOUR_MS,
      endsAt: at('2026-06-01T00:00:00Z') + (from + length) * HOUR_MS + MINUTE_MS,
    }));
    fc.assert(
      fc.property(off, off, hours, (before, after, later) => {
        const paused = someOpenClock(1, '2026-06-01T10:00:00Z', { terms: someTerms({ timeOff: [before] }) });
        const now = paused.openedAt + later * HOUR_MS;
        const terms = someTerms({ timeOff: [after] });
        const { clock: once } = recomputed(paused, terms, now);
        expect(recomputed(once, terms, now)).toEqual({ clock: once });
      }),
    );
  });
});

describe('whatever happens to a room’s clocks', () => {
  type Deed = {
    clock: number;
    deed: 'answer' | 'withdraw' | 'close' | 'recompute' | 'choose';
    afterMs: number;
  };
  const deeds = fc.array(
    fc.record<Deed>({
      clock: fc.integer({ min: 0, max: 2 }),
      deed: fc.constantFrom('answer', 'withdraw', 'close', 'recompute', 'choose'),
      afterMs: fc.integer({ min: 0, max: 30 * HOUR_MS }),
    }),
    { maxLength: 12 },
  );
  const act = (clock: ReplyClock, deed: Deed['deed'], now: number): ReplyClock => {
    const result = {
      answer: () => answerClock(clock, { ...answerAt('2026-06-01T10:00:00Z'), answeredAt: now }, someTerms()),
      withdraw: () => withdrawClock(clock, now),
      close: () => closeClock(clock, now),
      recompute: () => recomputeClock(clock, someTerms(), now),
      choose: () => chooseAfterLimit(clock, CLIENT_CHOICES[now % 3] ?? 'wait', now),
    }[deed]();
    if (!result.ok) return clock;
    return 'clock' in result.value ? result.value.clock : result.value;
  };

  it('R3: a deed on one clock never moves another; an ended clock stays as it is', () => {
    fc.assert(
      fc.property(deeds, (sequence) => {
        const opened: OpenClock[] = [1, 2, 3].map((n) => someOpenClock(n, `2026-06-0${n}T10:00:00Z`));
        let clocks: readonly ReplyClock[] = opened;
        let now = at('2026-06-03T10:00:00Z');
        for (const { clock: index, deed, afterMs } of sequence) {
          now += afterMs;
          const before = clocks;
          clocks = clocks.map((clock, i) => (i === index ? act(clock, deed, now) : clock));
          for (const [i, clock] of clocks.entries()) {
            const was = before[i];
            if (i !== index || was?.state !== 'open') expect(clock).toBe(was);
            expect(clock.targetAt).toBe(opened[i]?.targetAt);
            if (clock !== was) expect(clock.revision).toBe((was?.revision ?? 0) + 1);
          }
        }
      }),
    );
  });
});
