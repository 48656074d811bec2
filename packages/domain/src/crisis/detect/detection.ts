import type { CrisisCategory, CrisisLevel, DetectorLanguage } from '../crisis-level.ts';

/** What in the surroundings of a finding makes it less certain (C2). Level 4 is never lowered, and nothing goes below 1. */
export const lowerings = [
  'negated',
  'past',
  'third-person',
  'hyperbole',
  'quoted',
  'hypothetical',
  'recovery',
  'information',
] as const;
export type Lowering = (typeof lowerings)[number];

/** A part of the author's text that a rule speaks about. */
export type Finding = {
  /** The rule's id, e.g. `en.suicide.wish-to-die`. */
  readonly rule: string;
  readonly category: CrisisCategory;
  /** After context: the level that this finding gives the message. */
  readonly level: Exclude<CrisisLevel, 0>;
  /** UTF-16 offsets into the original text, end exclusive, always between whole code points. */
  readonly start: number;
  readonly end: number;
  readonly loweredBy?: readonly Lowering[];
  /** Ids of the combinations (`combinations.ts`) that lifted this finding above its rule's level. */
  readonly raisedBy?: readonly string[];
  /** What a learned word weighs in the score of its text. */
  readonly weight?: number;
};

export type Detection = {
  readonly level: CrisisLevel;
  /** Categories of the findings that reach the level of the message or level 2, in the order of `crisisCategories`. */
  readonly categories: readonly CrisisCategory[];
  /** By place in the text. */
  readonly findings: readonly Finding[];
  /** Which rules spoke: a hash over the rule data of all languages, e.g. `rules-1f3c…` (C8). */
  readonly ruleset: string;
};

export type DetectOptions = {
  /** The author's language if known. Its rules always run; those of other languages run when the text looks like them. */
  readonly language?: DetectorLanguage | undefined;
};
