import type { CrisisCategory } from '../src/crisis/crisis-level.ts';
import { detectCrisis } from '../src/crisis/detect/detect-crisis.ts';
import { weightUnit } from '../src/crisis/detect/learned-table.ts';
import type { LabelledText } from './labelled-texts.ts';
import { type Example, learn, type Model, scoreOf, seededNumbers } from './learn-weights.ts';
import type { LearnedModel } from './learned-models.ts';
import { featuresIn } from './word-features.ts';

/** What goes into the file of a model. */
export type Trained = {
  readonly bias: number;
  readonly lengths: readonly number[];
  readonly alertAt: number;
  readonly supportAt: number;
  readonly pageAt: number;
  readonly weights: string;
};

/** How much a text that data sets call crisis, and nobody read, counts: more when the rules see a crisis in it too. */
const unreadWeight = { confirmed: 1, unconfirmed: 0.3 };
/** Crises of data sets count more than those we wrote: they are people's own words, and few. */
const crisisWeight = 3;
/** Long ordinary texts are few in the files and many among letters. */
const longWeight = 4;
const fewestTexts = 5;
const folds = 4;
/** From so many words on an ordinary text is a long one. */
const longText = 60;
/** False alarms per 1,000 texts without danger, by cross-validation, that the two thresholds keep to. */
const mostPerThousand = {
  alert: { short: 2, long: 30, hard: 200 },
  page: { short: 0.4, long: 8, hard: 25 },
} as const;
type Alarm = keyof typeof mostPerThousand;
type Group = keyof (typeof mostPerThousand)['alert'];

type Taught = Example & { readonly of: LabelledText; readonly group: Group | 'crisis' | 'unread' | 'made' };

/** Learns one model, twice: by cross-validation for its thresholds, then from all texts. */
export function trainModel(
  model: LearnedModel,
  texts: readonly LabelledText[],
  say: (line: string) => void,
): Trained {
  const features = featuresIn(model);
  const taught = [...chosenTexts(model, texts), ...madeLong(model, texts)].map((of): Taught => {
    const stretches = features.of(of.text);
    const crisis = of.label !== 'safe';
    const group = groupOf(of);
    return {
      of,
      stretches,
      crisis,
      weight: group === 'long' || group === 'made' ? longWeight : weightOf(of),
      group,
    };
  });
  const seenIn = features.counts(taught);
  const learnFew = (list: readonly Taught[]) => learnFewest(list, seenIn, model.mostFeatures);
  const foldOf = taught.map((_, index) => (Math.imul(index, 2654435761) >>> 8) % folds);
  const scores = new Float64Array(taught.length);
  for (let fold = 0; fold < folds; fold++) {
    const learned = learnFew(taught.filter((_, index) => foldOf[index] !== fold));
    for (const [index, example] of taught.entries())
      if (foldOf[index] === fold) scores[index] = scoreOf(learned, example);
  }
  const scoresOf = (group: Taught['group']) =>
    [...scores].filter((_, index) => taught[index]?.group === group);
  const thresholdFor = (alarm: Alarm) =>
    Math.max(
      ...(['short', 'long', 'hard'] as const).map((group) =>
        thresholdAt(
          scoresOf(group),
          `${group} texts without danger`,
          mostPerThousand[alarm][group],
          alarm === 'alert' ? 2 : 1,
        ),
      ),
    );
  const [alertAt, pageAt] = [thresholdFor('alert'), thresholdFor('page')];
  const concerns = [...scores].filter((_, index) => {
    const one = taught[index]?.of;
    return one?.label === 'safe' && rulesLevel(one.text, one.language, model.weights.category) === 2;
  });
  const supportAt = Math.min(pageAt, thresholdAt(concerns, 'concerns without danger', model.concernsPaged));
  say(`above ${supportAt} beside a concern of the rules, of ${concerns.length} texts without danger`);
  for (const group of ['crisis', 'unread', 'short', 'long', 'hard'] as const) {
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

/** Texts of its language: all that are safe, and those of its kinds of crisis. */
const chosenTexts = ({ language, hears }: LearnedModel, texts: readonly LabelledText[]) =>
  texts.filter(
    (one) =>
      one.language === language &&
      (one.label === 'safe' || (hears.includes(one.kind) && !isOfUnknownKind(one))),
  );

/** Unread texts name no kind; those of these sources are of another one than despair. */
const isOfUnknownKind = ({ kind, source }: LabelledText) => kind === '' && /_dv$|redteam/.test(source);

/** Long ordinary talk is rare in the files: some is put together, so that length itself weighs nothing. */
function madeLong({ language }: LearnedModel, texts: readonly LabelledText[]): LabelledText[] {
  const next = seededNumbers(5);
  const ordinary = texts.filter((one) => one.language === language && one.kind === 'screened_no_hit');
  const made: LabelledText[] = [];
  for (let count = 0; count < ordinary.length / 30; count++) {
    const length = 200 + next() * 500;
    let text = '';
    for (let at = Math.floor(next() * ordinary.length); text.length < length; at = (at + 1) % ordinary.length)
      text += ` ${ordinary[at]?.text ?? ''}`;
    made.push({ text, kind: 'made', source: 'made', language, label: 'safe' });
  }
  return made;
}

function weightOf({ label, text, language, source }: LabelledText): number {
  if (label === 'crisis') return source.startsWith('own') ? 1 : crisisWeight;
  if (label === 'safe') return 1;
  return rulesLevel(text, language) >= 2 ? unreadWeight.confirmed : unreadWeight.unconfirmed;
}

function groupOf({ label, kind, text }: LabelledText): Taught['group'] {
  if (label !== 'safe') return label;
  if (kind === 'made') return 'made';
  if (/^(screened|chat_turn|ordinary|exercise|couple|long_forum|letter|ordinary_conflict)/.test(kind))
    return text.split(/\s+/).length >= longText ? 'long' : 'short';
  return 'hard';
}

/** What the rules alone say of a text, about one category if given. */
function rulesLevel(text: string, language: string, category?: CrisisCategory): number {
  const { findings } = detectCrisis(text, { language: language === 'es' ? 'es' : 'en' });
  return findings
    .filter((one) => one.weight === undefined && (category === undefined || one.category === category))
    .reduce((most, { level }) => Math.max(most, level), 0);
}

/** The score that so many of 1,000 are above; where there are few, at least so many of them. Throws where there are fewer still. */
function thresholdAt(scores: readonly number[], of: string, perThousand: number, atLeast = 0): number {
  const ranked = [...scores].sort((one, other) => other - one);
  const rank = Math.max(atLeast, Math.floor((ranked.length * perThousand) / 1000));
  const at = ranked[rank];
  if (at === undefined) throw new Error(`Too few ${of} to set a threshold by: ${ranked.length}`);
  return Math.ceil(at * 100) / 100;
}

/** Learns, keeps what weighs most, learns again with that alone, and rounds. */
function learnFewest(list: readonly Taught[], seenIn: Int32Array, most: number): Model {
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
