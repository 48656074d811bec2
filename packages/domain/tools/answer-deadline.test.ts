import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerDeadline } from './answer-deadline.ts';

const office = { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] };
// 1 June 2026 is a Monday.
const base = {
  timezone: 'UTC',
  hours: office,
  holidays: [],
  start: '2026-06-01T10:00:00Z',
  allowance_minutes: 60,
};
const ask = (changes: Record<string, unknown>) => answerDeadline(JSON.stringify({ ...base, ...changes }));
const due = (instant: string) => ({ due: instant });

describe('the deadlines tool', () => {
  it.each([
    ['nothing unusual', {}, '2026-06-01T11:00:00Z'],
    ['no holidays or pauses given', { holidays: undefined, pauses: null }, '2026-06-01T11:00:00Z'],
    ['full weekday names', { hours: { Monday: [['09:00', '17:00']] } }, '2026-06-01T11:00:00Z'],
    ['a short hour', { hours: { mon: [['9:00', '17:00']] } }, '2026-06-01T11:00:00Z'],
    [
      'seconds in hours',
      { hours: { mon: [['09:00:00', '10:30:30']] }, allowance_minutes: 30.5 },
      '2026-06-01T10:30:30Z',
    ],
    ['one pair that is not nested', { hours: { mon: ['09:00', '17:00'] } }, '2026-06-01T11:00:00Z'],
    ['a pair as an object', { hours: { mon: [{ from: '09:00', to: '17:00' }] } }, '2026-06-01T11:00:00Z'],
    [
      'opening to closing',
      { hours: { mon: { '09:00': '10:30', '13:00': '17:00' } } },
      '2026-06-01T13:30:00Z',
    ],
    [
      'an end at 00:00',
      { hours: { mon: [['09:00', '00:00']] }, allowance_minutes: 840 },
      '2026-06-02T00:00:00Z',
    ],
    ['a day from 00:00 to 00:00', { hours: { mon: [['0:00', '0:00']] } }, '2026-06-01T11:00:00Z'],
    ['an offset', { start: '2026-06-01T12:00:00+02:00' }, '2026-06-01T11:00:00Z'],
    ['no zone at all', { start: '2026-06-01T10:00:00' }, '2026-06-01T11:00:00Z'],
    ['milliseconds of zero', { start: '2026-06-01T10:00:00.000Z' }, '2026-06-01T11:00:00Z'],
    ['a part of a second', { start: '2026-06-01T10:00:00.700Z' }, '2026-06-01T11:00:00Z'],
    ['a third of a minute', { allowance_minutes: 1 / 3 }, '2026-06-01T10:00:20Z'],
    ['nothing allowed', { allowance_minutes: 0 }, '2026-06-01T10:00:00Z'],
    ['a number as text', { allowance_minutes: '60' }, '2026-06-01T11:00:00Z'],
    ['a closed day', { hours: { ...office, mon: null } }, '2026-06-02T10:00:00Z'],
    ['a pause after the end', { pauses: [{ from: '2026-06-01T11:00:00Z' }] }, '2026-06-01T11:00:00Z'],
  ])('reads %s', (_, changes, instant) => {
    expect(ask(changes)).toEqual(due(instant));
  });

  it.each([
    ['an empty line', '', /not a JSON object/],
    ['broken JSON', '{"timezone":', /not a JSON object/],
    ['a list', '[1,2]', /not a JSON object/],
  ])('answers %s with a sentence', (_, line, sentence) => {
    expect(answerDeadline(line)).toEqual({ error: expect.stringMatching(sentence) });
  });

  it.each([
    ['no zone', { timezone: undefined }, /^"timezone" must name a time zone/],
    ['an unknown zone', { timezone: 'Europe/Atlantis' }, /no time zone called "Europe\/Atlantis"/],
    ['no hours', { hours: {} }, /no working time/],
    ['only closed days', { hours: { mon: [] } }, /no working time/],
    [
      'reversed hours',
      { hours: { mon: [['17:00', '09:00']] } },
      /^Monday: the hours 17:00 to 09:00 end before/,
    ],
    [
      'overlapping hours',
      {
        hours: {
          tue: [
            ['09:00', '12:00'],
            ['11:00', '13:00'],
          ],
        },
      },
      /^Tuesday: .* overlap/,
    ],
    ['a bad time', { hours: { mon: [['09:00', '25:00']] } }, /^Monday: "25:00" is not a time of day/],
    ['half a pair', { hours: { mon: [['09:00']] } }, /^"hours\.mon\.0" must be a pair/],
    ['a day that is none', { hours: { someday: [['09:00', '17:00']] } }, /"someday", which is not a weekday/],
    ['a date that is none', { holidays: ['2026-02-30'] }, /holiday "2026-02-30" is not a date/],
    [
      'a start that is none',
      { start: '2026-02-30T10:00:00Z' },
      /^"start" "2026-02-30T10:00:00Z" is not an instant/,
    ],
    ['a year too far back', { start: '1850-06-01T10:00:00Z' }, /years 1970 to 2199/],
    [
      'a year too far ahead',
      { start: '2199-12-31T10:00:00Z', allowance_minutes: 99_999_999 },
      /years 1970 to 2199/,
    ],
    ['less than nothing', { allowance_minutes: -1 }, /zero or more/],
    ['no allowance', { allowance_minutes: undefined }, /^"allowance_minutes" must be a number/],
    ['a word as allowance', { allowance_minutes: 'an hour' }, /^"allowance_minutes" must be a number/],
    [
      'a pause without end',
      { pauses: [{ from: '2026-06-01T10:30:00Z', to: null }] },
      /paused without an end/,
    ],
    [
      'a reversed pause',
      { pauses: [{ from: '2026-06-02T00:00:00Z', to: '2026-06-01T00:00:00Z' }] },
      /pause ends before/,
    ],
  ])('says what is wrong with %s', (_, changes, sentence) => {
    expect(ask(changes)).toEqual({ error: expect.stringMatching(sentence) });
  });

  it('answers any line at all, without a crash', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .dictionary(
          fc.constantFrom('timezone', 'hours', 'start', 'allowance_minutes', 'pauses', 'holidays'),
          fc.jsonValue(),
        )
        .map((changes) => JSON.stringify({ ...base, ...changes })),
    );
    fc.assert(
      fc.property(line, (text) => {
        const answer = answerDeadline(text);
        expect('due' in answer ? answer.due : answer.error).toMatch(/\S/);
      }),
      { numRuns: 300 },
    );
  });
});
