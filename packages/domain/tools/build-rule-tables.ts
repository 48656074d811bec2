// Compiles the crisis rules and the learned weights into the tables that browser and server read, and says how large they are. Part
// of the build of this package; `ensureRuleTables` runs it wherever sources are read without a build.
import { renameSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { makeLearnedTables, makeRuleTables } from '../src/crisis/detect/make-tables.ts';
import { firstLine, learnedTableFile, ruleSources, ruleTableFile } from './rule-table-file.mjs';

const line = firstLine(ruleSources());
const rules = makeRuleTables();
const learned = makeLearnedTables(rules);
const learnedSize = write(learnedTableFile, 'learnedTables', 'LearnedTables', learned);
const ruleSize = write(ruleTableFile, 'ruleTables', 'RuleTables', rules);
console.log(`Crisis rules ${rules.version}: ${ruleSize}; learned weights ${learnedSize}`);

function write(file: string, name: string, type: string, tables: object): string {
  const text = [
    line,
    `import type { ${type} } from './rule-tables.ts';`,
    '',
    `export const ${name}: ${type} = ${JSON.stringify(tables)};`,
    '',
  ].join('\n');
  // Several programs may build at once: each writes a file of its own and puts it in place whole.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
  return `${kilobytes(text.length)}, ${kilobytes(gzipSync(text, { level: 9 }).length)} compressed`;
}

function kilobytes(size: number): string {
  return `${(size / 1000).toFixed(1)} kB`;
}
