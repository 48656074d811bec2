/** What the tables tell of each word of a language, in one small number. */
export type WordTraits = {
  /** What a search that begins at it costs, as a power of two; see `word-frequency.ts`. */
  readonly cost: number;
  /** A frequent word tells the language of a text. */
  readonly common: boolean;
  /** A filler is not in the text that rules see. */
  readonly filler: boolean;
};

export const packTraits = ({ cost, common, filler }: WordTraits): number =>
  cost * 4 + (common ? 2 : 0) + (filler ? 1 : 0);

export const unpackTraits = (packed: number): WordTraits => ({
  cost: packed >> 2,
  common: (packed & 2) !== 0,
  filler: (packed & 1) !== 0,
});
