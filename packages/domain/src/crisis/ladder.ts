import { z } from 'zod';

const second = 1_000;
const minute = 60 * second;
/** No time of a ladder is longer than a day: a longer one would stand for never. */
const longest = 24 * 60 * minute;

/** Who is paged at a step: a position of the roster, or all of it. */
export const ladderTargets = ['on-call', 'backup', 'supervisor', 'everyone'] as const;
export type LadderTarget = (typeof ladderTargets)[number];

/**
 * The platform's way up (C4). `afterMs` counts real milliseconds from the raising of the flag: nobody waits
 * for opening hours. After the last step its target is paged again every `repeatMs`, until somebody
 * acknowledges. From then on an outcome is due within `outcomeWithinMs`, or the ladder goes on where it
 * stood.
 */
export const ladderPolicySchema = z
  .object({
    steps: z
      .array(z.object({ afterMs: z.int().min(0).max(longest), to: z.enum(ladderTargets) }))
      .min(1)
      .max(20)
      .readonly(),
    repeatMs: z.int().min(second).max(longest),
    outcomeWithinMs: z.int().min(second).max(longest),
  })
  .readonly()
  .superRefine(({ steps }, context) => {
    if (steps[0]?.afterMs !== 0)
      context.addIssue({ code: 'custom', message: 'first-step-not-at-once', path: ['steps', 0] });
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1];
      if (before && step.afterMs <= before.afterMs) {
        context.addIssue({ code: 'custom', message: 'steps-out-of-order', path: ['steps', index] });
      }
    }
    if (steps[steps.length - 1]?.to !== 'everyone') {
      context.addIssue({
        code: 'custom',
        message: 'last-step-not-everyone',
        path: ['steps', steps.length - 1],
      });
    }
  });
export type LadderPolicy = z.infer<typeof ladderPolicySchema>;

/** C4: on-call at once and again after 2 min, backup at 5, supervisor at 10, everyone at 15, then every 5. */
export const standardLadder: LadderPolicy = {
  steps: [
    { afterMs: 0, to: 'on-call' },
    { afterMs: 2 * minute, to: 'on-call' },
    { afterMs: 5 * minute, to: 'backup' },
    { afterMs: 10 * minute, to: 'supervisor' },
    { afterMs: 15 * minute, to: 'everyone' },
  ],
  repeatMs: 5 * minute,
  outcomeWithinMs: 30 * minute,
};

export type LadderStep = { readonly step: number; readonly afterMs: number; readonly to: LadderTarget };

/**
 * Step `step` (from 0) of a ladder that never ends: beyond the last one it repeats. `afterMs` from the
 * raising.
 */
export const ladderStep = (policy: LadderPolicy, step: number): LadderStep => {
  const written = policy.steps[step];
  if (written) return { step, ...written };
  const last = policy.steps.length - 1;
  const top = policy.steps[last];
  // The schema lets no ladder without steps through; were there one, everybody is paged at every repetition.
  if (!top) return { step, afterMs: step * policy.repeatMs, to: 'everyone' };
  return { step, afterMs: top.afterMs + (step - last) * policy.repeatMs, to: top.to };
};

/** How long after step `step` the next one follows, in ms. */
export const gapAfter = (policy: LadderPolicy, step: number): number =>
  ladderStep(policy, step + 1).afterMs - ladderStep(policy, step).afterMs;
