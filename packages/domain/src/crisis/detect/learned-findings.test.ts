import { describe, expect, it } from 'vitest';
import { rulesByLanguage } from '../rules/all-rules.ts';
import { learnedWeights } from '../rules/en/learned-weights.ts';
import { learnedFindings } from './learned-findings.ts';
import { openWeights, packLearned } from './learned-table.ts';

const words = ['alone', 'anymore', 'nobody'].map((_word, at) => ({
  id: at + 1,
  start: at * 10,
  end: at * 10 + 5,
  pause: 0 as const,
  quoted: false,
}));
const numberOf = (word: string) => ['', 'alone', 'anymore', 'nobody'].indexOf(word) || undefined;
const opened = (weights: string) =>
  openWeights(packLearned({ ...learnedWeights, bias: -1, alertAt: 0, pageAt: 9, weights }, numberOf), 8);

describe('learned weights', () => {
  it('C8: are given back as they were packed, words and pairs, heavy and light', () => {
    const { single, pairs } = opened('alone 20 alone_anymore -15 anymore_nobody 300 nobody -1');
    expect([...single.slice(1, 4)]).toEqual([4, 0, -0.2]);
    expect([...pairs.values()]).toEqual([-3, 60]);
  });

  it('C2: raise a text to level 2 and show which words did it, the heaviest first', () => {
    const found = learnedFindings(words, opened('alone 20 anymore_nobody 30 nobody -1'), [], [], []);
    expect(found.map(({ level, start, end, weight }) => [level, start, end, weight])).toEqual([
      [2, 10, 25, 6],
      [2, 0, 5, 4],
    ]);
  });

  it('C2: add nothing to what the rules already say, and so never lower it', () => {
    const page = { rule: 'x', category: 'suicide', level: 3, start: 0, end: 1 } as const;
    expect(learnedFindings(words, opened('alone 90'), [], [], [page])).toEqual([]);
  });

  it('C8: name only single words and pairs that the rules know, and none for dying or killing', () => {
    const silent = new Set(learnedWeights.silent.split(' '));
    const named = learnedWeights.weights
      .split(/\s+/)
      .filter((part) => /^\D/.test(part) && !/^-\d/.test(part));
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter((part) => part.split('_').length > 2)).toEqual([]);
    expect(named.flatMap((part) => part.split('_')).filter((word) => silent.has(word))).toEqual([]);
    expect(rulesByLanguage.en.rules.map(({ id }) => id)).not.toContain(learnedWeights.id);
  });
});
