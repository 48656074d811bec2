import { describe, expect, it } from 'vitest';
import { detectCrisis } from '../../detect/detect-crisis.ts';
import { despairTurns } from './despair-turns.ts';
import { englishDanger } from './english-danger.ts';
import { englishForum } from './english-forum.ts';
import { englishFresh } from './english-fresh.ts';
import { englishHarmless } from './english-harmless.ts';
import { everydayTurns } from './everyday-turns.ts';
import { german } from './german.ts';
import { jokeTurns } from './joke-turns.ts';
import type { Paraphrase } from './paraphrase.ts';
import { spanish } from './spanish.ts';
import { spanishEverydayTurns } from './spanish-everyday-turns.ts';
import { spanishTurns } from './spanish-turns.ts';
import { violenceTurns } from './violence-turns.ts';

const asExpected = ({ text, atLeast, atMost }: Paraphrase) => {
  const { level } = detectCrisis(text);
  return level >= (atLeast ?? 0) && level <= (atMost ?? 4);
};
const others = (list: readonly Paraphrase[]) =>
  list.filter((one) => !asExpected(one)).map(({ text }) => text);

const shareReaching = (turns: readonly string[], level: number) =>
  turns.filter((text) => detectCrisis(text).level >= level).length / turns.length;

describe('short turns in the plainest words', () => {
  it('C1: of despair and plans four in five surface, of violence and of Spanish nine in ten', () => {
    expect(shareReaching(despairTurns, 2)).toBeGreaterThan(0.8);
    expect(shareReaching(violenceTurns, 2)).toBeGreaterThan(0.9);
    expect(shareReaching(spanishTurns, 2)).toBeGreaterThan(0.9);
  });

  it('C2: of manners of speaking seven in ten do not page, of everyday talk about the same things nineteen in twenty', () => {
    expect(shareReaching(jokeTurns, 3)).toBeLessThan(0.3);
    expect(shareReaching(everydayTurns, 3)).toBeLessThan(0.05);
    expect(shareReaching(spanishEverydayTurns, 3)).toBeLessThan(0.1);
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
