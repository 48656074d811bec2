import { createWordTree, plant, stepInto, type WordTree } from './word-tree.ts';

/** Takes forms apart that are words written together (`killmyself`); see `createSplitter`. */
export type Splitter = {
  /** The words that a form is made of, or undefined when it is not made of known ones alone. */
  readonly split: (form: string) => readonly number[] | undefined;
  /** The pieces that a form may be made of, and by the number of each what it stands for. */
  readonly pieces: WordTree;
  readonly meanings: readonly (readonly number[])[];
};

/** Shorter forms are never taken apart: too many ordinary short words are made of others. */
const shortestSplit = 5;
const longestSplit = 64;
/** Shorter pieces must be frequent words (`i`, `to`, `me`): slang of two letters is found in any word. */
const shortestPiece = 3;
const never = 0xff;

/** Whether a form of so many letters is long enough to be taken apart, and not too long. */
export const piecesMayMean = (size: number): boolean => size >= shortestSplit && size <= longestSplit;

/** The fewest words that spell the first so many letters, and where the last of these begins. */
const cost = new Uint8Array(longestSplit + 1);
const from = new Uint8Array(longestSplit + 1);

/**
 * @param known what each known form stands for
 * @param isFrequent words so frequent that they count as pieces though they are short
 */
export function createSplitter(
  known: ReadonlyMap<string, readonly number[]>,
  isFrequent: (form: string) => boolean,
): Splitter {
  const tree = createWordTree();
  const meanings: (readonly number[])[] = [];
  for (const [form, ids] of known) {
    if (form.length < shortestPiece && !isFrequent(form)) continue;
    plant(tree, form, meanings.length);
    meanings.push(ids);
  }
  const split = (form: string): readonly number[] | undefined => {
    const size = form.length;
    if (!piecesMayMean(size)) return undefined;
    cost.fill(never, 1, size + 1);
    for (let begin = 0; begin < size; begin++) {
      const price = (cost[begin] ?? never) + 1;
      if (price > never) continue;
      let node = 0;
      for (let end = begin + 1; end <= size; end++) {
        node = stepInto(tree, node, form.charCodeAt(end - 1));
        if (node === 0) break;
        if (tree.ends[node] === 0 || price >= (cost[end] ?? 0)) continue;
        cost[end] = price;
        from[end] = begin;
      }
    }
    const pieces = cost[size] ?? never;
    return pieces * 2 < size ? meaningOf(form) : undefined;
  };
  const meaningOf = (form: string): readonly number[] => {
    const words: (readonly number[])[] = [];
    for (let end = form.length; end > 0; end = from[end] ?? 0) {
      let node = 0;
      for (let at = from[end] ?? 0; at < end; at++) node = stepInto(tree, node, form.charCodeAt(at));
      words.unshift(meanings[(tree.ends[node] ?? 0) - 1] ?? []);
    }
    return words.flat();
  };
  return { split, pieces: tree, meanings };
}
