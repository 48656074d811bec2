import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { detectCrisis } from '@stillroom/domain/crisis/detect/detect-crisis';
import { browserShare } from './browser-share.ts';
import { bareLoop, oneRegExp } from './detect-rivals.ts';
import { flagged, hostile, nothingKnown, prose } from './detect-texts.ts';

const messageLength = 400;
const tablesOf = (name: string) =>
  new URL(`../../packages/domain/src/crisis/detect/${name}-tables.gen.ts`, import.meta.url);
const compressed = (name: string) =>
  `${(gzipSync(readFileSync(tablesOf(name)), { level: 9 }).length / 1000).toFixed(1)} kB`;

type Reader = (text: string) => unknown;

/** The best of several rounds over all texts, in MB (one character a byte) per second. */
function speedOf(reader: Reader, texts: readonly string[], rounds: number): number {
  const size = texts.reduce((sum, { length }) => sum + length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    for (const text of texts) reader(text);
    best = Math.min(best, performance.now() - began);
  }
  return size / best / 1000;
}

const took = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

/** Prints how fast the whole detector reads, beside a regular expression over the same phrases and beside a bare loop. */
export const benchDetect = async (): Promise<void> => {
  const firstMs = took(() => detectCrisis('Is anybody there?'));
  console.log(
    `Crisis detector: rules ${compressed('rule')}, learned weights ${compressed('learned')} compressed, first use ${firstMs.toFixed(0)} ms`,
  );
  console.log(`Code and tables together: ${browserShare(/^detect-crisis-.*\.js$/)}`);
  const phrases = oneRegExp();
  const regExp: Reader = (text) => [...text.matchAll(phrases)].length;
  const sets = [
    ['2% flagged', flagged(messageLength, 1000, 50)],
    ['ordinary prose, nothing found', prose(messageLength, 1000)],
    ['words of no rule', nothingKnown(messageLength, 1000)],
  ] as const;
  console.log(
    `\n${messageLength} characters                  detector     RegExp  bare loop    x RegExp  of the loop`,
  );
  for (const [name, texts] of sets) {
    const ours = speedOf(detectCrisis, texts, 15);
    // It takes a good part of a second for one text.
    const theirs = speedOf(regExp, texts.slice(0, 4), 1);
    const bare = speedOf(bareLoop, texts, 15);
    const columns = [ours, theirs, bare].map((speed) =>
      `${speed.toFixed(speed < 10 ? 3 : 0)} MB/s`.padStart(11),
    );
    console.log(
      `${name.padEnd(30)}${columns.join('')}${(ours / theirs).toFixed(0).padStart(12)}${(ours / bare).toFixed(2).padStart(13)}`,
    );
  }
  console.log('\n2,000 characters, every second flagged:   median        p99');
  const long = flagged(2000, 3000, 2);
  for (const [index, name] of ['first thousand', 'second thousand', 'third thousand'].entries()) {
    const each = long
      .slice(index * 1000, (index + 1) * 1000)
      .map((text) => took(() => detectCrisis(text)))
      .sort((one, other) => one - other);
    const share = (part: number) => `${(each[Math.floor(each.length * part)] ?? 0).toFixed(3)} ms`;
    console.log(`${name.padEnd(40)}${share(0.5)}   ${share(0.99)}`);
  }
  console.log(
    '\n100 KB that mean harm:         first     best of 5 (new words each time where none stands twice)',
  );
  const rounds = Array.from({ length: 5 }, (_, round) => hostile(100_000, round));
  for (const [index, [name]] of (rounds[0] ?? []).entries()) {
    const each = rounds.map((texts) => took(() => detectCrisis(texts[index]?.[1] ?? '')));
    console.log(
      `${name.padEnd(28)}${(each[0] ?? 0).toFixed(1).padStart(5)} ms${Math.min(...each)
        .toFixed(1)
        .padStart(10)} ms`,
    );
  }
};
