import { describe, expect, it } from 'vitest';
import { rulesByLanguage } from '../rules/all-rules.ts';
import { learnedDespair } from '../rules/en/learned-despair.ts';
import { heardWords, learnedFindings } from './learned-findings.ts';
import { openWeights, packLearned, pairIn } from './learned-table.ts';

const words = ['alone', 'anymore', 'nobody'].map((_word, at) => ({
  id: at + 1,
  start: at * 10,
  end: at * 10 + 5,
  pause: 0 as const,
  quoted: false,
}));
const heard = heardWords(words, [], []);
const numberOf = (word: string) => ['', 'alone', 'anymore', 'nobody'].indexOf(word) || undefined;
const opened = (weights: string) =>
  openWeights(
    packLearned({ ...learnedDespair, bias: -1, alertAt: 0, supportAt: 9, pageAt: 9, weights }, numberOf),
    8,
  );

describe('learned weights', () => {
  it('C8: are given back as they were packed, words and pairs, heavy and light', () => {
    const { singles, pairs, values } = opened('alone 20 alone_anymore -15 anymore_nobody 300 nobody -1');
    expect([1, 2, 3].map((word) => values[singles[word] ?? 0])).toEqual([4, 0, -0.2]);
    expect([values[pairIn(pairs, 1, 2)], values[pairIn(pairs, 2, 3)], pairIn(pairs, 3, 1)]).toEqual([
      -3, 60, 0,
    ]);
  });

  it('C2: raise a text to level 2 and show which words did it, the heaviest first', () => {
    const found = learnedFindings(words, heard, opened('alone 20 anymore_nobody 30 nobody -1'), [], []);
    expect(found.map(({ level, start, end, weight }) => [level, start, end, weight])).toEqual([
      [2, 10, 25, 6],
      [2, 0, 5, 4],
    ]);
  });

  it('C2: add nothing to what the rules already say, and so never lower it', () => {
    const page = { rule: 'x', category: 'suicide', level: 3, start: 0, end: 1 } as const;
    expect(learnedFindings(words, heard, opened('alone 90'), [], [page])).toEqual([]);
  });

  it('C8: name only single words and pairs that the rules know, and none for dying or killing', () => {
    const silent = new Set(learnedDespair.silent.split(' '));
    const named = learnedDespair.weights
      .split(/\s+/)
      .filter((part) => /^\D/.test(part) && !/^-\d/.test(part));
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter((part) => part.split('_').length > 2)).toEqual([]);
    expect(named.flatMap((part) => part.split('_')).filter((word) => silent.has(word))).toEqual([]);
    expect(rulesByLanguage.en.rules.map(({ id }) => id)).not.toContain(learnedDespair.id);
  });
});
