import { type CueReach, loweringsAt } from './cue-reach.ts';
import { type Lowering, lowerings } from './detection.ts';
import type { Language } from './language.ts';
import type { Match } from './match-patterns.ts';
import { isQuoted, type Reading } from './read-words.ts';
import type { RuleHead } from './rule-tables.ts';

/** The highest level that is left under each lowering; never below 1, and level 4 is not asked (C2). */
export const ceilings: Readonly<Record<Lowering, 1 | 2>> = {
  negated: 1,
  past: 1,
  'third-person': 1,
  quoted: 1,
  recovery: 1,
  information: 1,
  hyperbole: 2,
  hypothetical: 2,
};

/** What in the surroundings makes a rule's match less certain. */
export function loweringsOf(
  match: Match,
  rule: RuleHead,
  cues: CueReach,
  reading: Reading,
  language: Language,
): readonly Lowering[] {
  const found = loweringsAt(match, rule, cues, reading, language);
  const quoted = isQuoted(reading, match.from) && isQuoted(reading, match.to);
  if (!quoted || rule.steadfast?.includes('quoted') || found.includes('quoted')) return found;
  return lowerings.filter((lowering) => lowering === 'quoted' || found.includes(lowering));
}
