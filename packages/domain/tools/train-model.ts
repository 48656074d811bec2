import { weightUnit } from '../src/crisis/detect/learned-table.ts';
import type { LearnedWeights } from '../src/crisis/rules/learned.ts';
import { thresholdAt, thresholdFor } from './alarm-thresholds.ts';
import type { LabelledText } from './labelled-texts.ts';
import { type Example, learn, type Model, scoreOf } from './learn-weights.ts';
import type { LearnedModel } from './learned-models.ts';
import { rulesLevel, type TaughtText, type TextGroup, taughtTexts } from './taught-texts.ts';
import { featuresIn } from './word-features.ts';

/** What goes into the file of a model. */
export type Trained = Pick<
  LearnedWeights,
  'bias' | 'lengths' | 'alertAt' | 'supportAt' | 'pageAt' | 'weights'
>;

/** A word or pair that fewer texts hold is not learned: no text can be told from the weights. */
const fewestTexts = 5;
const folds = 4;

/** Learns one model, twice: by cross-validation for its thresholds, then from all texts. */
export function trainModel(
  model: LearnedModel,
  texts: readonly LabelledText[],
  say: (line: string) => void,
): Trained {
  const features = featuresIn(model);
  const taught = taughtTexts(model, texts).map((one) => ({ ...one, stretches: features.of(one.of.text) }));
  const seenIn = features.counts(taught);
  const learnFew = (list: readonly Example[]) => learnFewest(list, seenIn, model.mostFeatures);
  const foldOf = taught.map((_, index) => (Math.imul(index, 2654435761) >>> 8) % folds);
  const scores = new Float64Array(taught.length);
  for (let fold = 0; fold < folds; fold++) {
    const learned = learnFew(taught.filter((_, index) => foldOf[index] !== fold));
    for (const [index, example] of taught.entries())
      if (foldOf[index] === fold) scores[index] = scoreOf(learned, example);
  }
  const scoresOf = (group: TextGroup) => [...scores].filter((_, index) => taught[index]?.group === group);
  const [alertAt, pageAt] = [thresholdFor('alert', scoresOf), thresholdFor('page', scoresOf)];
  const concerns = [...scores].filter((_, index) => isConcernWithoutDanger(taught[index], model));
  const supportAt = Math.min(pageAt, thresholdAt(concerns, 'concerns without danger', model.concernsPaged));
  say(`above ${supportAt} beside a concern of the rules, of ${concerns.length} texts without danger`);
  for (const group of ['crisis', 'unread', 'short', 'long', 'quarrel', 'hard'] as const) {
    const own = scoresOf(group);
    const above = (threshold: number) =>
      (own.filter((score) => score > threshold).length / Math.max(1, own.length)).toFixed(3);
    say(
      `${group.padEnd(7)} ${String(own.length).padStart(6)} texts: above ${alertAt} ${above(alertAt)}, above ${pageAt} ${above(pageAt)}`,
    );
  }
  const { bias, lengths, weights } = learnFew(taught);
  const chosen = [...weights.entries()]
    .filter(([, weight]) => weight !== 0)
    .map(([feature, weight]) => [features.names[feature] ?? '', Math.round(weight * weightUnit)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  say(`${chosen.length} weights from ${taught.length} texts`);
  return {
    bias,
    lengths,
    alertAt,
    supportAt,
    pageAt,
    weights: chosen.map(([name, weight]) => `${name} ${weight}`).join(' '),
  };
}

const isConcernWithoutDanger = (taught: TaughtText | undefined, { weights }: LearnedModel): boolean =>
  taught?.of.label === 'safe' && rulesLevel(taught.of.text, taught.of.language, weights.category) === 2;

/** Learns, keeps what weighs most, learns again with that alone, and rounds. */
function learnFewest(list: readonly Example[], seenIn: Int32Array, most: number): Model {
  const frequent = Uint8Array.from(seenIn, (count) => (count >= fewestTexts ? 1 : 0));
  const first = learn(list, seenIn.length, frequent);
  const pull = (feature: number) => Math.abs(first.weights[feature] ?? 0) * (seenIn[feature] ?? 0) ** 0.25;
  const kept = new Uint8Array(seenIn.length);
  const order = [...seenIn.keys()]
    .filter((feature) => frequent[feature] === 1)
    .sort((one, other) => pull(other) - pull(one));
  for (const feature of order.slice(0, most)) kept[feature] = 1;
  const { bias, lengths, weights } = learn(list, seenIn.length, kept);
  const hundredths = (number: number) => Math.round(number * 100) / 100;
  return {
    bias: hundredths(bias),
    lengths: lengths.map(hundredths),
    weights: weights.map((weight) => Math.round(weight * weightUnit) / weightUnit),
  };
}
