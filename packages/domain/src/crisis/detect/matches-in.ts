import type { DetectorLanguage } from '../crisis-level.ts';
import { foldText } from './fold.ts';
import { heardWords } from './learned-findings.ts';
import { type Match, matchPatterns } from './match-patterns.ts';
import { readWords, type Word, wordsOf } from './read-words.ts';
import { knownForms, openedLanguages } from './ruleset.ts';
import { scanText } from './scan-text.ts';
import { weighMatches } from './weigh-matches.ts';
import type { Heard } from './weigh-words.ts';

/** The words of a text as learned weights weigh them: to learn from. */
export function heardIn(text: string, name: DetectorLanguage): Heard {
  const { matches, words } = matchesIn(text, name);
  const language = openedLanguages().find((one) => one.name === name);
  return heardWords(words, matches, language ? weighMatches(matches, words, language).lowered : []);
}

/** Everything of one language's rules, cues and idioms that fits a text, before anything is weighed: to try rules with. */
export function matchesIn(
  text: string,
  name: DetectorLanguage,
): { readonly matches: readonly Match[]; readonly words: readonly Word[] } {
  const index = openedLanguages().findIndex((language) => language.name === name);
  const language = openedLanguages()[index];
  if (!language) return { matches: [], words: [] };
  const known = knownForms();
  known.tidy();
  const folded = foldText(text);
  const scan = scanText(folded, known);
  const reading = readWords(folded, scan, known, language, index);
  const matches = [language.ruleRows, language.contextRows].flatMap((rows) =>
    matchPatterns(reading, language, rows),
  );
  return { matches, words: wordsOf(folded, scan, reading) };
}
