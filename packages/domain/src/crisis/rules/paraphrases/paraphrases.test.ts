import { describe, expect, it } from 'vitest';
import { detectCrisis } from '../../detect/detect-crisis.ts';
import { despairTurns, jokeTurns, spanishTurns, violenceTurns } from './chat-turns.ts';
import { englishDanger } from './english-danger.ts';
import { englishForum } from './english-forum.ts';
import { englishFresh } from './english-fresh.ts';
import { englishHarmless } from './english-harmless.ts';
import { german } from './german.ts';
import type { Paraphrase } from './paraphrase.ts';
import { spanish } from './spanish.ts';

const asExpected = ({ text, atLeast, atMost }: Paraphrase) => {
  const { level } = detectCrisis(text);
  return level >= (atLeast ?? 0) && level <= (atMost ?? 4);
};
const others = (list: readonly Paraphrase[]) =>
  list.filter((one) => !asExpected(one)).map(({ text }) => text);

const shareReaching = (turns: readonly string[], level: number) =>
  turns.filter((text) => detectCrisis(text).level >= level).length / turns.length;

describe('short turns in the plainest words', () => {
  it('C1: of despair and plans 5 in 6 surface, of violence and of Spanish 19 in 20', () => {
    expect(shareReaching(despairTurns, 2)).toBeGreaterThan(5 / 6);
    expect(shareReaching(violenceTurns, 2)).toBeGreaterThan(0.95);
    expect(shareReaching(spanishTurns, 2)).toBeGreaterThan(0.95);
  });

  it('C2: of manners of speaking three in four do not page', () => {
    expect(shareReaching(jokeTurns, 3)).toBeLessThanOrEqual(0.25);
  });
});

describe('sentences written before the rules', () => {
  it('C1: of the English ones in danger 19 in 20 reach the level that they should', () => {
    expect(englishDanger.length).toBeGreaterThan(100);
    expect(others(englishDanger).length / englishDanger.length).toBeLessThan(0.05);
  });

  it('C2: idioms, films, work, recovery and other people stay as low as they should', () => {
    expect(others(englishHarmless)).toEqual([]);
  });

  it('C1, C2: of sentences written after the rules fewer stand as they should, and none that is harmless pages', () => {
    expect(others(englishFresh).length).toBeLessThanOrEqual(12);
    const harmless = englishFresh.filter(({ atMost }) => atMost !== undefined);
    expect(harmless.filter(({ text }) => detectCrisis(text).level >= 3)).toEqual([]);
  });

  it('C2: of long questions in a forum, sad and not in danger, one in ten may alert and none pages', () => {
    expect(others(englishForum).length / englishForum.length).toBeLessThan(0.1);
    expect(englishForum.filter(({ text }) => detectCrisis(text).level >= 3)).toEqual([]);
  });

  it('C1, C2: Spanish and German reach and keep their levels', () => {
    expect(others(spanish)).toEqual([]);
    expect(others(german)).toEqual([]);
  });
});
