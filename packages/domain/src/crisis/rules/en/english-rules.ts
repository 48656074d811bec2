import type { LanguageRules } from '../rule.ts';
import { childSafetyRules } from './child-safety.ts';
import { cues } from './cues.ts';
import { harmToOthersRules } from './harm-to-others.ts';
import { idioms } from './idioms.ts';
import { medicalRules } from './medical.ts';
import { partnerViolenceRules } from './partner-violence.ts';
import { partnerViolenceSlotRules } from './partner-violence-slots.ts';
import { selfHarmRules } from './self-harm.ts';
import { suicideSignals } from './signals.ts';
import { suicideEndingRules } from './suicide-endings.ts';
import { suicideMeansRules } from './suicide-means.ts';
import { suicidePlanRules } from './suicide-plans.ts';
import { suicideThoughtRules } from './suicide-thoughts.ts';
import { suicideWishRules } from './suicide-wishes.ts';
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
    ...suicideWishRules,
    ...suicideEndingRules,
    ...suicideThoughtRules,
    ...suicideMeansRules,
    ...suicidePlanRules,
    ...suicideSignals,
    ...selfHarmRules,
    ...harmToOthersRules,
    ...partnerViolenceRules,
    ...partnerViolenceSlotRules,
    ...childSafetyRules,
    ...medicalRules,
  ],
  cues,
  idioms,
};
