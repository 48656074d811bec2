import { lengthWeight, longerThan, shareOfWords } from '../src/crisis/detect/weigh-words.ts';

/** A text as numbers of its features, once for each of its stretches, and how many known words each stretch has. */
export type Example = {
  readonly stretches: readonly { readonly features: readonly number[]; readonly known: number }[];
  readonly crisis: boolean;
  readonly weight: number;
};

export type Model = {
  readonly bias: number;
  readonly lengths: readonly number[];
  readonly weights: Float64Array;
};

const rounds = 16;
/** The mean of the last rounds is kept: one round's order of texts decides less. */
const averagedRounds = 10;
const step = 0.3;
const decay = 0.005;

/** The same numbers in the same order each time, so that training can be repeated. */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The score of a text by a model, in log odds: that of its heaviest stretch. */
export function scoreOf(
  { bias, lengths, weights }: Model,
  { stretches }: Pick<Example, 'stretches'>,
): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const { features, known } of stretches) {
    let sum = 0;
    for (const feature of features) sum += weights[feature] ?? 0;
    best = Math.max(best, bias + lengthWeight(known, lengths) + sum * shareOfWords(known));
  }
  return best;
}

/**
 * Logistic regression with steps that shrink by feature (AdaGrad); the heaviest stretch of a text stands for it.
 * @param allowed by feature: 1 where it may have a weight
 */
export function learn(examples: readonly Example[], featureCount: number, allowed: Uint8Array): Model {
  const weights = new Float64Array(featureCount);
  const spread = new Float64Array(featureCount).fill(1e-6);
  const next = seededNumbers(7);
  const lengths = longerThan.map(() => 0);
  const lengthSpread = longerThan.map(() => 1e-6);
  const summed = new Float64Array(featureCount);
  const summedLengths = longerThan.map(() => 0);
  let summedBias = 0;
  let bias = -2;
  let biasSpread = 1e-6;
  for (let round = 0; round < rounds; round++) {
    const order = examples
      .map((example) => ({ at: next(), example }))
      .sort((one, other) => one.at - other.at);
    for (const { example } of order) {
      let best = example.stretches[0];
      let score = Number.NEGATIVE_INFINITY;
      for (const part of example.stretches) {
        const here = scoreOf({ bias, lengths, weights }, { stretches: [part] });
        if (here > score) {
          score = here;
          best = part;
        }
      }
      if (!best) continue;
      const slope = (1 / (1 + Math.exp(-score)) - (example.crisis ? 1 : 0)) * example.weight;
      biasSpread += slope * slope;
      bias -= (step * slope) / Math.sqrt(biasSpread);
      for (const [at, words] of longerThan.entries()) {
        if (best.known < words) break;
        const total = (lengthSpread[at] ?? 0) + slope * slope;
        lengthSpread[at] = total;
        lengths[at] = (lengths[at] ?? 0) - (step * slope) / Math.sqrt(total);
      }
      const share = shareOfWords(best.known);
      for (const feature of best.features) {
        if (allowed[feature] !== 1) continue;
        const weight = weights[feature] ?? 0;
        const gradient = slope * share + decay * weight;
        const total = (spread[feature] ?? 0) + gradient * gradient;
        spread[feature] = total;
        weights[feature] = weight - (step * gradient) / Math.sqrt(total);
      }
    }
    if (round < rounds - averagedRounds) continue;
    summedBias += bias;
    for (const [at, length] of lengths.entries()) summedLengths[at] = (summedLengths[at] ?? 0) + length;
    for (const [feature, weight] of weights.entries()) summed[feature] = (summed[feature] ?? 0) + weight;
  }
  return {
    bias: summedBias / averagedRounds,
    lengths: summedLengths.map((sum) => sum / averagedRounds),
    weights: summed.map((sum) => sum / averagedRounds),
  };
}
