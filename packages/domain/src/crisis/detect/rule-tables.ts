import type { DetectorLanguage } from '../crisis-level.ts';
import type { LearnedWeights } from '../rules/learned.ts';
import type { Cue, Idiom, Rule } from '../rules/rule.ts';

/** What is left of a rule, cue or idiom when it has become rows of word numbers. */
export type RuleHead = Pick<Rule, 'id' | 'category' | 'level' | 'signal' | 'steadfast'>;
export type CueHead = Omit<Cue, 'patterns' | 'match'>;
export type IdiomHead = Pick<Idiom, 'id' | 'categories'>;

/** What a matched pattern belongs to. */
export type Owner =
  | { readonly kind: 'rule'; readonly rule: RuleHead }
  | { readonly kind: 'cue'; readonly cue: CueHead }
  | { readonly kind: 'idiom'; readonly idiom: IdiomHead };

/**
 * The rules of one language as the detector reads them, made at build time (`compile-rules.ts`) and the same in browser and
 * server. Lists of words are separated by spaces.
 */
export type LanguageTables = {
  readonly language: DetectorLanguage;
  /** Folded words; the first has number 1. A word with `=` before it is another spelling of the one before. */
  readonly words: string;
  /** What written forms stand for, as `written|number number`, separated by commas. */
  readonly spellings: string;
  readonly whole: string;
  readonly slips: string;
  readonly negators: readonly number[];
  /** The word classes that cues name as their end. */
  readonly classes: Readonly<Record<string, readonly number[]>>;
  /** What patterns belong to: rules (see `pack-rule-heads.ts`), then cues, then idioms. */
  readonly rules: string;
  readonly cues: readonly CueHead[];
  readonly idioms: readonly IdiomHead[];
  /** By word; see `word-traits.ts`. */
  readonly traits: string;
  /** What rules, cues and idioms look for, and which words may stand where several may; see `pack-patterns.ts`. */
  readonly patterns: string;
  readonly sets: string;
  /** How many words each set has, and what the shortest numbers in patterns stand for. */
  readonly setSizes: string;
  readonly short: string;
  /** The first word that a pattern names. */
  readonly firstWord: number;
};

/** Learned weights by word numbers; see `learned-table.ts`. */
export type LearnedTable = Omit<LearnedWeights, 'why' | 'source' | 'silent' | 'weights'> & {
  readonly silent: readonly number[];
  readonly weights: string;
};

/** The learned weights by language, in an artefact of their own beside the rules. */
export type LearnedTables = Readonly<Record<DetectorLanguage, readonly LearnedTable[]>>;

/** Everything that the build makes of the rules. */
export type RuleTables = {
  /** A hash over the rules and learned weights of all languages, combinations and ceilings (C8). */
  readonly version: string;
  readonly languages: readonly LanguageTables[];
};

/** One place of a row: a word's number, or for several words the complement (`~`) of their set's number. */
export type RowStep = { readonly choice: number; readonly gap: number };

/** A row of places that is found by its rarest word, the anchor, and then read outwards to both sides. */
export type Row = {
  readonly owner: number;
  readonly anchor: number;
  readonly startsSentence: boolean;
  readonly endsSentence: boolean;
  readonly steps: readonly RowStep[];
};
