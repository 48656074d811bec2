import type { LearnedWeights } from '../rules/learned.ts';
import { packNumbers, unpackNumbers } from './pack-numbers.ts';
import { packedHash } from './packed-form.ts';
import type { LearnedTable } from './rule-tables.ts';

/** Learned weights, ready to weigh texts. */
export type Weights = Pick<
  LearnedTable,
  'id' | 'category' | 'bias' | 'lengths' | 'alertAt' | 'supportAt' | 'pageAt'
> & {
  readonly silent: Uint8Array;
  /** By word and by pair: the place of its weight in `values`, 0 for one that weighs nothing. */
  readonly singles: Int32Array;
  readonly pairs: PairTable;
  readonly values: Float64Array;
  /** By word: what it is to a first weighing, see `wordRoles`, and what it weighs alone if that is more than nothing. */
  readonly roles: Uint8Array;
  readonly gains: Float64Array;
};

/** What a word is to a first weighing: it counts as known; with one after it, or before it, it may weigh more than nothing. */
export const wordRoles = { known: 1, first: 2, second: 4 } as const;

/** Open addressing over pairs of words, three numbers a slot: the words, and what the pair stands for. */
export type PairTable = { readonly slots: Int32Array; readonly shift: number };

/** What a pair of neighbours stands for, 0 for none. */
export function pairIn({ slots, shift }: PairTable, first: number, second: number): number {
  const mask = slots.length / 3 - 1;
  for (let slot = packedHash(first, second) >>> shift; ; slot = (slot + 1) & mask) {
    const place = slots[slot * 3 + 2] ?? 0;
    if (place === 0 || (slots[slot * 3] === first && slots[slot * 3 + 1] === second)) return place;
  }
}

function pairTable(pairs: readonly (readonly [first: number, second: number, place: number])[]): PairTable {
  const bits = Math.max(4, Math.ceil(Math.log2(pairs.length * 2 + 1)));
  const table = { slots: new Int32Array(3 << bits), shift: 32 - bits };
  const { slots, shift } = table;
  for (const [first, second, place] of pairs) {
    let slot = packedHash(first, second) >>> shift;
    while (slots[slot * 3 + 2] !== 0) slot = (slot + 1) & ((1 << bits) - 1);
    slots.set([first, second, place], slot * 3);
  }
  return table;
}

/** Weights as the tables carry them: by their first word's number, each with the steps from the one before. */
export function packLearned(
  { id, category, bias, lengths, alertAt, supportAt, pageAt, silent, weights }: LearnedWeights,
  numberOf: (word: string) => number | undefined,
): LearnedTable {
  const parts = weights.split(/\s+/).filter((part) => part !== '');
  const entries: { first: number; second: number; weight: number }[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const [first, second] = (parts[index] ?? '').split('_').map(numberOf);
    // A word that no rule names any more weighs nothing.
    if (first === undefined || (parts[index]?.includes('_') && second === undefined)) continue;
    const weight = Number(parts[index + 1]);
    if (!Number.isInteger(weight)) throw new Error(`${id} has no weight for "${parts[index]}"`);
    entries.push({ first, second: second ?? 0, weight });
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
  return {
    id,
    category,
    bias,
    lengths,
    alertAt,
    supportAt,
    pageAt,
    silent: still,
    weights: packNumbers(numbers),
  };
}

/** Weights are whole numbers of fifths. */
export const weightUnit = 5;

/**
 * Learned weights as they are looked up, from their packed table.
 * @param wordCount how many words the language's tables number
 */
export function openWeights({ silent, weights, ...rest }: LearnedTable, wordCount: number): Weights {
  const singles = new Int32Array(wordCount);
  const pairs: [number, number, number][] = [];
  const numbers = unpackNumbers(weights);
  const values = new Float64Array(numbers.length / 3 + 1);
  const gains = new Float64Array(wordCount);
  const roles = new Uint8Array(wordCount).fill(wordRoles.known);
  const give = (word: number, role: number) => {
    roles[word] = (roles[word] ?? 0) | role;
  };
  let first = 0;
  let second = 0;
  for (let place = 0; place < numbers.length; place += 3) {
    const [step = 0, along = 0, packed = 0] = numbers.slice(place, place + 3);
    first += step;
    second = step === 0 ? second + along : along;
    const value = place / 3 + 1;
    const weight = (packed % 2 === 1 ? -(packed + 1) / 2 : packed / 2) / weightUnit;
    values[value] = weight;
    if (second === 0) {
      singles[first] = value;
      gains[first] = Math.max(0, weight);
    } else {
      pairs.push([first, second, value]);
      if (weight <= 0) continue;
      give(first, wordRoles.first);
      give(second, wordRoles.second);
    }
  }
  const still = new Uint8Array(wordCount);
  for (const id of silent) still[id] = 1;
  for (const id of [0, ...silent]) roles[id] = 0;
  return { ...rest, singles, pairs: pairTable(pairs), values, silent: still, roles, gains };
}
