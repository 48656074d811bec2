import type { LanguageRules } from '../rule.ts';

export const germanRules: LanguageRules = {
  language: 'de',
  words: {},
  spellings: {},
  fillers: '',
  negators: 'nicht nie kein keine',
  common: 'der die das und ich nicht ist es ein eine zu mit mir mich du sie er wir dass auch',
  whole: '',
  slips: '',
  rules: [],
  cues: [],
  idioms: [],
};
