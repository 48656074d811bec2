import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextOccurrences, occurrence, once, parseRepetition, type Repetition } from './repetition.ts';

const daily = (zone: string, first: string, count = 10): Repetition => ({
  every: 'day',
  zone,
  firstDueAt: Date.parse(first),
  end: { by: 'count', count },
});
const instants = (repetition: Repetition, after = 0) =>
  nextOccurrences(repetition, after, 50).map(({ dueAt }) => new Date(dueAt).toISOString());

it('E2: a daily exercise keeps its clock time over the clock change', () => {
  expect(instants(daily('Europe/Berlin', '2026-03-28T17:00:00Z', 3))).toEqual([
    '2026-03-28T17:00:00.000Z',
    '2026-03-29T16:00:00.000Z',
    '2026-03-30T16:00:00.000Z',
  ]);
});

it('E2: a time that does not exist moves forward that day only', () => {
  expect(instants(daily('Europe/Berlin', '2026-03-28T01:30:00Z', 3))).toEqual([
    '2026-03-28T01:30:00.000Z',
    '2026-03-29T01:30:00.000Z',
    '2026-03-30T00:30:00.000Z',
  ]);
});

it('E2: a time that exists twice is its first occurrence', () => {
  expect(instants(daily('Europe/Berlin', '2026-10-24T00:30:00Z', 2))[1]).toBe('2026-10-25T00:30:00.000Z');
});

it('E2: a weekly exercise ends with its last date, that date included', () => {
  const weekly: Repetition = {
    every: 'week',
    zone: 'America/New_York',
    firstDueAt: Date.parse('2026-11-02T03:30:00Z'),
    end: { by: 'date', until: '2026-11-15' },
  };
  // Sunday 1 November, 22:30 in New York, after the clocks went back that morning.
  expect(instants(weekly)).toEqual([
    '2026-11-02T03:30:00.000Z',
    '2026-11-09T03:30:00.000Z',
    '2026-11-16T03:30:00.000Z',
  ]);
});

it('E2: once has no occurrences to follow, and a count is the last', () => {
  expect(nextOccurrences(once, 0, 5)).toEqual([]);
  expect(occurrence(daily('UTC', '2026-01-01T08:00:00Z', 3), 4)).toBeNull();
});

it.each([
  { ...daily('Mars/Olympus', '2026-01-01T08:00:00Z') },
  { ...daily('UTC', '2026-01-01T08:00:00Z'), end: { by: 'count', count: 0 } },
  { ...daily('UTC', '2026-01-01T08:00:00Z'), end: { by: 'date', until: '2026-02-30' } },
  { every: 'year' },
])('E2: a repetition that cannot be is refused %#', (input) => {
  expect(parseRepetition(input)).toMatchObject({ ok: false });
});

it('E2: occurrences always come later, by no more than a day and its clock change', () => {
  const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
  const start = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) });
  fc.assert(
    fc.property(zones, start, (zone, firstDueAt) => {
      const found = nextOccurrences(
        { every: 'day', zone, firstDueAt, end: { by: 'count', count: 40 } },
        0,
        40,
      );
      expect(found).toHaveLength(40);
      found.slice(1).forEach(({ dueAt }, index) => {
        const hours = (dueAt - (found[index]?.dueAt ?? 0)) / 3_600_000;
        expect(hours).toBeGreaterThanOrEqual(22);
        expect(hours).toBeLessThanOrEqual(26);
      });
    }),
    { numRuns: 50 },
  );
});
