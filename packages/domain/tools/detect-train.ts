// Learns the weights of `rules/en/learned-weights.ts` from labelled lines of JSON kept outside the project:
// `npm run -s detect:train -- FILE…`. The held-out fifth is never read. Only words of the rules' vocabulary are learned, each
// from at least five texts, so that no text can be told from them. Prints what it reaches by cross-validation.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { detectCrisis } from '../src/crisis/detect/detect-crisis.ts';
import { pairKey } from '../src/crisis/detect/learned-table.ts';
import { makeRuleTables } from '../src/crisis/detect/make-tables.ts';
import { matchesIn } from '../src/crisis/detect/matches-in.ts';
import { shareOfWords, stretchesOf, visitFeatures } from '../src/crisis/detect/weigh-words.ts';
import { learnedWeights } from '../src/crisis/rules/en/learned-weights.ts';
import { type Example, learn, type Model, scoreOf, seededNumbers } from './learn-weights.ts';
import { isHeldOut, languageOf } from './report-rows.ts';

const rowSchema = z.object({
  text: z.string(),
  label: z.string(),
  kind: z.string().default(''),
  source: z.string(),
});
type Text = { text: string; crisis: boolean; weight: number; ordinary: boolean; read: boolean };

/** How much a text that data sets call crisis, and nobody read, counts: more when the rules see a crisis in it too. */
const unreadWeight = { confirmed: 0.6, unconfirmed: 0.15 };
const crisisWeight = 2;
const fewestTexts = 5;
const mostFeatures = 1000;
const folds = 4;
/** False alarms per 1,000 ordinary texts, by cross-validation, that the two thresholds are set at. */
const alertsPerThousand = 3;
const pagesPerThousand = 1.5;

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name at least one file of labelled lines: npm run -s detect:train -- FILE…');
  process.exit(2);
}
const listed =
  makeRuleTables()
    .languages.find(({ language }) => language === 'en')
    ?.words.split(' ') ?? [];
/** Words by their numbers, which begin at 1; other spellings (`=`) have none of their own. */
const wordOf = ['', ...listed.filter((word) => !word.startsWith('='))];
const silent = new Uint8Array(wordOf.length);
for (const word of learnedWeights.silent.split(' '))
  if (wordOf.includes(word)) silent[wordOf.indexOf(word)] = 1;

const texts: Text[] = [];
for (const file of files)
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const row = rowSchema.parse(JSON.parse(line));
    // The data sets' own mark for a post without a body says nothing about its author.
    const text = row.text.replace(/\bempty ?post\b/gi, '');
    if (isHeldOut(row.text) || languageOf(row) !== 'en') continue;
    const aboutOneself =
      !/violence|harm_to_others|means_question/.test(row.kind) && !/_dv$|redteam/.test(row.source);
    if (row.label === 'crisis' && aboutOneself)
      texts.push({ text, crisis: true, weight: crisisWeight, ordinary: false, read: true });
    if (row.label === 'not_crisis')
      texts.push({ text, crisis: false, weight: 1, ordinary: row.kind.startsWith('screened'), read: true });
    if (row.label === 'unread' && aboutOneself) {
      const weight = rulesLevel(text) >= 2 ? unreadWeight.confirmed : unreadWeight.unconfirmed;
      texts.push({ text, crisis: true, weight, ordinary: false, read: false });
    }
  }
addLongTexts();

function rulesLevel(text: string): number {
  const { findings } = detectCrisis(text, { language: 'en' });
  return Math.max(0, ...findings.filter(({ rule }) => rule !== learnedWeights.id).map(({ level }) => level));
}

/** Long ordinary talk is rare in the files: some is put together, so that length itself weighs nothing. */
function addLongTexts(): void {
  const next = seededNumbers(5);
  const ordinary = texts.filter((one) => one.ordinary);
  for (let made = 0; made < ordinary.length / 30; made++) {
    const length = 200 + next() * 500;
    const from = Math.floor(next() * ordinary.length);
    let text = '';
    for (let at = from; text.length < length; at = (at + 1) % ordinary.length)
      text += ` ${ordinary[at]?.text ?? ''}`;
    texts.push({ text, crisis: false, weight: 1, ordinary: false, read: true });
  }
}

const numbers = new Map<number, number>();
const names: string[] = [];
function featuresOf(text: string): Example['stretches'] {
  const { words } = matchesIn(text, 'en');
  return stretchesOf(words.length).map((part) => {
    const features = new Set<number>();
    const known = visitFeatures(words, part, silent, (first, second) => {
      const key = pairKey(first, second);
      let number = numbers.get(key);
      if (number === undefined) {
        number = names.length;
        numbers.set(key, number);
        names.push([first, second].flatMap((id) => (id === 0 ? [] : (wordOf[id] ?? '?'))).join('_'));
      }
      features.add(number);
    });
    return { features: [...features], share: shareOfWords(known) };
  });
}

const examples = texts.map((one) => ({ ...one, stretches: featuresOf(one.text) }));
const seenIn = new Int32Array(names.length);
for (const { stretches } of examples)
  for (const feature of new Set(stretches.flatMap(({ features }) => features)))
    seenIn[feature] = (seenIn[feature] ?? 0) + 1;
const frequent = Uint8Array.from(seenIn, (count) => (count >= fewestTexts ? 1 : 0));

/** Learns, keeps what weighs most, learns again with that alone, and rounds to fifths. */
function learnFew(list: readonly (typeof examples)[number][]): Model {
  const first = learn(list, names.length, frequent);
  const order = [...first.weights.keys()]
    .filter((feature) => frequent[feature] === 1)
    .sort((one, other) => pull(other) - pull(one))
    .slice(0, mostFeatures);
  function pull(feature: number): number {
    return Math.abs(first.weights[feature] ?? 0) * (seenIn[feature] ?? 0) ** 0.25;
  }
  const kept = new Uint8Array(names.length);
  for (const feature of order) kept[feature] = 1;
  const { bias, weights } = learn(list, names.length, kept);
  return {
    bias: Math.round(bias * 100) / 100,
    weights: weights.map((weight) => Math.round(weight * 5) / 5),
  };
}

const foldOf = examples.map((_, index) => (Math.imul(index, 2654435761) >>> 8) % folds);
const scores = new Float64Array(examples.length);
for (let fold = 0; fold < folds; fold++) {
  const model = learnFew(examples.filter((_, index) => foldOf[index] !== fold));
  for (const [index, example] of examples.entries())
    if (foldOf[index] === fold) scores[index] = scoreOf(model, example);
}
const ordinaryScores = [...scores]
  .filter((_, index) => examples[index]?.ordinary === true)
  .sort((one, other) => other - one);
const thresholdAt = (perThousand: number) => {
  const rank = Math.floor((ordinaryScores.length * perThousand) / 1000);
  return Math.round((ordinaryScores[rank] ?? 0) * 100) / 100;
};
const alertAt = thresholdAt(alertsPerThousand);
const pageAt = thresholdAt(pagesPerThousand);
const share = (of: (one: Text) => boolean) => {
  const chosen = [...scores].filter((_, index) => {
    const text = texts[index];
    return text !== undefined && of(text);
  });
  return (chosen.filter((score) => score > alertAt).length / chosen.length).toFixed(3);
};
console.log(`above ${alertAt}: crisis ${share(({ crisis, read }) => crisis && read)}`);
console.log(
  `unread ${share(({ read }) => !read)}, other ${share(({ crisis, ordinary }) => !crisis && !ordinary)}`,
);

const model = learnFew(examples);
const chosen = [...model.weights.entries()]
  .filter(([, weight]) => weight !== 0)
  .sort(([one], [other]) => ((names[one] ?? '') < (names[other] ?? '') ? -1 : 1))
  .map(([feature, weight]) => `${names[feature]} ${Math.round(weight * 5)}`);
const lines = wrap(chosen.join(' '), 112);
const target = fileURLToPath(new URL('../src/crisis/rules/en/learned-weights.ts', import.meta.url));
const kept = readFileSync(target, 'utf8').split('/* learned */')[0] ?? '';
writeFileSync(
  target,
  `${kept}/* learned */\n  bias: ${model.bias},\n  alertAt: ${alertAt},\n  pageAt: ${pageAt},\n  weights: \`\n${lines.join('\n')}\n\`,\n};\n`,
);
console.log(`${chosen.length} weights from ${examples.length} texts`);

function wrap(text: string, width: number): string[] {
  const made: string[] = [];
  let line = '';
  for (const part of text.split(' ')) {
    if (line.length + part.length + 1 > width) {
      made.push(line);
      line = part;
    } else line = line === '' ? part : `${line} ${part}`;
  }
  return [...made, line];
}
