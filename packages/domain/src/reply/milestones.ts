import type { ReplyClock } from './reply-clock.ts';

/**
 * What happens on the way to an answer (R4): *nudge* and *warn* remind the therapist at half the target and
 * before it, *target* tells the client that it takes longer, *limit* calls supervisor and cover and gives the
 * client a choice.
 */
export const MILESTONES = ['nudge', 'warn', 'target', 'limit'] as const;
export type Milestone = (typeof MILESTONES)[number];

/** What reminds the therapist, in their own hours. */
const isReminder = (milestone: Milestone): boolean => milestone === 'nudge' || milestone === 'warn';

export type PlannedMilestone = { readonly milestone: Milestone; readonly at: number };

/**
 * `remindersFrom` is the therapist's next opening as seen when asking. The planned instants lie within their
 * hours already, but whoever asks may be late, or the hours may have changed: a reminder waits again then.
 */
const planned = (
  clock: ReplyClock,
  fired: ReadonlySet<Milestone>,
  remindersFrom: number,
): readonly PlannedMilestone[] => {
  if (clock.state !== 'open') return [];
  const at = {
    nudge: Math.max(clock.nudgeAt, remindersFrom),
    warn: Math.max(clock.warnAt, remindersFrom),
    target: clock.targetAt,
    limit: clock.limitAt,
  };
  return (
    MILESTONES.filter((milestone) => !fired.has(milestone))
      .map((milestone) => ({ milestone, at: at[milestone] }))
      // Once the limit was said to be missed, nobody is reminded in the morning of what was due in the night before.
      .filter(({ milestone }) => !(isReminder(milestone) && fired.has('limit')))
      // Stable, so that what falls together keeps the order of the list.
      .sort((a, b) => a.at - b.at)
  );
};

/** The milestones that are to fire at `now`, in order: each once, none early, none on a clock that has ended. */
export const milestonesDue = (
  clock: ReplyClock,
  fired: ReadonlySet<Milestone>,
  now: number,
  remindersFrom = Number.NEGATIVE_INFINITY,
): readonly Milestone[] =>
  planned(clock, fired, remindersFrom)
    .filter(({ at }) => at <= now)
    .map(({ milestone }) => milestone);

/** The milestone that comes next and when (it may have passed already), or undefined when nothing is left to wait for. */
export const nextMilestone = (
  clock: ReplyClock,
  fired: ReadonlySet<Milestone>,
  remindersFrom = Number.NEGATIVE_INFINITY,
): PlannedMilestone | undefined => planned(clock, fired, remindersFrom)[0];
