import type { WeighedFinding } from './combine.ts';
import type { Finding } from './detection.ts';
import type { Weights } from './learned-table.ts';
import type { Match } from './match-patterns.ts';
import type { Word } from './read-words.ts';
import { weighWords } from './weigh-words.ts';

/** As many of the heaviest words are shown; the score is made of all. */
const shownWords = 5;

/**
 * What the learned weights add to what the rules found: level 2 where the rules stay below, level 3 where a rule speaks of
 * despair too and nothing in the text was lowered by its context. Never less than the rules say.
 */
export function learnedFindings(
  words: readonly Word[],
  learned: Weights,
  matches: readonly Match[],
  weighed: readonly WeighedFinding[],
  found: readonly Finding[],
): Finding[] {
  const highest = Math.max(0, ...found.map(({ level }) => level));
  if (highest >= 3) return [];
  const { score, made } = weighWords(withoutIdiomWords(words, matches), learned);
  if (score <= learned.alertAt) return [];
  const level = score > learned.pageAt && despairSpeaks(weighed) ? 3 : 2;
  if (level <= highest) return [];
  return [...made]
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.from - other.from)
    .slice(0, shownWords)
    .map(({ from, to, weight }) => ({
      rule: learned.id,
      category: learned.category,
      level,
      start: words[from]?.start ?? 0,
      end: words[to]?.end ?? 0,
      weight,
    }));
}

/** Whether a rule of despair or of passive wishes says so too, and context lowered nothing in the text to a mere note. */
function despairSpeaks(weighed: readonly WeighedFinding[]): boolean {
  const ofSuicide = weighed.filter(({ rule }) => rule.category === 'suicide');
  const noted = ofSuicide.some(
    ({ level, rule, loweredBy }) => loweredBy.length > 0 && level < 2 && rule.level > 1,
  );
  return !noted && ofSuicide.some(({ level, rule }) => level >= 2 || rule.signal === 'despair');
}

/** A word inside a manner of speaking weighs nothing. */
function withoutIdiomWords(words: readonly Word[], matches: readonly Match[]): readonly Word[] {
  const idioms = matches.filter(({ owner }) => owner.kind === 'idiom');
  if (idioms.length === 0) return words;
  const heard = [...words];
  for (const { from, to } of idioms)
    for (let at = from; at <= to; at++) {
      const word = words[at];
      if (word) heard[at] = { ...word, id: 0 };
    }
  return heard;
}
