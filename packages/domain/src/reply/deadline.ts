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

/** The index of the first entry in a sorted list that is greater than the value, from `low` on. */
const firstAbove = (sorted: readonly number[], value: number, low = 0): number => {
  let from = low;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) > value) to = middle;
    else from = middle + 1;
  }
  return from;
};

/** The index of the first entry in a sorted list that is at least the value, from `low` on. */
const firstAtLeast = (sorted: readonly number[], value: number, low: number): number => {
  let from = low;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) >= value) to = middle;
    else from = middle + 1;
  }
  return from;
};

/** Open milliseconds from the beginning of what is compiled until an instant; later extensions keep differences. */
const openUntil = (calendar: CompiledCalendar, at: number): number => {
  const index = firstAbove(calendar.closes, at);
  const opensAt = calendar.opens[index];
  const before = calendar.openBefore[index] ?? 0;
  return opensAt === undefined || at <= opensAt ? before : before + at - opensAt;
};

const openBetween = (calendar: CompiledCalendar, fromAt: number, toAt: number): number => {
  coverInstant(calendar, fromAt);
  coverInstant(calendar, toAt);
  return openUntil(calendar, toAt) - openUntil(calendar, fromAt);
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
  const wanted = openUntil(calendar, startAt) + allowanceMs;
  while ((openBefore[openBefore.length - 1] ?? 0) < wanted) {
    if (!extendByYear(calendar)) return undefined;
  }
  const index = firstAtLeast(openBefore, wanted, 1) - 1;
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
  const opensAt = calendar.opens[firstAbove(calendar.closes, at)];
  return accept(opensAt !== undefined && opensAt <= at);
};

/** The first instant from `at` on that is open: `at` itself within working time, else the next opening. */
export const nextOpening = (calendar: CompiledCalendar, at: number): Outcome<number, DeadlineRefusal> => {
  if (!isSupported(at)) return outside;
  coverInstant(calendar, at);
  let index = firstAbove(calendar.closes, at);
  while (index >= calendar.closes.length) {
    if (!extendByYear(calendar)) return outside;
    index = firstAbove(calendar.closes, at);
  }
  const openAt = Math.max(at, calendar.opens[index] ?? at);
  return openAt < SUPPORTED_TO ? accept(openAt) : outside;
};
