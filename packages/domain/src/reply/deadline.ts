import { accept, type Outcome, refuse } from '../outcome.ts';
import type { DeadlineRefusal } from './calendar-refusal.ts';
import {
  type CompiledCalendar,
  coverInstant,
  extendByYear,
  SUPPORTED_FROM,
  SUPPORTED_TO,
} from './compiled-calendar.ts';
import { orderPauses, type Pause } from './pauses.ts';

const outside = refuse<DeadlineRefusal>({ reason: 'outside-supported-years' });

const isSupported = (at: number): boolean => at >= SUPPORTED_FROM && at < SUPPORTED_TO;

/** The index of the first entry of a sorted list that is at least the value, from `low` on. */
const firstAtLeast = (sorted: readonly number[], value: number, low: number): number => {
  let from = low;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) >= value) to = middle;
    else from = middle + 1;
  }
  return from;
};

/** The first interval that closes after an instant, which is a whole millisecond. */
const intervalAt = (calendar: CompiledCalendar, at: number): number =>
  firstAtLeast(calendar.closes, at + 1, 0);

/** Open milliseconds from the beginning of what is compiled until an instant within or before that interval. */
const openUntil = ({ opens, openBefore }: CompiledCalendar, at: number, index: number): number =>
  (openBefore[index] ?? 0) + Math.max(0, at - (opens[index] ?? at));

const openBetween = (calendar: CompiledCalendar, fromAt: number, toAt: number): number => {
  coverInstant(calendar, fromAt);
  coverInstant(calendar, toAt);
  const until = openUntil(calendar, toAt, intervalAt(calendar, toAt));
  return until - openUntil(calendar, fromAt, intervalAt(calendar, fromAt));
};

/** The first instant at which that much open time has passed, or undefined beyond the supported years. */
const dueUnpaused = (
  calendar: CompiledCalendar,
  startAt: number,
  allowanceMs: number,
): number | undefined => {
  if (allowanceMs === 0) return startAt;
  coverInstant(calendar, startAt);
  const { opens, openBefore } = calendar;
  const startIndex = intervalAt(calendar, startAt);
  const wanted = openUntil(calendar, startAt, startIndex) + allowanceMs;
  while ((openBefore[openBefore.length - 1] ?? 0) < wanted) {
    if (!extendByYear(calendar)) return undefined;
  }
  const index = firstAtLeast(openBefore, wanted, startIndex + 1) - 1;
  const dueAt = (opens[index] ?? 0) + wanted - (openBefore[index] ?? 0);
  return dueAt < SUPPORTED_TO ? dueAt : undefined;
};

/**
 * When an allowance of working time that begins at `startAt` runs out (R1, R2): the first instant by which
 * that much open time, outside pauses, has passed. Exactly at a closing it is that closing; an allowance of
 * nothing is due at its start. All in milliseconds; instants are epoch milliseconds.
 */
export const dueAfter = (
  calendar: CompiledCalendar,
  startAt: number,
  allowanceMs: number,
  pauses: readonly Pause[] = [],
): Outcome<number, DeadlineRefusal> => {
  if (!(allowanceMs >= 0)) return refuse({ reason: 'negative-allowance' });
  if (!isSupported(startAt)) return outside;
  let fromAt = startAt;
  let remainingMs = allowanceMs;
  if (pauses.length > 0) {
    const ordered = orderPauses(pauses);
    if (!ordered.ok) return ordered;
    for (const pause of ordered.value) {
      if (pause.toAt <= fromAt) continue;
      if (pause.fromAt > fromAt) {
        // A pause that begins beyond the supported years cannot come before the deadline.
        const openMs = openBetween(calendar, fromAt, Math.min(pause.fromAt, SUPPORTED_TO));
        if (remainingMs <= openMs) break;
        remainingMs -= openMs;
      } else if (remainingMs === 0) break;
      if (pause.toAt === Number.POSITIVE_INFINITY) return refuse({ reason: 'paused-without-end' });
      if (!isSupported(pause.toAt)) return outside;
      fromAt = pause.toAt;
    }
  }
  const dueAt = dueUnpaused(calendar, fromAt, remainingMs);
  return dueAt === undefined ? outside : accept(dueAt);
};

/** Open milliseconds from one instant to a later one, without those that lie in pauses; 0 when it is not later. */
export const workingTimeBetween = (
  calendar: CompiledCalendar,
  fromAt: number,
  toAt: number,
  pauses: readonly Pause[] = [],
): Outcome<number, DeadlineRefusal> => {
  if (!isSupported(fromAt) || !isSupported(toAt)) return outside;
  if (toAt <= fromAt) return accept(0);
  const ordered = orderPauses(pauses);
  if (!ordered.ok) return ordered;
  let openMs = openBetween(calendar, fromAt, toAt);
  for (const pause of ordered.value) {
    const pauseFrom = Math.max(pause.fromAt, fromAt);
    const pauseTo = Math.min(pause.toAt, toAt);
    if (pauseFrom < pauseTo) openMs -= openBetween(calendar, pauseFrom, pauseTo);
  }
  return accept(openMs);
};

/** Whether work goes on at an instant. The opening instant is open, the closing one is not. */
export const isOpen = (calendar: CompiledCalendar, at: number): Outcome<boolean, DeadlineRefusal> => {
  if (!isSupported(at)) return outside;
  coverInstant(calendar, at);
  const opensAt = calendar.opens[intervalAt(calendar, at)];
  return accept(opensAt !== undefined && opensAt <= at);
};

/** The first instant from `at` on that is open: `at` itself within working time, else the next opening. */
export const nextOpening = (calendar: CompiledCalendar, at: number): Outcome<number, DeadlineRefusal> => {
  if (!isSupported(at)) return outside;
  coverInstant(calendar, at);
  let index = intervalAt(calendar, at);
  while (index >= calendar.closes.length) {
    if (!extendByYear(calendar)) return outside;
    index = intervalAt(calendar, at);
  }
  const openAt = Math.max(at, calendar.opens[index] ?? at);
  return openAt < SUPPORTED_TO ? accept(openAt) : outside;
};
