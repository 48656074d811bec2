import type { LanguageRules } from '../rule.ts';
import { cues, idioms } from './context.ts';
import { rules } from './rules.ts';
import { common, fillers, negators, slips, spellings, whole, words } from './words.ts';

export const germanRules: LanguageRules = {
  language: 'de',
  words,
  spellings,
  fillers,
  negators,
  common,
  slips,
  whole,
  rules,
  cues,
  idioms,
  learned: [],
};
