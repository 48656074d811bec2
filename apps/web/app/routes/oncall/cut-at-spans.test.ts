import { describe, expect, it } from 'vitest';
import { cutAtSpans } from './cut-at-spans.ts';

const marked = (text: string, ...spans: readonly (readonly [number, number])[]) =>
  cutAtSpans(
    text,
    spans.map(([start, end]) => ({ start, end })),
  )
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('cutAtSpans marks what the rules found, and loses and doubles no character', () => {
  it.each([
    { name: 'none', spans: [], gives: 'one two three' },
    { name: 'one', spans: [[4, 7]], gives: 'one [two] three' },
    { name: 'all of it', spans: [[0, 13]], gives: '[one two three]' },
    {
      name: 'overlapping',
      spans: [
        [0, 5],
        [4, 7],
      ],
      gives: '[one t][wo] three',
    },
    {
      name: 'one within another',
      spans: [
        [0, 7],
        [2, 3],
      ],
      gives: '[one two] three',
    },
    {
      name: 'out of order',
      spans: [
        [8, 13],
        [0, 3],
      ],
      gives: '[one] two [three]',
    },
    { name: 'beyond the end', spans: [[8, 99]], gives: 'one two [three]' },
    { name: 'empty: an answer without a place', spans: [[0, 0]], gives: 'one two three' },
  ] as const)('$name', ({ spans, gives }) => {
    expect(marked('one two three', ...spans)).toBe(gives);
  });
});
