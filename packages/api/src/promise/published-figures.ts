import { startOfLocalDay } from '@stillroom/domain/reply/local-day';
import { type PromiseFigures, promiseFigures } from '@stillroom/domain/reply/promise-figures';
import type { ReplyClock } from '@stillroom/domain/reply/reply-clock';
import { type Month, monthsUntil } from './figures-by-month.ts';

/** Under this many clocks whose fate is known, a month is not told: figures of a few are figures of somebody. */
export const fewestPublished = 20;

export type PublishedMonth = {
  readonly month: string;
  /** Null while the month has too few, or none: the two look alike. */
  readonly figures: Pick<PromiseFigures, 'withinTarget' | 'withinLimit' | 'medianMs' | 'p90Ms'> | null;
};

/** The months that are published, oldest first, and until when (epoch ms): the last midnight in the zone. */
export function publishedTime(
  now: number,
  zone: string,
  count: number,
): { readonly until: number; readonly months: readonly Month[] } {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
  const until = startOfLocalDay(today, zone);
  if (until === undefined) throw new Error('A platform has an unknown zone.');
  return { until, months: monthsUntil(until - 1, zone, count) };
}

/** A clock as it stood at an instant: what ended it later had not come yet. */
const asItStood = (clock: ReplyClock, at: number): ReplyClock =>
  clock.state === 'open' || clock.endedAt < at ? clock : { ...clock, state: 'open' };

/**
 * The figures for everybody, newest month first (R7). They stand still until midnight: a partner who watches them learns not
 * that the other has just written, or was answered (K2).
 */
export const publishedByMonth = (
  clocks: readonly ReplyClock[],
  { until, months }: { readonly until: number; readonly months: readonly Month[] },
): readonly PublishedMonth[] =>
  months
    .map(({ month, startsAt }, index) => {
      const endsAt = Math.min(until, months[index + 1]?.startsAt ?? until);
      const own = clocks.filter(({ openedAt }) => openedAt >= startsAt && openedAt < endsAt);
      const { withinTarget, withinLimit, medianMs, p90Ms } = promiseFigures(
        own.map((clock) => asItStood(clock, until)),
        until,
      );
      const told = {
        withinTarget,
        withinLimit,
        ...(medianMs === undefined ? {} : { medianMs }),
        ...(p90Ms === undefined ? {} : { p90Ms }),
      };
      return { month, figures: withinLimit.of < fewestPublished ? null : told };
    })
    .toReversed();
