// The whole of `npm test`: what it needs, then suite after suite, then the table.
import { ensureRuleTables } from '../packages/domain/tools/rule-table-file.mjs';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { add } from './run-suite.mjs';
import { step } from './step.mjs';
import { wordsFor } from './trouble.mjs';

const say = (line) => console.log(line);

/** @param {string[]} words names of suites; after the first word that begins with `-` or is a path, all go to the suite */
export async function testStillroom(words) {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => controller.abort());
  try {
    await step('Packages', () => ensureInstalled({ say, signal: controller.signal }), say);
    ensureRuleTables();
    const { suites } = await import('./suites.mjs');
    const { chosen, more } = choose(words, suites);
    const rows = await runAll(chosen, more, controller.signal);
    report(rows);
    process.exit(rows.every(({ failed }) => failed === 0) ? 0 : 1);
  } catch (error) {
    if (!controller.signal.aborted) console.error(`\n${wordsFor(error)}\n\n0 passed, 1 failed`);
    process.exit(controller.signal.aborted ? 130 : 1);
  }
}

async function runAll(chosen, more, signal) {
  const rows = [];
  if (chosen.some((suite) => suite.built)) {
    const building = { name: 'build', run: () => build({ signal }).then(() => ({ passed: 1, failed: 0 })) };
    rows.push(await runOne(building, [], signal));
  }
  for (const suite of chosen) rows.push(await runOne(suite, more, signal));
  return rows;
}

async function runOne(suite, more, signal) {
  signal.throwIfAborted();
  say(`\n── ${suite.name} ${'─'.repeat(Math.max(0, 70 - suite.name.length))}`);
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1000);
  try {
    return { name: suite.name, ...(await suite.run(more, signal)), seconds: seconds() };
  } catch (error) {
    signal.throwIfAborted();
    say(wordsFor(error));
    return { name: suite.name, passed: 0, failed: 1, seconds: seconds() };
  }
}

function choose(words, suites) {
  const names = suites.map(({ name }) => name);
  const rest = words.findIndex((word) => !names.includes(word));
  const wanted = rest === -1 ? words : words.slice(0, rest);
  const more = rest === -1 ? [] : words.slice(rest);
  if (wanted.length === 0 && more.length > 0) {
    say(`There is no suite ${more[0]}. There are:`);
    for (const { name, about } of suites) say(`  ${name.padEnd(13)}${about}`);
    process.exit(2);
  }
  return { chosen: wanted.length === 0 ? suites : suites.filter(({ name }) => wanted.includes(name)), more };
}

function report(rows) {
  say(`\n${'suite'.padEnd(13)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'time'.padStart(9)}`);
  for (const { name, passed, failed, seconds } of rows) {
    say(
      `${name.padEnd(13)}${String(passed).padStart(8)}${String(failed).padStart(8)}${`${seconds} s`.padStart(9)}`,
    );
  }
  const { passed, failed } = rows.reduce(add, { passed: 0, failed: 0 });
  say(`\n${passed} passed, ${failed} failed`);
}
