import type { DetectorLanguage } from '../src/crisis/crisis-level.ts';
import { learnedDespair } from '../src/crisis/rules/en/learned-despair.ts';
import { learnedViolence } from '../src/crisis/rules/en/learned-violence.ts';
import { learnedSpanishDespair } from '../src/crisis/rules/es/learned-despair.ts';
import type { LearnedWeights } from '../src/crisis/rules/learned.ts';

/** What `detect:train` learns: from which labelled texts, for which file, and how many words and pairs it may keep. */
export type LearnedModel = {
  readonly weights: LearnedWeights;
  readonly language: DetectorLanguage;
  /** Below `src/crisis/rules`. */
  readonly file: string;
  /** Kinds of crisis texts that it is to hear. Those of other kinds teach it nothing; everything that is no crisis does. */
  readonly hears: readonly string[];
  readonly mostFeatures: number;
  /** Of 1,000 texts without danger that the rules call a concern of its category, so many may page by its weights. */
  readonly concernsPaged: number;
};

/** Kinds of safe texts, or their beginnings, that are ordinary talk; the others were chosen because they look like danger. */
export const ordinaryKinds = [
  'screened',
  'chat_turn',
  'ordinary',
  'exercise',
  'couple',
  'long_forum',
  'letter',
] as const;

/** Unread texts name no kind; those of these sources are of another one than despair. */
export const otherKindsOfSource = /_dv$|redteam/;

const despair = ['suicide', 'self-harm', 'explicit_self', 'explicit_or_means_question', ''] as const;
const violence = ['violence_to_self_current'] as const;

export const learnedModels: readonly LearnedModel[] = [
  {
    weights: learnedDespair,
    language: 'en',
    file: 'en/learned-despair.ts',
    hears: despair,
    mostFeatures: 3400,
    concernsPaged: 200,
  },
  {
    weights: learnedViolence,
    language: 'en',
    file: 'en/learned-violence.ts',
    hears: violence,
    mostFeatures: 1500,
    concernsPaged: 450,
  },
  {
    weights: learnedSpanishDespair,
    language: 'es',
    file: 'es/learned-despair.ts',
    hears: despair,
    mostFeatures: 1500,
    concernsPaged: 200,
  },
];
