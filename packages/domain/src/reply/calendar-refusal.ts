import type { DayInterval, Weekday } from './working-hours.ts';

/** Why a calendar cannot be used, with what an admin needs to find the place. */
export type CalendarRefusal =
  | { readonly reason: 'not-a-calendar'; readonly at: string }
  | { readonly reason: 'unknown-zone'; readonly zone: string }
  | { readonly reason: 'bad-time'; readonly weekday: Weekday; readonly time: string }
  | { readonly reason: 'reversed-interval'; readonly weekday: Weekday; readonly interval: DayInterval }
  | {
      readonly reason: 'overlapping-intervals';
      readonly weekday: Weekday;
      readonly first: DayInterval;
      readonly second: DayInterval;
    }
  | { readonly reason: 'bad-date'; readonly date: string }
  | { readonly reason: 'unsupported-year'; readonly date: string }
  | { readonly reason: 'never-open' };

/** Why a deadline cannot be counted although the calendar is sound. */
export type DeadlineRefusal =
  | { readonly reason: 'negative-allowance' }
  | { readonly reason: 'outside-supported-years' }
  | { readonly reason: 'paused-without-end' }
  | { readonly reason: 'reversed-pause' };
