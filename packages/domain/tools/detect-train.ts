// Learns the weights of `rules/*/learned-*.ts` from labelled lines of JSON: `npm run -s detect:train -- [--only ID] FILE…`. The
// held-out fifth of every file is never read. Only words of the rules' vocabulary are learned, each from at least five texts, so
// that no text can be told from them. Prints what each model reaches by cross-validation.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type LabelledText, labelledTexts } from './labelled-texts.ts';
import { learnedModels } from './learned-models.ts';
import { trainModel } from './train-model.ts';

const { values, positionals: files } = parseArgs({
  options: { only: { type: 'string' } },
  allowPositionals: true,
});
const models = learnedModels.filter(({ weights }) => values.only === undefined || weights.id === values.only);
if (files.length === 0 || models.length === 0) {
  console.error(
    `Name at least one file of labelled lines: npm run -s detect:train -- [--only ID] FILE…\nModels: ${learnedModels.map(({ weights }) => weights.id).join(', ')}`,
  );
  process.exit(2);
}
const texts: readonly LabelledText[] = files.flatMap((file) => labelledTexts(readFileSync(file, 'utf8')));
for (const model of models) {
  console.log(`\n## ${model.weights.id}`);
  const { bias, lengths, alertAt, supportAt, pageAt, weights } = trainModel(model, texts, (line) =>
    console.log(line),
  );
  const target = fileURLToPath(new URL(`../src/crisis/rules/${model.file}`, import.meta.url));
  const [kept, replaced] = readFileSync(target, 'utf8').split('/* learned */');
  if (replaced === undefined) throw new Error(`${model.file} has no line "/* learned */" to write below`);
  writeFileSync(
    target,
    `${kept}/* learned */\n  bias: ${bias},\n  lengths: ${JSON.stringify(lengths).replaceAll(',', ', ')},\n  alertAt: ${alertAt},\n  supportAt: ${supportAt},\n  pageAt: ${pageAt},\n  weights: \`\n${wrap(weights, 112).join('\n')}\n\`,\n};\n`,
  );
}

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
