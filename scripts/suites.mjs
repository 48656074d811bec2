// What `npm test` runs, in this order: quick answers first, the browser last.

import { checkClocks } from './check-clocks.mjs';
import { checkNames } from './check-names.mjs';
import { runJourneys } from './run-journeys.mjs';
import { runChecks, runTool, runVitest } from './run-suite.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, about: string, built?: boolean, run: (more: string[], signal: AbortSignal) => Promise<Count> }} Suite
 *   `built` suites start the built apps; `more` is what stood after the suite's name on the command line.
 */

/** @type {Suite[]} */
export const suites = [
  {
    name: 'types',
    about: 'TypeScript, every package',
    run: (_more, signal) =>
      runTool(
        'turbo',
        ['run', 'typecheck', '--ui=stream', '--output-logs=errors-only', '--env-mode=loose', '--continue'],
        signal,
      ),
  },
  {
    name: 'lint',
    about: 'Biome, file names, no clock in the domain',
    run: (_more, signal) =>
      runChecks([
        () => runTool('biome', ['ci', '--colors=off', '--error-on-warnings', '.'], signal),
        checkNames,
        checkClocks,
      ]),
  },
  {
    name: 'imports',
    about: 'who may import whom',
    run: (_more, signal) =>
      runTool('depcruise', ['--config', '.dependency-cruiser.cjs', 'packages', 'apps', 'tests'], signal),
  },
  {
    name: 'unused',
    about: 'code and packages that nothing uses',
    run: (_more, signal) => runTool('knip', ['--no-progress', '--no-config-hints'], signal),
  },
  vitest('domain', 'rules, deadlines, detector'),
  vitest('db', 'queries on real Postgres'),
  vitest('local-stack', 'starting and stopping the parts'),
  vitest('scripts', 'the commands themselves'),
  vitest('api', 'procedures on real Postgres'),
  { ...vitest('worker', 'workflows on real Temporal, replay'), built: true },
  vitest('web', 'pages and words'),
  { ...vitest('tests', 'access, faults'), built: true },
  { name: 'journeys', about: 'the main job in real Chromium', built: true, run: runJourneys },
];

function vitest(name, about) {
  return { name, about, run: (more, signal) => runVitest(name, more, signal) };
}
