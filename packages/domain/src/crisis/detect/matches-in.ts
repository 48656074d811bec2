import type { DetectorLanguage } from '../crisis-level.ts';
import { foldText } from './fold.ts';
import type { Language } from './language.ts';
import { heardWords } from './learned-findings.ts';
import { type Match, matchPatterns } from './match-patterns.ts';
import { type Reading, readWords } from './read-words.ts';
import { knownForms, openedLanguages } from './ruleset.ts';
import { scanText } from './scan-text.ts';
import { weighMatches } from './weigh-matches.ts';
import type { Heard } from './weigh-words.ts';

/** The words of a text as learned weights weigh them: to learn from. Holds until the next text is read. */
export function heardIn(text: string, name: DetectorLanguage): Heard {
  const { matches, reading, language } = matchesIn(text, name);
  return heardWords(reading, matches, weighMatches(matches, reading, language).lowered);
}

/**
 * Everything of one language's rules, cues and idioms that fits a text, before anything is weighed: to try rules with. The reading
 * holds until the next text is read.
 */
export function matchesIn(
  text: string,
  name: DetectorLanguage,
): { readonly matches: readonly Match[]; readonly reading: Reading; readonly language: Language } {
  const index = openedLanguages().findIndex((language) => language.name === name);
  const language = openedLanguages()[index];
  if (!language) throw new Error(`No rules of "${name}"`);
  const known = knownForms();
  known.tidy();
  const folded = foldText(text);
  const reading = readWords(folded, scanText(folded, known), known, language, index);
  const matches = [language.ruleRows, language.contextRows].flatMap((rows) =>
    matchPatterns(reading, language, rows),
  );
  return { matches, reading, language };
}
