// Builds what has changed since the last time: turbo keeps the results of everything else.
import { delimiter } from 'node:path';
import { root } from './install.mjs';
import { runProgram } from './run-program.mjs';

/** The environment for the workspace's own programs: turbo calls pnpm, and both are among the installed packages. */
export function toolEnvironment() {
  return {
    ...process.env,
    PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH ?? ''}`,
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
  };
}

/**
 * Builds every package and both apps.
 * @param {{ signal?: AbortSignal, only?: string[] }} options `only` names packages; what they need is built with them
 */
export function build({ signal, only = [] } = {}) {
  const filters = only.map((name) => `--filter=${name}...`);
  return runProgram(
    'turbo',
    ['run', 'build', '--ui=stream', '--output-logs=errors-only', '--env-mode=loose', ...filters],
    { cwd: root, env: toolEnvironment(), signal, failure: 'Stillroom could not be built:' },
  );
}
