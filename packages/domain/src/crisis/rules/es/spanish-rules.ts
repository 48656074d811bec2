import type { LanguageRules } from '../rule.ts';
import { cues, idioms } from './context.ts';
import {
  childSafetyRules,
  harmToOthersRules,
  medicalRules,
  partnerViolenceRules,
  selfHarmRules,
} from './other-rules.ts';
import { suicideSignals } from './signals.ts';
import { suicideRules } from './suicide.ts';
import { suicideAtHandRules } from './suicide-at-hand.ts';
import { common, fillers, negators, slips, spellings, whole, words } from './words.ts';

export const spanishRules: LanguageRules = {
  language: 'es',
  words,
  spellings,
  fillers,
  negators,
  common,
  slips,
  whole,
  rules: [
    ...suicideRules,
    ...suicideAtHandRules,
    ...suicideSignals,
    ...selfHarmRules,
    ...harmToOthersRules,
    ...partnerViolenceRules,
    ...childSafetyRules,
    ...medicalRules,
  ],
  cues,
  idioms,
  learned: [],
};
