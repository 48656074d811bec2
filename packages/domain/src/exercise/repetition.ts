import { z } from 'zod';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { DAY_MS, parseDay } from '../reply/local-date.ts';
import { clockChangesAround, instantOfLocal } from '../reply/local-instant.ts';
import { findZone, isKnownZone, offsetAt } from '../reply/zone-offsets.ts';

/**
 * An exercise that comes again (E2). Each occurrence is an assignment of its own, due at the same clock time in the
 * zone. Counted from the first due instant and not from the one before, so that a clock change moves one day only.
 */
export const repetitionSchema = z.discriminatedUnion('every', [
  z.strictObject({ every: z.literal('once') }),
  z.strictObject({
    every: z.enum(['day', 'week']),
    /** IANA name. */
    zone: z.string().refine(isKnownZone, 'no such time zone'),
    /** Epoch ms: when the first occurrence is due. */
    firstDueAt: z.int(),
    end: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('count'), count: z.int().min(1).max(366) }),
      /** The last local date that may be a due date. */
      z.strictObject({
        by: z.literal('date'),
        until: z.string().refine((date) => parseDay(date) !== undefined, 'no such day'),
      }),
    ]),
  }),
]);

export type Repetition = z.infer<typeof repetitionSchema>;
export const once: Repetition = { every: 'once' };

/** `number` counts from 1; `dueAt` in epoch ms. */
export type Occurrence = { readonly number: number; readonly dueAt: number };
export type RepetitionRefusal = { readonly reason: 'repetition-invalid' };

const mostOccurrences = 366;

/** Reads a repetition from a form or the database. */
export const parseRepetition = (input: unknown): Outcome<Repetition, RepetitionRefusal> => {
  const parsed = repetitionSchema.safeParse(input);
  return parsed.success ? accept(parsed.data) : refuse({ reason: 'repetition-invalid' });
};

/**
 * The occurrence of a number, or null when the repetition has ended before it, is none, or is longer than a year of days.
 * A clock time that does not exist that day moves forward by the gap; one that exists twice is its first (as R2).
 */
export const occurrence = (repetition: Repetition, number: number): Occurrence | null => {
  if (repetition.every === 'once' || number < 1 || number > mostOccurrences) return null;
  const { zone: name, firstDueAt, end, every } = repetition;
  if (end.by === 'count' && number > end.count) return null;
  const zone = findZone(name);
  if (!zone) throw new Error('A repetition was not parsed: its zone is unknown');
  const second = Math.floor(firstDueAt / 1_000) * 1_000;
  const local = firstDueAt + offsetAt(zone, second) + (number - 1) * (every === 'day' ? 1 : 7) * DAY_MS;
  if (end.by === 'date' && Math.floor(local / DAY_MS) > (parseDay(end.until) ?? 0)) return null;
  if (number === 1) return { number, dueAt: firstDueAt };
  const changes = clockChangesAround(zone, new Date(local).getUTCFullYear());
  return { number, dueAt: instantOfLocal(changes, local) };
};

/** The occurrences that follow number `after` (0: all), at most `most` of them. */
export const nextOccurrences = (
  repetition: Repetition,
  after: number,
  most: number,
): readonly Occurrence[] => {
  const found: Occurrence[] = [];
  for (let number = after + 1; found.length < most; number += 1) {
    const next = occurrence(repetition, number);
    if (!next) break;
    found.push(next);
  }
  return found;
};
