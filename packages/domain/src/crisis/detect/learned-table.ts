import type { LearnedWeights } from '../rules/learned.ts';
import { packNumbers, unpackNumbers } from './pack-numbers.ts';
import type { LearnedTable } from './rule-tables.ts';

/** Learned weights, ready to weigh texts. */
export type Weights = Pick<LearnedTable, 'id' | 'category' | 'bias' | 'alertAt' | 'pageAt'> & {
  /** By word. */
  readonly single: Float64Array;
  /** By `pairKey` of two neighbours. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly silent: Uint8Array;
};

const most = 2 ** 20;
export const pairKey = (first: number, second: number) => first * most + second;

/** Weights as the tables carry them: by their first word's number, each with the steps from the one before. */
export function packLearned(
  { id, category, bias, alertAt, pageAt, silent, weights }: LearnedWeights,
  numberOf: (word: string) => number | undefined,
): LearnedTable {
  const parts = weights.split(/\s+/).filter((part) => part !== '');
  const entries: { first: number; second: number; weight: number }[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [first, second] = (parts[index] ?? '').split('_').map(numberOf);
    // A word that no rule names any more weighs nothing.
    if (first === undefined || (parts[index]?.includes('_') && second === undefined)) continue;
    entries.push({ first, second: second ?? 0, weight: Number(parts[index + 1]) });
  }
  entries.sort((one, other) => one.first - other.first || one.second - other.second);
  let before = { first: 0, second: 0 };
  const numbers = entries.flatMap(({ first, second, weight }) => {
    const step = first - before.first;
    const along = step === 0 ? second - before.second : second;
    before = { first, second };
    return [step, along, weight < 0 ? -2 * weight - 1 : 2 * weight];
  });
  const still = silent.split(' ').flatMap((word) => numberOf(word) ?? []);
  return { id, category, bias, alertAt, pageAt, silent: still, weights: packNumbers(numbers) };
}

/** Weights are kept in fifths. */
const unit = 5;

export function openWeights({ silent, weights, ...rest }: LearnedTable, wordCount: number): Weights {
  const single = new Float64Array(wordCount);
  const pairs = new Map<number, number>();
  const numbers = unpackNumbers(weights);
  let first = 0;
  let second = 0;
  for (let place = 0; place < numbers.length; place += 3) {
    const [step = 0, along = 0, packed = 0] = numbers.slice(place, place + 3);
    first += step;
    second = step === 0 ? second + along : along;
    const weight = (packed % 2 === 1 ? -(packed + 1) / 2 : packed / 2) / unit;
    if (second === 0) single[first] = weight;
    else pairs.set(pairKey(first, second), weight);
  }
  const still = new Uint8Array(wordCount);
  for (const id of silent) still[id] = 1;
  return { ...rest, single, pairs, silent: still };
}
