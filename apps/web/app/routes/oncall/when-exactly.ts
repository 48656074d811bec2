import { localDate, moment, timeOfDay } from '../../times.ts';

/** `16:20` today, `Mon 16:20` on another day: to follow "at" or "by" within a sentence. */
export const whenExactly = (at: number, zone: string, now: number): string =>
  localDate(at, zone) === localDate(now, zone) ? timeOfDay(at, zone) : moment(at, zone, now);
