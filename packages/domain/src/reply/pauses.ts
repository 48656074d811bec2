import { accept, type Outcome, refuse } from '../outcome.ts';
import type { DeadlineRefusal } from './calendar-refusal.ts';

/** Real time in which a clock stands still, in epoch milliseconds; without `toAt` nobody knows yet until when. */
export type Pause = { readonly fromAt: number; readonly toAt?: number };

/** A stretch that surely has both ends; the end may be infinite. */
export type Stretch = { readonly fromAt: number; readonly toAt: number };

/** Pauses in order, merged where they touch or overlap, without the empty ones; refused when one ends before it begins. */
export const orderPauses = (pauses: readonly Pause[]): Outcome<readonly Stretch[], DeadlineRefusal> => {
  const stretches = pauses.map(({ fromAt, toAt }) => ({ fromAt, toAt: toAt ?? Number.POSITIVE_INFINITY }));
  if (stretches.some(({ fromAt, toAt }) => !(fromAt <= toAt))) return refuse({ reason: 'reversed-pause' });
  stretches.sort((a, b) => a.fromAt - b.fromAt);
  const merged: { fromAt: number; toAt: number }[] = [];
  for (const stretch of stretches) {
    if (stretch.fromAt === stretch.toAt) continue;
    const last = merged[merged.length - 1];
    if (last && stretch.fromAt <= last.toAt) last.toAt = Math.max(last.toAt, stretch.toAt);
    else merged.push({ ...stretch });
  }
  return accept(merged);
};
