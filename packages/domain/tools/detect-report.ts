// Measures the detector on labelled lines of JSON: `npm run -s detect:report -- [--misses] [--false-alarms] [--all] FILE…`
// A fifth of every file, chosen by a hash of the text, is held out: nobody looks at it while writing rules, and its table
// stands apart. Texts are printed only when asked for, and never those of the held-out fifth.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { detectorLanguages } from '../src/crisis/crisis-level.ts';
import { detectCrisis } from '../src/crisis/detect/detect-crisis.ts';
import { isSetApart, languageOf, type MeasuredRow } from './report-rows.ts';
import { printTables } from './report-tables.ts';

// Whoever reads may stop reading: `… | head`.
process.stdout.on('error', () => process.exit(0));

const rowSchema = z.object({
  text: z.string(),
  label: z.string(),
  kind: z.string().default('none'),
  source: z.string().default('none'),
  category: z.string().optional(),
  lang: z.string().optional(),
});
const known = z.enum(detectorLanguages);

const wishes = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) {
  console.error('Name at least one file of labelled lines: npm run -s detect:report -- FILE…');
  process.exit(2);
}

const rows: MeasuredRow[] = [];
let unreadable = 0;
for (const file of files) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const row = rowSchema.safeParse(parse(line));
    if (!row.success) {
      unreadable += 1;
      continue;
    }
    const given = known.safeParse(row.data.lang);
    const detection = detectCrisis(row.data.text, { language: given.success ? given.data : undefined });
    const heldOut = isSetApart(row.data);
    rows.push({ ...row.data, language: languageOf(row.data), level: detection.level, detection, heldOut });
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

console.log(`${rows.length} texts, ${unreadable} unreadable lines, ${detectCrisis('').ruleset}`);
printTables(
  'Worked with (four fifths)',
  rows.filter(({ heldOut }) => !heldOut),
);
printTables(
  'Held out (one fifth)',
  rows.filter(({ heldOut }) => heldOut),
);
if (wishes.includes('--all')) printTables('All', rows);

const shown = rows.filter(({ heldOut }) => !heldOut);
if (wishes.includes('--misses')) {
  show(
    'Missed or below the page level',
    shown.filter(({ label, level }) => label === 'crisis' && level < 3),
  );
  show(
    'Not surfaced',
    shown.filter(({ label, level }) => /history|third_party/.test(label) && level < 1),
  );
}
if (wishes.includes('--false-alarms')) {
  show(
    'Alerted',
    shown.filter(({ label, level }) => label === 'not_crisis' && level >= 2),
  );
  show(
    'Paged',
    shown.filter(({ label, level }) => /history|third_party/.test(label) && level >= 3),
  );
}

function show(title: string, list: readonly MeasuredRow[]): void {
  console.log(`\n## ${title}: ${list.length}`);
  for (const { text, kind, source, level, detection } of list) {
    const rules = detection.findings.map(
      ({ rule, level: at, start, end, loweredBy, raisedBy }) =>
        `${rule}:${at} "${text.slice(start, end)}"${loweredBy ? ` ↓${loweredBy}` : ''}${raisedBy ? ` ↑${raisedBy}` : ''}`,
    );
    console.log(`[${level}] ${kind}/${source}: ${text}\n      ${rules.join(' · ')}`);
  }
}
