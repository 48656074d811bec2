/** A sentence written to measure the rules with, and the levels that it may reach. */
export type Paraphrase = {
  readonly text: string;
  readonly atLeast?: 1 | 2 | 3 | 4;
  readonly atMost?: 0 | 1 | 2 | 3;
  /** The family of meaning, so that a report says which family is weak. */
  readonly family: string;
};
