// Compiles the crisis rules into the tables that browser and server read, and says how large they are. Part of the build of this
// package; `ensureRuleTables` runs it wherever sources are read without a build.
import { renameSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { makeRuleTables } from '../src/crisis/detect/make-tables.ts';
import { firstLine, ruleSources, ruleTableFile } from './rule-table-file.mjs';

const sources = ruleSources();
const tables = makeRuleTables();
const text = [
  firstLine(sources),
  "import type { RuleTables } from './rule-tables.ts';",
  '',
  `export const ruleTables: RuleTables = ${JSON.stringify(tables)};`,
  '',
].join('\n');
// Several programs may build at once: each writes a file of its own and puts it in place whole.
const unfinished = `${ruleTableFile}.${process.pid}`;
writeFileSync(unfinished, text);
renameSync(unfinished, ruleTableFile);
const kilobytes = (size: number) => `${(size / 1000).toFixed(1)} kB`;
console.log(
  `Crisis rules ${tables.version}: ${kilobytes(text.length)}, ${kilobytes(gzipSync(text, { level: 9 }).length)} compressed`,
);
