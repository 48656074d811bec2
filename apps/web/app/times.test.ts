import { describe, expect, it } from 'vitest';
import {
  byDay,
  dayHeading,
  dayOrMoment,
  howLong,
  localDate,
  moment,
  placeOfZone,
  replyBy,
  shortDay,
  timeToTheSecond,
  wholeMinutes,
} from './times.ts';

const at = (iso: string): number => Date.parse(iso);
const berlin = 'Europe/Berlin';
const now = at('2026-11-25T08:52:00Z'); // Wednesday, 09:52 in Berlin

describe('replyBy', () => {
  it.each([
    ['2026-11-25T17:20:00Z', berlin, 'today, 18:20'],
    ['2026-11-26T15:20:00Z', berlin, 'Thu 16:20'],
    ['2026-12-01T17:00:00Z', berlin, 'Tue 18:00'],
    ['2026-12-02T17:00:00Z', berlin, 'Wed 2 Dec, 18:00'],
    ['2027-01-05T17:00:00Z', berlin, 'Tue 5 Jan 2027, 18:00'],
    ['2026-11-24T17:00:00Z', berlin, 'Tue 24 Nov, 18:00'],
    ['2026-11-25T23:30:00Z', 'America/New_York', 'today, 18:30'],
    ['2026-11-25T23:30:00Z', 'Asia/Kolkata', 'Thu 05:00'],
  ])('R7: %s in %s reads "%s"', (instant, zone, words) => {
    expect(replyBy(at(instant), zone, now)).toBe(words);
  });

  it('R7: midnight is 00:00 of the day that begins', () => {
    expect(replyBy(at('2026-11-25T23:00:00Z'), berlin, now)).toBe('Thu 00:00');
  });
});

describe('moment', () => {
  it('names the weekday of a recent day', () => {
    expect(moment(at('2026-11-20T08:12:00Z'), berlin, now)).toBe('Fri 09:12');
  });
  it('names the date a week ago, when the weekday would mean two days', () => {
    expect(moment(at('2026-11-18T08:12:00Z'), berlin, now)).toBe('Wed 18 Nov, 09:12');
  });
});

describe('days', () => {
  it.each([
    ['2026-11-25T00:00:00Z', 'Today'],
    ['2026-11-24T12:00:00Z', 'Yesterday'],
    ['2026-11-19T20:42:00Z', 'Thursday, 19 November'],
    ['2025-11-19T20:42:00Z', 'Wednesday, 19 November 2025'],
  ])('%s stands under "%s"', (instant, words) => {
    expect(dayHeading(at(instant), berlin, now)).toBe(words);
  });

  it('puts letters under the reader’s own day, not the sender’s', () => {
    const letters = ['2026-11-24T22:30:00Z', '2026-11-24T23:30:00Z', '2026-11-25T08:00:00Z'].map(at);
    expect(byDay(letters, (letter) => letter, berlin).map((day) => [day.date, day.things.length])).toEqual([
      ['2026-11-24', 1],
      ['2026-11-25', 2],
    ]);
  });

  it('reads a local date without moving it into a zone', () => {
    expect(shortDay('2026-11-22', now)).toBe('Sun 22 Nov');
    expect(shortDay('2027-01-01', now)).toBe('Fri 1 Jan 2027');
  });

  it('knows the local date across a change of clocks', () => {
    expect(localDate(at('2026-10-24T22:00:00Z'), berlin)).toBe('2026-10-25');
  });
});

describe('howLong', () => {
  it.each([
    [40_000, '40 s'],
    [6 * 60_000, '6 min'],
    [-2 * 3_600_000, '2 h'],
    [71 * 3_600_000, '71 h'],
    [96 * 3_600_000, '4 d'],
  ])('%i ms is %s', (milliseconds, words) => {
    expect(howLong(milliseconds)).toBe(words);
  });
});

it('gives the second in a record', () => {
  expect(timeToTheSecond(at('2026-11-23T22:08:04Z'), berlin)).toBe('23:08:04');
});

it('says a day by its name alone where it begins, and everywhere else with its time', () => {
  expect(dayOrMoment(at('2026-11-29T23:00:00Z'), berlin, now)).toBe('Mon 30 Nov');
  expect(dayOrMoment(at('2026-11-29T23:00:00Z'), 'Europe/London', now)).toBe('Sun 29 Nov, 23:00');
});

it('leaves what is shorter than a minute to words', () => {
  expect(wholeMinutes(0)).toBeNull();
  expect(wholeMinutes(-59_999)).toBeNull();
  expect(wholeMinutes(60_000)).toBe('1 min');
});

it('names a zone by its place', () => {
  expect(placeOfZone('America/New_York')).toBe('New York');
  expect(placeOfZone('UTC')).toBe('UTC');
});
