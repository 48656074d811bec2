import { startOfLocalDay } from '@stillroom/domain/reply/local-day';
import { type PromiseFigures, promiseFigures } from '@stillroom/domain/reply/promise-figures';
import type { ReplyClock } from '@stillroom/domain/reply/reply-clock';

/** A month of one zone: `2026-11`, and its first instant in epoch ms. */
export type Month = { readonly month: string; readonly startsAt: number };

export type MonthFigures = PromiseFigures & {
  readonly month: string;
  /** Clocks that opened in this month. */
  readonly messages: number;
  /** Of those, the ones that time off without cover held. */
  readonly paused: number;
};

/** The last months up to that of `now` (epoch ms) in a zone, oldest first. */
export function monthsUntil(now: number, zone: string, count: number): readonly Month[] {
  const [year = 0, month = 0] = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
  })
    .format(now)
    .split('-')
    .map(Number);
  return Array.from({ length: count }, (_, index) => {
    const name = new Date(Date.UTC(year, month - count + index, 1)).toISOString().slice(0, 7);
    const startsAt = startOfLocalDay(`${name}-01`, zone);
    if (startsAt === undefined) throw new Error('A platform or an account has an unknown zone.');
    return { month: name, startsAt };
  });
}

/** The figures of each month, by when the clocks opened; newest month first. */
export const figuresByMonth = (
  clocks: readonly ReplyClock[],
  months: readonly Month[],
  now: number,
): readonly MonthFigures[] =>
  months
    .map(({ month, startsAt }, index) => {
      const endsAt = months[index + 1]?.startsAt ?? Number.POSITIVE_INFINITY;
      const own = clocks.filter(({ openedAt }) => openedAt >= startsAt && openedAt < endsAt);
      return {
        month,
        messages: own.length,
        paused: own.filter(({ pause }) => pause !== undefined).length,
        ...promiseFigures(own, now),
      };
    })
    .toReversed();
