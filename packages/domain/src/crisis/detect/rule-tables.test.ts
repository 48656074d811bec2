import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { learnedTables } from './learned-tables.gen.ts';
import { makeLearnedTables, makeRuleTables } from './make-tables.ts';
import { packNumbers, unpackNumbers } from './pack-numbers.ts';
import { packPatterns, unpackPatterns } from './pack-patterns.ts';
import { packRuleHeads, unpackRuleHeads } from './pack-rule-heads.ts';
import { ruleTables } from './rule-tables.gen.ts';

describe('the tables that the build makes of the rules', () => {
  it('C8: are those of the rules as they stand', () => {
    expect(ruleTables).toEqual(makeRuleTables());
    expect(learnedTables).toEqual(makeLearnedTables(ruleTables));
  });

  it('stay small enough for every page that is written on', () => {
    const compressed = (name: string) =>
      gzipSync(readFileSync(new URL(name, import.meta.url)), { level: 9 }).length;
    expect(compressed('./rule-tables.gen.ts')).toBeLessThanOrEqual(60_000);
    expect(compressed('./learned-tables.gen.ts')).toBeLessThanOrEqual(15_000);
  });

  it('carry numbers of every size', () => {
    const numbers = Array.from({ length: 30_000 }, (_, number) => number).concat(99_999, 2 ** 31);
    expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
  });

  it('carry what is left of rules, signals and what they are steadfast against too', () => {
    const heads = [
      { id: 'en.suicide.wish', category: 'suicide', level: 3, steadfast: ['negated', 'past'] },
      { id: 'en.signal.soon', category: 'suicide', level: 1, signal: 'soon' },
      { id: 'en.medical.acute', category: 'medical', level: 4 },
    ] as const;
    expect(unpackRuleHeads(packRuleHeads(heads, 'en'), 'en')).toEqual(heads);
  });

  it('carry patterns with words and sets at their first use and later', () => {
    const sets = [
      [3, 4],
      [1, 3, 5],
    ];
    const word = (choice: number) => [[{ choice }]];
    const set = (number: number) => [[{ choice: ~number }]];
    const groups = [
      { owner: 0, places: [set(0), [[{ gap: 3 }]], word(4), [[{ edge: 'end' as const }]]] },
      { owner: 2, places: [set(1), word(6), [[{ choice: ~0 }, { choice: 6 }], []], set(1)] },
    ];
    const { rows, sets: read } = unpackPatterns(packPatterns(groups, sets, 3), 3, [1, 9, 9, 5, 1, 1, 1]);
    expect(read).toEqual(sets);
    const step = (choice: number, gap = 0) => ({ choice, gap });
    expect(rows).toEqual([
      { owner: 0, anchor: 1, startsSentence: false, endsSentence: true, steps: [step(~0), step(4, 3)] },
      ...[[step(~0), step(6)], []].map((optional) => ({
        owner: 2,
        anchor: 1,
        startsSentence: false,
        endsSentence: false,
        steps: [step(~1), step(6), ...optional, step(~1)],
      })),
    ]);
  });

  it.each([1, 50, 51, 52, 400])(
    'carry %d words of which each stands twice, the last one most often',
    (count) => {
      const words = Array.from({ length: count }, (_, index) => index + 1);
      const groups = [...words, ...words, count, count].map((choice, owner) => ({
        owner,
        places: [[[{ choice }]]],
      }));
      const { rows } = unpackPatterns(packPatterns(groups, [], 1), 1, []);
      expect(rows.map(({ owner, steps }) => [owner, steps[0]?.choice])).toEqual(
        groups.map(({ owner, places }) => [owner, places[0]?.[0]?.[0]?.choice]),
      );
    },
  );
});
