import type { CrisisCategory } from '../crisis-level.ts';

/**
 * What single words and pairs of neighbours weigh in a text as a whole, learned from labelled texts by
 * `npm run detect:train`. It hears what no rule names: much that is dark, nothing that is said outright. It knows only
 * words of the rules' own vocabulary. It raises, it never lowers.
 */
export type LearnedWeights = {
  /** Stands as the rule of its findings. */
  readonly id: string;
  readonly category: CrisisCategory;
  readonly why: string;
  readonly source: string;
  /** Words that weigh nothing, alone or in a pair. */
  readonly silent: string;
  /** The score of a text without any weighed word. */
  readonly bias: number;
  /** What a stretch of a text weighs besides from each of `longerThan` words on. */
  readonly lengths: readonly number[];
  /** Above this score a text is level 2. */
  readonly alertAt: number;
  /** Above this score a text is level 3 that rules have put at level 2 already: two kinds of evidence. */
  readonly supportAt: number;
  /** Above this score it is level 3 by its words alone. */
  readonly pageAt: number;
  /** `word weight word weight …`, `first_second weight …` for neighbours; in fifths. */
  readonly weights: string;
};
