import { DAY_MS, MINUTE_MS } from '@stillroom/domain/reply/local-date';
import { clockChangesAround, instantOfLocal } from '@stillroom/domain/reply/local-instant';
import { promiseFor, type ReplyTerms } from '@stillroom/domain/reply/reply-promise';
import { findZone, offsetAt } from '@stillroom/domain/reply/zone-offsets';
import type { When } from './story.ts';

/** The instant (epoch ms) that a story means, told at `now` in an IANA zone; `terms` are needed for `dueInMinutes` alone. */
export function instantOf(when: When, now: number, zone: string, terms: ReplyTerms | null): number {
  if ('minutesAgo' in when) return now - when.minutesAgo * MINUTE_MS;
  if ('dueInMinutes' in when) return sentToBeDueAt(now + when.dueInMinutes * MINUTE_MS, now, terms);
  return localInstant(now, zone, when.daysAgo, when.at);
}

/** A wall time some days ago. */
export function localInstant(now: number, zone: string, daysAgo: number, at: `${number}:${number}`): number {
  const offsets = findZone(zone);
  if (!offsets) throw new Error('A story names an unknown zone.');
  const today = Math.floor((now + offsetAt(offsets, now)) / DAY_MS);
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  const local = (today - daysAgo) * DAY_MS + (hours * 60 + minutes) * MINUTE_MS;
  const changes = clockChangesAround(offsets, new Date(local).getUTCFullYear());
  // A story told early in the day must not speak of an evening that is still to come.
  return Math.min(instantOfLocal(changes, local), now - MINUTE_MS);
}

/** The latest instant before now at which a message was sent whose target comes no later than `dueAt`. */
function sentToBeDueAt(dueAt: number, now: number, terms: ReplyTerms | null): number {
  if (terms === null) throw new Error('A story names a deadline where none is promised.');
  let early = now - 14 * DAY_MS;
  let late = now - MINUTE_MS;
  while (late - early > MINUTE_MS) {
    const middle = Math.floor((early + late) / 2);
    const promise = promiseFor(middle, terms);
    if (promise.ok && promise.value.targetAt <= dueAt) early = middle;
    else late = middle;
  }
  return early;
}
