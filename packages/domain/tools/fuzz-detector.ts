// `npm run fuzz [-- COUNT]`: a million strings through the detector. Prints a string that breaks a promise, shrunk, and its seed.
import fc from 'fast-check';
import { brokenPromise, hostileTexts } from '../src/testing/hostile-texts.ts';

const count = Number(process.argv[2] ?? 1_000_000);
const began = performance.now();
const { failed, counterexample, seed, numRuns } = fc.check(
  fc.property(hostileTexts(), (text) => brokenPromise(text) === undefined),
  { numRuns: count },
);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
if (failed) {
  const [text = ''] = counterexample ?? [];
  console.error(`After ${numRuns} strings, seed ${seed}: ${JSON.stringify(text)}\n${brokenPromise(text)}`);
  process.exit(1);
}
console.log(
  `${numRuns} strings, seed ${seed}, ${seconds} s: no throw, every span in place, one result for every normal form`,
);
