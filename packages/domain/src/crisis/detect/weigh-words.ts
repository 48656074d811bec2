import { pairIn, type Weights, wordRoles } from './learned-table.ts';
import { pauses } from './pause.ts';

/** What is weighed of a text: its words' numbers, 0 for one that weighs nothing, and what stands before each. */
export type Heard = {
  readonly count: number;
  readonly ids: ArrayLike<number>;
  readonly pauses: ArrayLike<number>;
};

/** A weighed word or pair in a text: word indexes, `to` inclusive. */
export type Weighed = { readonly from: number; readonly to: number; readonly weight: number };

/** Part of a text: word indexes, end exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

/** Texts are weighed in stretches of so many words, each starting half a stretch after the one before. */
const stretch = 120;
/** A stretch of fewer known words counts as so many, so that two words cannot decide. */
const fewestWords = 10;

/** The overlapping parts of a text of so many words that are weighed each by itself. */
export function stretchesOf(count: number): readonly Stretch[] {
  const all = [{ from: 0, to: Math.min(count, stretch) }];
  for (let from = stretch / 2; from + stretch / 2 < count; from += stretch / 2)
    all.push({ from, to: Math.min(count, from + stretch) });
  return all;
}

/** Names every word (`second` 0) and pair of a stretch, and counts its known words. */
export function visitFeatures(
  { ids, pauses: before }: Heard,
  { from, to }: Stretch,
  silent: Uint8Array,
  visit: (first: number, second: number, at: number) => void,
): number {
  let known = 0;
  let last = 0;
  for (let at = from; at < to; at++) {
    const id = ids[at] ?? 0;
    const heard = silent[id] === 1 ? 0 : id;
    if (heard !== 0) {
      known += 1;
      visit(heard, 0, at);
      if (last !== 0 && before[at] !== pauses.sentence) visit(last, heard, at);
    }
    last = heard;
  }
  return known;
}

/** What one feature counts in a stretch of so many known words: less in a long one. */
export const shareOfWords = (known: number) => 1 / Math.sqrt(Math.max(fewestWords, known));

/** Long texts gather weight by their length alone: from each of these numbers of known words on, a stretch weighs something else. */
export const longerThan = [15, 30, 60, 100] as const;

/** What the length of a stretch weighs. */
export function lengthWeight(known: number, lengths: readonly number[]): number {
  let sum = 0;
  for (const [step, words] of longerThan.entries()) if (known >= words) sum += lengths[step] ?? 0;
  return sum;
}

/** The score of a text: that of its heaviest stretch, and where that is. */
export function weighWords(
  heard: Heard,
  weights: Weights,
): { readonly score: number; readonly heaviest: Stretch } {
  let score = Number.NEGATIVE_INFINITY;
  let heaviest = { from: 0, to: 0 };
  for (const part of stretchesOf(heard.count)) {
    const here = weighStretch(heard, part, weights, undefined);
    if (here > score) {
      score = here;
      heaviest = part;
    }
  }
  return { score, heaviest };
}

/** Whether a text scores more than so much. Most texts are far from it, which what speaks for it alone says already. */
export function weighsMoreThan(score: number, heard: Heard, weights: Weights): boolean {
  return stretchesOf(heard.count).some(
    (part) => mostOf(heard, part, weights) > score && weighStretch(heard, part, weights, undefined) > score,
  );
}

/** What a stretch would score if each word and pair counted as often as it stands there, and none against it: never too little. */
function mostOf(
  { ids, pauses: before }: Heard,
  { from, to }: Stretch,
  { bias, lengths, roles, gains, pairs, values }: Weights,
): number {
  let sum = 0;
  let known = 0;
  let last = 0;
  let lastRole = 0;
  for (let at = from; at < to; at++) {
    const id = ids[at] ?? 0;
    const role = roles[id] ?? 0;
    if (role !== 0) {
      known += 1;
      sum += gains[id] ?? 0;
      if ((role & (lastRole << 1) & wordRoles.second) !== 0 && before[at] !== pauses.sentence)
        sum += Math.max(0, values[pairIn(pairs, last, id)] ?? 0);
    }
    last = id;
    lastRole = role;
  }
  return bias + lengthWeight(known, lengths) + sum * shareOfWords(known);
}

/** The words and pairs that make the score of a stretch, each once. */
export function weighedIn(heard: Heard, part: Stretch, weights: Weights): readonly Weighed[] {
  const made: Weighed[] = [];
  weighStretch(heard, part, weights, made);
  return made;
}

/** By weight: the newest stretch that it was met in, so that each counts once; shared by all texts. */
let metIn = new Int32Array(0);
let stretchNumber = 0;
/** Beyond so many the numbers begin anew: the array holds no larger ones. */
const mostStretches = 2 ** 31 - 1;

function weighStretch(
  heard: Heard,
  part: Stretch,
  { bias, lengths, singles, pairs, values, silent }: Weights,
  made: Weighed[] | undefined,
): number {
  if (metIn.length < values.length) metIn = new Int32Array(values.length);
  if (stretchNumber === mostStretches) {
    metIn.fill(0);
    stretchNumber = 0;
  }
  stretchNumber += 1;
  let sum = 0;
  const known = visitFeatures(heard, part, silent, (first, second, at) => {
    const place = second === 0 ? (singles[first] ?? 0) : pairIn(pairs, first, second);
    if (place === 0 || metIn[place] === stretchNumber) return;
    metIn[place] = stretchNumber;
    const weight = values[place] ?? 0;
    sum += weight;
    made?.push({ from: second === 0 ? at : at - 1, to: at, weight });
  });
  return bias + lengthWeight(known, lengths) + sum * shareOfWords(known);
}
