import { z } from 'zod';
import { DAY_MS, HOUR_MS, SECOND_MS } from './local-date.ts';

/**
 * What a platform promises (R1, R4, R5). `targetMs`, `limitMs` and `warnBeforeMs` are working time;
 * `pauseAllowanceMs` is real time, since that is how a client waits.
 */
export type ReplyPolicy = {
  /** Within this much working time an answer is meant to come. */
  readonly targetMs: number;
  /** After this much working time the promise is broken. */
  readonly limitMs: number;
  /** How long before the target the therapist is reminded a second time; the first is at half the target. */
  readonly warnBeforeMs: number;
  /** For how long, all together, time off without cover may hold one clock. */
  readonly pauseAllowanceMs: number;
};

const duration = (leastMs: number, mostMs: number) => z.int().min(leastMs).max(mostMs);

/** Bounds that keep a promise a promise; seconds are allowed so that a whole story can be played in a minute. */
export const replyPolicySchema: z.ZodType<ReplyPolicy> = z
  .strictObject({
    targetMs: duration(SECOND_MS, 30 * DAY_MS),
    limitMs: duration(SECOND_MS, 60 * DAY_MS),
    warnBeforeMs: duration(0, 7 * DAY_MS),
    pauseAllowanceMs: duration(0, 60 * DAY_MS),
  })
  .refine(({ targetMs, limitMs }) => limitMs >= targetMs, {
    path: ['limitMs'],
    message: 'The limit cannot come before the target.',
  })
  .refine(({ targetMs, warnBeforeMs }) => warnBeforeMs < targetMs, {
    path: ['warnBeforeMs'],
    message: 'The reminder must come after the message.',
  });

/** 24 to 48 hours on weekdays, a reminder two hours before, and at most ten days held by time off. */
export const defaultReplyPolicy: ReplyPolicy = {
  targetMs: 24 * HOUR_MS,
  limitMs: 48 * HOUR_MS,
  warnBeforeMs: 2 * HOUR_MS,
  pauseAllowanceMs: 10 * DAY_MS,
};
