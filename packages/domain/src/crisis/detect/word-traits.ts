/** What the tables tell of each word of a language, in one small number. */
export type WordTraits = {
  /** Which power of two a search that begins at it costs; see `word-frequency.ts`. */
  readonly power: number;
  /** A frequent word tells the language of a text. */
  readonly common: boolean;
  /** A filler is not in the text that rules see. */
  readonly filler: boolean;
};

/** The traits of a word in one number. */
export const packTraits = ({ power, common, filler }: WordTraits): number =>
  power * 4 + (common ? 2 : 0) + (filler ? 1 : 0);

/** The traits that `packTraits` put into a number. */
export const unpackTraits = (packed: number): WordTraits => ({
  power: packed >> 2,
  common: (packed & 2) !== 0,
  filler: (packed & 1) !== 0,
});
