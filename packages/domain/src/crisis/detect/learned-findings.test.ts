import { describe, expect, it } from 'vitest';
import { rulesByLanguage } from '../rules/all-rules.ts';
import { learnedDespair } from '../rules/en/learned-despair.ts';
import { detectCrisis } from './detect-crisis.ts';
import { heardWords, learnedFindings } from './learned-findings.ts';
import { openWeights, packLearned, pairIn } from './learned-table.ts';

const words = { count: 3, ids: Int32Array.of(1, 2, 3, 0), pauses: new Uint8Array(4) };
const heard = { ...words, ids: words.ids.slice() };
const numberOf = (word: string) => ['', 'alone', 'anymore', 'nobody'].indexOf(word) || undefined;
const opened = (weights: string, { supportAt, pageAt } = { supportAt: 9, pageAt: 9 }) =>
  openWeights(
    packLearned({ ...learnedDespair, bias: -1, alertAt: 0, supportAt, pageAt, weights }, numberOf),
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
    const found = learnedFindings(heard, opened('alone 20 anymore_nobody 30 nobody -1'), [], []);
    expect(found.map(({ level, from, to, weight }) => [level, from, to, weight])).toEqual([
      [2, 1, 2, 6],
      [2, 0, 0, 4],
    ]);
  });

  it('C2: add nothing to what the rules already say, and so never lower it', () => {
    const page = { category: 'suicide', level: 3 } as const;
    expect(learnedFindings(heard, opened('alone 90'), [], [page])).toEqual([]);
  });

  const concern = { category: 'suicide', level: 2 } as const;
  const wish = { id: 'x', category: 'suicide', level: 3 } as const;
  const levels = (
    lowered: Parameters<typeof learnedFindings>[2],
    found: Parameters<typeof learnedFindings>[3],
  ) =>
    learnedFindings(heard, opened('alone 20', { supportAt: 0, pageAt: 9 }), lowered, found).map(
      ({ level }) => level,
    );

  it('C2: page beside a concern of the rules, but not beside one that context has lowered', () => {
    expect(levels([], [concern])).toEqual([3]);
    expect(levels([], [{ ...concern, loweredBy: ['hyperbole'] }])).toEqual([]);
    expect(levels([], [{ ...concern, category: 'medical' }])).toEqual([]);
  });

  it('C2: page by themselves only where context has lowered nothing of the kind', () => {
    const lowered = { rule: wish, from: 0, to: 0, level: 1, loweredBy: ['past'] } as const;
    const weights = opened('alone 90', { supportAt: 9, pageAt: 1 });
    const of = (some: readonly (typeof lowered)[]) =>
      learnedFindings(heard, weights, some, []).map(({ level }) => level);
    expect([of([]), of([lowered])]).toEqual([[3], [2]]);
  });

  it('C2: a manner of speaking, a mere note and what context has lowered weigh nothing', () => {
    const owners = [
      { kind: 'idiom', idiom: { id: 'i' } },
      { kind: 'rule', rule: { ...wish, level: 1 } },
      { kind: 'rule', rule: { ...wish, level: 1, signal: 'despair' } },
    ] as const;
    const matches = owners.map((owner, at) => ({ owner, from: at, to: at }));
    const ids = (...of: Parameters<typeof heardWords>) => Array.from(heardWords(...of).ids).slice(0, 3);
    expect(ids(words, matches, [])).toEqual([0, 0, 3]);
    const lowered = { rule: wish, from: 1, to: 2, level: 1, loweredBy: ['past'] } as const;
    expect(ids(words, [], [lowered])).toEqual([1, 0, 0]);
  });

  it('C2: weigh a text of their own language alone', () => {
    const foreign =
      'todo me da igual, ya no puedo, nada tiene sentido, estoy cansado de todo y solo quiero dormir';
    const own = detectCrisis(foreign, { language: 'es' });
    const within = detectCrisis(
      `We had such a good day with the kids today, and then we went for a walk to the park and had some ice. ${foreign}`,
      { language: 'en' },
    );
    expect(own.level).toBeGreaterThanOrEqual(2);
    expect(within.findings.filter(({ weight }) => weight !== undefined)).toEqual([]);
  });

  it.each(
    Object.values(rulesByLanguage).flatMap(({ rules, learned }) =>
      learned.map((model) => [model.id, model, rules] as const),
    ),
  )(
    'C8: of %s name single words and pairs alone, none that is silent, and no number',
    (_id, model, rules) => {
      const parts = model.weights.trim().split(/\s+/);
      const named = parts.filter((_part, index) => index % 2 === 0).map((part) => part.split('_'));
      const silent = new Set(model.silent.split(' '));
      expect(named.length).toBeGreaterThan(500);
      expect(parts.filter((part, index) => index % 2 === 1 && !/^-?\d+$/.test(part))).toEqual([]);
      expect(named.filter((words) => words.length > 2)).toEqual([]);
      expect(named.flat().filter((word) => silent.has(word) || /\d/.test(word))).toEqual([]);
      expect(rules.map(({ id }) => id)).not.toContain(model.id);
    },
  );

  it('C8: are refused where a word has no weight', () => {
    expect(() => opened('alone 20 anymore')).toThrow('no weight for "anymore"');
  });
});
