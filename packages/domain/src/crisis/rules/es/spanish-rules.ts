import type { LanguageRules } from '../rule.ts';
import { cues } from './cues.ts';
import { idioms } from './idioms.ts';
import { learnedSpanishDespair } from './learned-despair.ts';
import { childSafetyRules, harmToOthersRules, medicalRules } from './other-rules.ts';
import { partnerControlRules } from './partner-control.ts';
import { partnerViolenceRules } from './partner-violence.ts';
import { selfHarmRules } from './self-harm.ts';
import { suicideSignals } from './signals.ts';
import { suicideActRules } from './suicide-acts.ts';
import { suicideAtHandRules } from './suicide-at-hand.ts';
import { suicideFarewellRules } from './suicide-farewells.ts';
import { suicidePassiveRules } from './suicide-passive.ts';
import { suicideWishRules } from './suicide-wishes.ts';
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
    ...suicideWishRules,
    ...suicideActRules,
    ...suicideAtHandRules,
    ...suicideFarewellRules,
    ...suicidePassiveRules,
    ...suicideSignals,
    ...selfHarmRules,
    ...harmToOthersRules,
    ...partnerViolenceRules,
    ...partnerControlRules,
    ...childSafetyRules,
    ...medicalRules,
  ],
  cues,
  idioms,
  learned: [learnedSpanishDespair],
};
