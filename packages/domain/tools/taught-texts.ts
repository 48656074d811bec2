import type { CrisisCategory, DetectorLanguage } from '../src/crisis/crisis-level.ts';
import { detectCrisis } from '../src/crisis/detect/detect-crisis.ts';
import type { LabelledText } from './labelled-texts.ts';
import { seededNumbers } from './learn-weights.ts';
import { type LearnedModel, ordinaryKinds, otherKindsOfSource } from './learned-models.ts';

/** What a text is to a model: a crisis that it is to hear, or safe and short, long, about a quarrel or hard to tell from one. */
export type TextGroup = 'crisis' | 'unread' | 'short' | 'long' | 'quarrel' | 'hard' | 'made';

/** A text to learn from, and how much it counts. */
export type TaughtText = {
  readonly of: LabelledText;
  readonly group: TextGroup;
  readonly crisis: boolean;
  readonly weight: number;
};

/** How much a text that data sets call crisis, and nobody read, counts: more when the rules see a crisis in it too. */
const unreadWeight = { confirmed: 2, unconfirmed: 0.5 };
/** Crises of data sets count more than those we wrote: they are people's own words, and few. */
const crisisWeight = 6;
/** Long ordinary texts are few in the files and many among letters. */
const longWeight = 4;
/** From so many words on an ordinary text is a long one. */
const longText = 60;

/** The texts that a model learns from, each with its group and weight. */
export const taughtTexts = (model: LearnedModel, texts: readonly LabelledText[]): readonly TaughtText[] =>
  [...chosenTexts(model, texts), ...madeLong(model, texts)].map((of) => {
    const group = groupOf(of);
    const weight = group === 'long' || group === 'made' ? longWeight : weightOf(of);
    return { of, group, weight, crisis: of.label !== 'safe' };
  });

/** Texts of its language: all that are safe, and those of its kinds of crisis. */
const chosenTexts = ({ language, hears }: LearnedModel, texts: readonly LabelledText[]) =>
  texts.filter(
    (one) =>
      one.language === language &&
      (one.label === 'safe' || (hears.includes(one.kind) && !isOfUnknownKind(one))),
  );

const isOfUnknownKind = ({ kind, source }: LabelledText) => kind === '' && otherKindsOfSource.test(source);

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

function groupOf({ label, kind, text }: LabelledText): TextGroup {
  if (label !== 'safe') return label;
  if (kind === 'made') return 'made';
  if (kind === 'ordinary_conflict') return 'quarrel';
  if (ordinaryKinds.some((ordinary) => kind.startsWith(ordinary)))
    return text.split(/\s+/).length >= longText ? 'long' : 'short';
  return 'hard';
}

/** What the rules alone say of a text, about one category if given. */
export function rulesLevel(text: string, language: DetectorLanguage, category?: CrisisCategory): number {
  const { findings } = detectCrisis(text, { language });
  return findings
    .filter((one) => one.weight === undefined && (category === undefined || one.category === category))
    .reduce((most, { level }) => Math.max(most, level), 0);
}
