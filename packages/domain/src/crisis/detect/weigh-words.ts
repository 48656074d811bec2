import { pairKey, type Weights } from './learned-table.ts';
import { pauses } from './pause.ts';
import type { Word } from './read-words.ts';

/** A weighed word or pair in a text: word indexes, `to` inclusive. */
export type Weighed = { readonly from: number; readonly to: number; readonly weight: number };

/** Texts are weighed in stretches of so many words, each starting half a stretch after the one before. */
const stretch = 120;
/** A stretch of fewer known words counts as so many, so that two words cannot decide. */
const fewestWords = 6;

/** The stretches of a text, as word indexes, end exclusive. */
export function stretchesOf(count: number): readonly { from: number; to: number }[] {
  const all = [{ from: 0, to: Math.min(count, stretch) }];
  for (let from = stretch / 2; from + stretch / 2 < count; from += stretch / 2)
    all.push({ from, to: Math.min(count, from + stretch) });
  return all;
}

/** Names every word (`second` 0) and pair of a stretch, and counts its known words. */
export function visitFeatures(
  words: readonly Word[],
  { from, to }: { from: number; to: number },
  silent: Uint8Array,
  visit: (first: number, second: number, at: number) => void,
): number {
  let known = 0;
  let before = 0;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) break;
    const id = silent[word.id] === 1 ? 0 : word.id;
    if (id !== 0) {
      known += 1;
      visit(id, 0, at);
      if (before !== 0 && word.pause !== pauses.sentence) visit(before, id, at);
    }
    before = id;
  }
  return known;
}

export const shareOfWords = (known: number) => 1 / Math.sqrt(Math.max(fewestWords, known));

/** The score of a text: that of its heaviest stretch, and the words that made it. */
export function weighWords(
  words: readonly Word[],
  weights: Weights,
): { readonly score: number; readonly made: readonly Weighed[] } {
  let score = Number.NEGATIVE_INFINITY;
  let heaviest = { from: 0, to: 0 };
  for (const part of stretchesOf(words.length)) {
    const here = weighStretch(words, part, weights, undefined);
    if (here > score) {
      score = here;
      heaviest = part;
    }
  }
  const made: Weighed[] = [];
  weighStretch(words, heaviest, weights, made);
  return { score, made };
}

function weighStretch(
  words: readonly Word[],
  part: { from: number; to: number },
  { bias, single, pairs, silent }: Weights,
  made: Weighed[] | undefined,
): number {
  const seen = new Set<number>();
  let sum = 0;
  const known = visitFeatures(words, part, silent, (first, second, at) => {
    // Most words and pairs weigh nothing: only the others are remembered, so that each counts once.
    const weight = second === 0 ? (single[first] ?? 0) : (pairs.get(pairKey(first, second)) ?? 0);
    if (weight === 0) return;
    const key = pairKey(first, second);
    if (seen.has(key)) return;
    seen.add(key);
    sum += weight;
    made?.push({ from: second === 0 ? at : at - 1, to: at, weight });
  });
  return bias + sum * shareOfWords(known);
}
