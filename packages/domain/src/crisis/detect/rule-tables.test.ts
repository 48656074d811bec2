import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeRuleTables } from './make-tables.ts';
import { packNumbers, packSets, unpackNumbers, unpackSets } from './pack-numbers.ts';
import { ruleTables } from './rule-tables.gen.ts';

describe('the tables that the build makes of the rules', () => {
  it('C8: are those of the rules as they stand', () => {
    expect(ruleTables).toEqual(makeRuleTables());
  });

  it('stay small enough for every page that is written on', () => {
    const file = readFileSync(new URL('./rule-tables.gen.ts', import.meta.url));
    expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(60 * 1024);
  });

  it('carry numbers of every size', () => {
    const numbers = [0, 1, 44, 45, 46, 89, 90, 2_024, 2_025, 99_999, 2 ** 31];
    expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
  });

  it('carry sets, empty ones too', () => {
    const sets = [[], [3], [1, 2, 900], [7, 45, 46]];
    expect(unpackSets(packSets(sets))).toEqual(sets);
  });
});
