import { describe, expect, it } from 'vitest';
import { someAccount, someTimeOff } from '../testing/reply-builders.ts';
import { answeringTherapist, cutShort, planTimeOff } from './time-off.ts';

const at = (instant: string): number => Date.parse(instant);
const now = at('2026-06-01T00:00:00Z');
const therapist = someAccount(900);
const cover = someAccount(901);
const july = someTimeOff('2026-07-01T00:00:00Z', '2026-07-15T00:00:00Z', { coverId: cover });

describe('time off', () => {
  it('R5: is planned ahead, with or without cover', () => {
    expect(planTimeOff(july, [], now)).toEqual({ ok: true, value: july });
    const after = someTimeOff('2026-07-15T00:00:00Z', '2026-07-20T00:00:00Z');
    expect(planTimeOff(after, [july], now)).toEqual({ ok: true, value: after });
  });

  it.each([
    ['starts-in-the-past', someTimeOff('2026-05-31T00:00:00Z', '2026-06-10T00:00:00Z')],
    ['ends-before-it-starts', someTimeOff('2026-07-10T00:00:00Z', '2026-07-10T00:00:00Z')],
    ['ends-before-it-starts', { ...july, startsAt: Number.NaN }],
    ['covers-oneself', { ...july, coverId: therapist }],
    ['overlaps-time-off', someTimeOff('2026-07-14T00:00:00Z', '2026-07-20T00:00:00Z')],
    [
      'cover-is-off-too',
      someTimeOff('2026-07-14T00:00:00Z', '2026-07-20T00:00:00Z', { therapistId: cover, coverId: therapist }),
    ],
    [
      'covers-somebody-then',
      someTimeOff('2026-07-14T00:00:00Z', '2026-07-20T00:00:00Z', { therapistId: cover }),
    ],
  ])('R5: refuses what %s', (reason, planned) => {
    expect(planTimeOff(planned, [july], now)).toMatchObject({ ok: false, refusal: { reason } });
  });

  it('R5: called off, it keeps what has passed', () => {
    expect(cutShort(july, now)).toBeUndefined();
    expect(cutShort(july, at('2026-07-04T00:00:00Z'))).toEqual({
      ...july,
      endsAt: at('2026-07-04T00:00:00Z'),
    });
    expect(cutShort(july, at('2026-08-01T00:00:00Z'))).toEqual(july);
  });

  it('R5: the cover answers while it lasts', () => {
    const who = (instant: string) => answeringTherapist(therapist, [july], at(instant));
    expect(who('2026-06-30T23:59:59Z')).toBe(therapist);
    expect(who('2026-07-01T00:00:00Z')).toBe(cover);
    expect(who('2026-07-15T00:00:00Z')).toBe(therapist);
  });
});
