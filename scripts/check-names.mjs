// A newcomer should be able to guess the file from the question: names that answer no question are refused.
import { basename } from 'node:path';
import { one } from './run-suite.mjs';
import { sourceFiles } from './source-files.mjs';

const saysNothing = /^(utils?|helpers?|misc|common|manager|index)\b|[-.](utils?|helpers?|manager)\b/;

/** The paths whose file names say nothing about what is inside. */
export function badNames(paths) {
  return paths.filter((path) => saysNothing.test(basename(path)));
}

export function checkNames() {
  const bad = badNames(sourceFiles());
  for (const path of bad)
    console.log(`${path}: name the file for what it holds or does (CONTRIBUTING.md, "Names").`);
  return one(bad.length === 0);
}
