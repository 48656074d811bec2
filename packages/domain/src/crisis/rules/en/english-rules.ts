import type { LanguageRules } from '../rule.ts';
import { childSafetyRules } from './child-safety.ts';
import { cues } from './cues.ts';
import { harmToOthersRules } from './harm-to-others.ts';
import { idioms } from './idioms.ts';
import { learnedDespair } from './learned-despair.ts';
import { learnedViolence } from './learned-violence.ts';
import { medicalRules } from './medical.ts';
import { partnerViolenceRules } from './partner-violence.ts';
import { partnerControlRules } from './partner-violence-control.ts';
import { partnerViolenceForceRules } from './partner-violence-force.ts';
import { partnerViolenceGripRules } from './partner-violence-grip.ts';
import { partnerViolenceGuardRules } from './partner-violence-guard.ts';
import { partnerViolenceLethalRules } from './partner-violence-lethal.ts';
import { partnerViolenceSlotRules } from './partner-violence-slots.ts';
import { planSignals } from './plan-signals.ts';
import { selfHarmRules } from './self-harm.ts';
import { selfHarmNowRules } from './self-harm-now.ts';
import { suicideSignals } from './signals.ts';
import { suicideActRules } from './suicide-acts.ts';
import { suicideAsideRules } from './suicide-asides.ts';
import { suicideAtHandRules } from './suicide-at-hand.ts';
import { suicideBrinkRules } from './suicide-brink.ts';
import { suicideEndingRules } from './suicide-endings.ts';
import { suicideFarewellRules } from './suicide-farewells.ts';
import { suicideGoneRules } from './suicide-gone.ts';
import { suicideMeansRules } from './suicide-means.ts';
import { suicidePlanRules } from './suicide-plans.ts';
import { suicideReliefRules } from './suicide-relief.ts';
import { suicideSettledRules } from './suicide-settled.ts';
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
    ...suicideGoneRules,
    ...suicideEndingRules,
    ...suicideThoughtRules,
    ...suicideMeansRules,
    ...suicidePlanRules,
    ...suicideAtHandRules,
    ...suicideActRules,
    ...suicideBrinkRules,
    ...suicideSettledRules,
    ...suicideAsideRules,
    ...suicideReliefRules,
    ...suicideFarewellRules,
    ...suicideSignals,
    ...planSignals,
    ...selfHarmRules,
    ...selfHarmNowRules,
    ...harmToOthersRules,
    ...partnerViolenceRules,
    ...partnerViolenceForceRules,
    ...partnerViolenceLethalRules,
    ...partnerViolenceGripRules,
    ...partnerViolenceGuardRules,
    ...partnerControlRules,
    ...partnerViolenceSlotRules,
    ...childSafetyRules,
    ...medicalRules,
  ],
  cues,
  idioms,
  learned: [learnedDespair, learnedViolence],
};
