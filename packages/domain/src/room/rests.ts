import { DAY_MS } from '../reply/local-date.ts';
import type { Stretch } from '../reply/pauses.ts';

/** What the log of a room says of its rests, in order. Instants in epoch ms; `untilAt: null`: nobody knew until when. */
export type RestLine =
  | { readonly kind: 'rested'; readonly at: number; readonly untilAt: number | null }
  | { readonly kind: 'went-on'; readonly at: number };

/**
 * A rest of which nobody knows the end holds the promise for so long; then it counts again, so that the therapist is
 * reminded and no letter is forgotten in a room that rests.
 */
const unknownRestMs = 31 * DAY_MS;

/** The stretches in which a room rested, or will rest as far as is known: nobody could send an answer in them. */
export const restsFrom = (lines: readonly RestLine[]): readonly Stretch[] =>
  lines.flatMap((line, place) => {
    if (line.kind !== 'rested') return [];
    const plannedEnd = line.untilAt ?? line.at + unknownRestMs;
    const next = lines[place + 1];
    return [{ fromAt: line.at, toAt: Math.min(plannedEnd, next?.at ?? plannedEnd) }];
  });
