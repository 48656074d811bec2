import type { DetectorLanguage } from '../crisis-level.ts';
import { germanRules } from '../rules/de/german-rules.ts';
import { englishRules } from '../rules/en/english-rules.ts';
import { spanishRules } from '../rules/es/spanish-rules.ts';
import type { LanguageRules } from '../rules/rule.ts';
import { combinations } from './combinations.ts';
import { type CompiledLanguage, compileRules } from './compile-rules.ts';
import { foldWord } from './fold.ts';
import { ceilings } from './weigh-context.ts';

/** The rules of every language, as data. */
export const rulesByLanguage: Readonly<Record<DetectorLanguage, LanguageRules>> = {
  en: englishRules,
  es: spanishRules,
  de: germanRules,
};

const compiled = new Map<DetectorLanguage, CompiledLanguage>();

/** The tables of a language, built at first use. */
export function compiledLanguage(language: DetectorLanguage): CompiledLanguage {
  const known = compiled.get(language);
  if (known) return known;
  const made = compileRules(rulesByLanguage[language]);
  compiled.set(language, made);
  return made;
}

const frequent = new Map<DetectorLanguage, ReadonlySet<string>>();

/** The words that tell a language, known without building its tables. */
export function frequentWords(language: DetectorLanguage): ReadonlySet<string> {
  const known = frequent.get(language);
  if (known) return known;
  const made = new Set(rulesByLanguage[language].common.split(/\s+/).map(foldWord));
  frequent.set(language, made);
  return made;
}

let version: string | undefined;

/** A hash over everything that decides about a level: rules of all languages, combinations, ceilings (C8). */
export function rulesetVersion(): string {
  version ??= `rules-${hash(JSON.stringify([rulesByLanguage, combinations, ceilings]))}`;
  return version;
}

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
