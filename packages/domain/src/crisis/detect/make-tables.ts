import { type DetectorLanguage, detectorLanguages } from '../crisis-level.ts';
import { rulesByLanguage } from '../rules/all-rules.ts';
import { combinations } from './combinations.ts';
import { compileRules } from './compile-rules.ts';
import { vocabularyOf } from './language.ts';
import { packLearned } from './learned-table.ts';
import type { LearnedTables, RuleTables } from './rule-tables.ts';
import { ceilings } from './weigh-context.ts';

/** Everything that the build makes of the rules. Throws on a mistake in them. */
export const makeRuleTables = (): RuleTables => ({
  version: `rules-${hash(JSON.stringify([rulesByLanguage, combinations, ceilings]))}`,
  languages: detectorLanguages.map((language) => compileRules(rulesByLanguage[language])),
});

/** What the build makes of the learned weights; their words are numbered as in the tables of the rules. */
export const makeLearnedTables = ({ languages }: RuleTables): LearnedTables => {
  const of = (language: DetectorLanguage) => {
    const tables = languages.find((one) => one.language === language);
    const vocabulary = tables ? vocabularyOf(tables).vocabulary : new Map<string, number>();
    return rulesByLanguage[language].learned.map((weights) =>
      packLearned(weights, (word) => vocabulary.get(word)),
    );
  };
  return { en: of('en'), es: of('es'), de: of('de') };
};

/** FNV-1a in two 32-bit lanes: tells versions apart; not a safeguard against forgery. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
