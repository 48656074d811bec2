// What the rules as they stand change against an earlier version: `npm run -s detect:compare -- [--texts] REF FILE…`, where REF is
// a commit, tag or branch, or the folder of another checkout, and the files are lines of JSON with a `text` (and a `label`).
// Texts are printed only when asked for, and never those of the held-out fifth or the examination.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { detectorLanguages } from '../src/crisis/crisis-level.ts';
import { detectCrisis } from '../src/crisis/detect/detect-crisis.ts';
import { type Compared, changesByRule, changesOfLevel } from './compare-detections.ts';
import { detectorOf } from './detector-of.ts';
import { isSetApart } from './report-rows.ts';

// Whoever reads may stop reading: `… | head`.
process.stdout.on('error', () => process.exit(0));

const rowSchema = z.object({
  text: z.string(),
  label: z.string().default('unlabelled'),
  lang: z.string().optional(),
  source: z.string().default(''),
});
const known = z.enum(detectorLanguages);

const showsTexts = process.argv.includes('--texts');
const [ref, ...files] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!ref || files.length === 0) {
  console.error('Name an earlier version and at least one file: npm run -s detect:compare -- REF FILE…');
  process.exit(2);
}

const detectBefore = await detectorOf(ref).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'That version could not be read.');
  process.exit(1);
});

const rows: Compared[] = [];
for (const file of files)
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { text, label, lang, source } = rowSchema.parse(JSON.parse(line));
    const given = known.safeParse(lang);
    const options = { language: given.success ? given.data : undefined };
    const [before, after] = [detectBefore(text, options), detectCrisis(text, options)];
    rows.push({ text, label, heldOut: isSetApart({ text, source }), before, after });
  }

console.log(`${rows.length} texts: ${rows[0]?.before.ruleset} → ${rows[0]?.after.ruleset}`);
console.log('\n| label | texts at another level |\n|---|---|');
for (const [label, moves] of changesOfLevel(rows)) {
  const listed = [...moves].sort().map(([move, count]) => `${move}: ${count}`);
  console.log(`| ${label} | ${listed.join(' · ')} |`);
}
console.log(
  '\n| rule | texts before | now | newly speaks (level rose) | fell silent (level sank) |\n|---|---|---|---|---|',
);
for (const { rule, before, after, gained, lost, raised, sunk } of changesByRule(rows))
  console.log(`| ${rule} | ${before} | ${after} | ${gained} (${raised}) | ${lost} (${sunk}) |`);

if (showsTexts)
  for (const { text, label, heldOut, before, after } of rows) {
    if (heldOut || before.level === after.level) continue;
    const rules = new Set([...before.findings, ...after.findings].map(({ rule }) => rule));
    console.log(`\n[${before.level} → ${after.level}] ${label}: ${text}\n      ${[...rules].join(' · ')}`);
  }
