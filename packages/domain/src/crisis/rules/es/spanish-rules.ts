import type { LanguageRules } from '../rule.ts';

export const spanishRules: LanguageRules = {
  language: 'es',
  words: {},
  spellings: {},
  fillers: '',
  negators: 'no nunca',
  common: 'el la los las un una de que y a en no me mi te se lo es por con para',
  whole: '',
  rules: [],
  cues: [],
  idioms: [],
};
