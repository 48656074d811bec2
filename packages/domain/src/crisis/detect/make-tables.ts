import { detectorLanguages } from '../crisis-level.ts';
import { rulesByLanguage } from '../rules/all-rules.ts';
import { combinations } from './combinations.ts';
import { compileRules } from './compile-rules.ts';
import type { RuleTables } from './rule-tables.ts';
import { ceilings } from './weigh-context.ts';

/** Everything that the build makes of the rules. Throws on a mistake in them. */
export const makeRuleTables = (): RuleTables => ({
  version: `rules-${hash(JSON.stringify([rulesByLanguage, combinations, ceilings]))}`,
  languages: detectorLanguages.map((language) => compileRules(rulesByLanguage[language])),
});

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
