import type { PromisedWindow } from '@stillroom/domain/platform/room-model';
import { compileCalendar } from '@stillroom/domain/reply/compiled-calendar';
import { dueAfter } from '@stillroom/domain/reply/deadline';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@stillroom/domain/reply/local-date';
import { findZone, offsetAt } from '@stillroom/domain/reply/zone-offsets';

/** A message of last Friday, half past five in the calendar's zone, and when it is due. Epoch ms; zone is IANA. */
export type WorkedExample = {
  readonly zone: string;
  readonly writtenAt: number;
  readonly targetAt: number;
  readonly limitAt: number;
};

/** Null where nothing is promised, or the calendar cannot be counted in. Friday evening shows what a weekend does. */
export function workedExample(window: PromisedWindow, now: number): WorkedExample | null {
  if (!window.promised) return null;
  const { calendar, policy } = window;
  const compiled = compileCalendar(calendar);
  if (!compiled.ok) return null;
  const writtenAt = lastFriday(calendar.zone, now);
  const target = dueAfter(compiled.value, writtenAt, policy.targetMs);
  const limit = dueAfter(compiled.value, writtenAt, policy.limitMs);
  if (!target.ok || !limit.ok) return null;
  return { zone: calendar.zone, writtenAt, targetAt: target.value, limitAt: limit.value };
}

function lastFriday(zoneName: string, now: number): number {
  const zone = findZone(zoneName);
  if (!zone) return now;
  const wholeSecond = Math.floor(now / 1_000) * 1_000;
  const local = wholeSecond + offsetAt(zone, wholeSecond);
  const day = Math.floor(local / DAY_MS);
  // 1970 began on a Thursday, so day 1 was a Friday.
  const sinceFriday = (((day - 1) % 7) + 7) % 7 || 7;
  const wall = (day - sinceFriday) * DAY_MS + 17 * HOUR_MS + 30 * MINUTE_MS;
  return wall - offsetAt(zone, wall - offsetAt(zone, wall));
}
