import type { LanguageRules } from '../rule.ts';
import { childSafetyRules } from './child-safety.ts';
import { cues, idioms } from './context.ts';
import { harmToOthersRules } from './harm-to-others.ts';
import { medicalRules } from './medical.ts';
import { partnerViolenceRules } from './partner-violence.ts';
import { selfHarmRules } from './self-harm.ts';
import { suicideSignals } from './signals.ts';
import { suicideRules } from './suicide.ts';
import { common, fillers, negators, slips, spellings, whole, words } from './words.ts';

export const englishRules: LanguageRules = {
  language: 'en',
  words,
  spellings,
  fillers,
  negators,
  common,
  slips,
  whole,
  rules: [
    ...suicideRules,
    ...suicideSignals,
    ...selfHarmRules,
    ...harmToOthersRules,
    ...partnerViolenceRules,
    ...childSafetyRules,
    ...medicalRules,
  ],
  cues,
  idioms,
};
