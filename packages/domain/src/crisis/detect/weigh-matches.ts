import { strongest, withoutIdioms } from './choose-matches.ts';
import type { WeighedFinding } from './combine.ts';
import { placeCues } from './cue-reach.ts';
import type { Lowering } from './detection.ts';
import type { Language } from './language.ts';
import type { Match } from './match-patterns.ts';
import type { Reading } from './read-words.ts';
import { ceilings, loweringsOf } from './weigh-context.ts';

/**
 * What is left of a text's matches once manners of speaking are out and context has weighed them: the strongest of each place,
 * and all that context has lowered, whether something stronger stands in its place or not.
 */
export function weighMatches(
  matches: readonly Match[],
  reading: Reading,
  language: Language,
): { readonly weighed: readonly WeighedFinding[]; readonly lowered: readonly WeighedFinding[] } {
  const cues = placeCues(matches, reading, language);
  const all: WeighedFinding[] = [];
  for (const match of withoutIdioms(matches, reading.count)) {
    if (match.owner.kind !== 'rule') continue;
    const { rule } = match.owner;
    const loweredBy = rule.level === 4 ? noLowerings : loweringsOf(match, rule, cues, reading, language);
    all.push({ rule, from: match.from, to: match.to, level: levelUnder(loweredBy, rule.level), loweredBy });
  }
  return {
    weighed: strongest(all, reading.count),
    lowered: all.filter(({ rule, level }) => level < rule.level),
  };
}

const noLowerings: readonly Lowering[] = [];

function levelUnder(by: readonly Lowering[], level: WeighedFinding['level']): WeighedFinding['level'] {
  if (by.some((lowering) => ceilings[lowering] === 1)) return 1;
  return by.length > 0 && level > 2 ? 2 : level;
}
