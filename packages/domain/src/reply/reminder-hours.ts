import type { DayInterval, Weekday, WorkingCalendar } from './working-hours.ts';
import { WEEKDAYS } from './working-hours.ts';

const byDay: DayInterval = ['08:00', '20:00'];

const isAroundTheClock = (intervals: readonly DayInterval[]): boolean =>
  intervals.some(([from, to]) => from.startsWith('00:00') && to.startsWith('24:00'));

const known = new WeakMap<WorkingCalendar, Map<string, WorkingCalendar>>();

/**
 * When a therapist who has set no working hours of their own may be reminded (R4: no nudge at night). A promise that counts
 * all 24 hours of a day says when clients are answered, not that anybody is awake: of such a day 08:00 to 20:00 remains, in
 * the therapist's own zone. A promise that counts office hours is taken as it stands. For reminders alone: no deadline is
 * counted in it.
 * @param zone the therapist's, IANA; checked already
 */
export function reminderHours(promised: WorkingCalendar, zone: string): WorkingCalendar {
  const inZone = known.get(promised) ?? new Map<string, WorkingCalendar>();
  known.set(promised, inZone);
  const before = inZone.get(zone);
  if (before) return before;
  const roundTheClock = WEEKDAYS.filter((day) => isAroundTheClock(promised.week[day] ?? []));
  const hours =
    roundTheClock.length === 0
      ? promised
      : { zone, week: { ...promised.week, ...atDaytime(roundTheClock) }, holidays: promised.holidays };
  inZone.set(zone, hours);
  return hours;
}

const atDaytime = (days: readonly Weekday[]): WorkingCalendar['week'] =>
  Object.fromEntries(days.map((day) => [day, [byDay]]));
