import type { CrisisCategory, CrisisLevel, DetectorLanguage } from '../crisis-level.ts';
import type { Lowering } from '../detect/detection.ts';
import type { LearnedWeights } from './learned.ts';

/**
 * The language of the rules: data only, so that a clinician can read, question and change them (C8).
 *
 * A pattern is a row of words in folded spelling (lower case, no accents, no apostrophes), separated by spaces:
 * `word` itself · `[class]` one word of a class in `words` · `(a|b c|[d])` one of these · `x?` may be missing ·
 * `..` up to 3 words between, `..5` up to 5 · `#` a number of one digit, `##` of more, `###` a year · `^` a sentence begins here · `$` a sentence ends here.
 * Fillers (`really`, `just`, `fucking`) may stand anywhere between and need not be written. A gap never crosses the end of a
 * sentence or a negating word.
 */
export type Pattern = string;

/** Weak signs, each common in ordinary talk, that mean something only together with others; see `combinations.ts`. */
export const signals = [
  'despair',
  'soon',
  'means',
  'farewell',
  'affairs',
  'absolving',
  'place',
  'fear',
  'abuse',
  'hold',
  'lethal',
] as const;
export type Signal = (typeof signals)[number];

export type Rule = {
  readonly id: string;
  readonly category: CrisisCategory;
  readonly level: Exclude<CrisisLevel, 0>;
  /** When given, the rule counts only in combinations and is never reported alone. */
  readonly signal?: Signal;
  readonly patterns: readonly Pattern[];
  /** Lowerings that do not apply, because the pattern already says it (negation, past, another person). */
  readonly steadfast?: readonly Lowering[];
  readonly why: string;
  /** The clinical source of the idea. */
  readonly source: string;
  /** Written for this rule; it must match. */
  readonly match: string;
  /** Written for this rule; close by, and it must not match. */
  readonly differs: string;
};

/** Words around a finding that make it less certain. */
export type Cue = {
  readonly id: string;
  readonly lowers: Lowering;
  readonly patterns: readonly Pattern[];
  /** How many words away it may stand, before and after the finding, within the sentence; or anywhere in the message. */
  readonly before?: number;
  readonly after?: number;
  readonly anywhere?: true;
  /** It stands in a sentence of its own and speaks of the one before it (`… Haha.`). */
  readonly aside?: true;
  /** A word of this class between cue and finding ends the cue's reach. */
  readonly stopsAt?: string;
  /** Only for findings of these categories. */
  readonly categories?: readonly CrisisCategory[];
  /** Lowers rules that are steadfast against its kind too: not a tense, but a stated distance (`ten years ago`). */
  readonly firm?: true;
  /** It takes its lowering away instead: "I want" beside "when I was little" is said of now. */
  readonly lifts?: true;
  readonly match: string;
};

/** A way of speaking that looks like a sign of danger and is not: a rule's match that shares a word with it does not count. */
export type Idiom = {
  readonly id: string;
  readonly patterns: readonly Pattern[];
  /** Only against rules of these categories. */
  readonly categories?: readonly CrisisCategory[];
  readonly match: string;
};

export type LanguageRules = {
  readonly language: DetectorLanguage;
  /** Word classes for `[class]`: members separated by spaces. */
  readonly words: Readonly<Record<string, string>>;
  /** How people write a word or several in one: `wanna` → `want to`. Applied before any pattern is tried. */
  readonly spellings: Readonly<Record<string, string>>;
  readonly fillers: string;
  readonly negators: string;
  /** Frequent words that must not start the search of a pattern, and that tell the language of a text. */
  readonly common: string;
  /** Whole words that look as if they were several written together (`therapist`). */
  readonly whole: string;
  /** Words worth finding with one slip of a key: two neighbouring letters swapped, or one missing. */
  readonly slips: string;
  readonly rules: readonly Rule[];
  readonly cues: readonly Cue[];
  readonly idioms: readonly Idiom[];
  readonly learned: readonly LearnedWeights[];
};
