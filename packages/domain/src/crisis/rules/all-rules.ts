import type { DetectorLanguage } from '../crisis-level.ts';
import { germanRules } from './de/german-rules.ts';
import { englishRules } from './en/english-rules.ts';
import { spanishRules } from './es/spanish-rules.ts';
import type { LanguageRules } from './rule.ts';

/** The rules of every language, as data. The detector reads the tables that the build makes of them. */
export const rulesByLanguage: Readonly<Record<DetectorLanguage, LanguageRules>> = {
  en: englishRules,
  es: spanishRules,
  de: germanRules,
};
