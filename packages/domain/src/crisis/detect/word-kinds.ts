/**
 * Words sorted into 32 kinds by what rows ask for, so that one look at a sentence tells most of the rows that cannot fit it. What a
 * step may be, a choice, is of one kind; a word is of every kind that a choice with it belongs to.
 */
export type WordKinds = {
  /** By word: the bits of its kinds. */
  readonly ofWord: Int32Array;
  /** By choice as rows name it (a word, or the complement of a set): the bit of its kind. */
  readonly ofChoice: ReadonlyMap<number, number>;
};

const kindCount = 32;
/** What a kind has already counts so much against it, beside what it would gain. */
const sizeShare = 0.1;

/**
 * Gives each choice the kind that grows least by it: choices that share words share a kind, and rare words stay apart from frequent
 * ones, whose kinds stand in every sentence.
 * @param choices each choice once, with its words
 * @param costs by word: how frequent it is
 */
export function sortIntoKinds(
  choices: ReadonlyMap<number, readonly number[]>,
  costs: ArrayLike<number>,
  wordCount: number,
): WordKinds {
  const costOf = (words: readonly number[]) => words.reduce((sum, word) => sum + (costs[word] ?? 0), 0);
  const ofWord = new Int32Array(wordCount);
  const ofChoice = new Map<number, number>();
  const sizes = new Float64Array(kindCount);
  const shared = new Float64Array(kindCount);
  const frequentFirst = [...choices]
    .map(([choice, words]) => ({ choice, words, cost: costOf(words) }))
    .sort((one, other) => other.cost - one.cost || one.choice - other.choice);
  for (const { choice, words, cost } of frequentFirst) {
    shared.fill(0);
    for (const word of words)
      for (let bits = ofWord[word] ?? 0; bits !== 0; bits &= bits - 1)
        shared[lowestBit(bits)] = (shared[lowestBit(bits)] ?? 0) + (costs[word] ?? 0);
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let kind = 0; kind < kindCount; kind++) {
      const price = (sizes[kind] ?? 0) * sizeShare - (shared[kind] ?? 0);
      if (price >= least) continue;
      best = kind;
      least = price;
    }
    sizes[best] = (sizes[best] ?? 0) + cost - (shared[best] ?? 0);
    ofChoice.set(choice, 1 << best);
    for (const word of words) ofWord[word] = (ofWord[word] ?? 0) | (1 << best);
  }
  return { ofWord, ofChoice };
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);
