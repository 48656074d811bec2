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
 * Runs one turbo task over all packages.
 * @param {'build' | 'typecheck'} task
 * @param {{ signal?: AbortSignal, failure: string, more?: string[] }} options
 */
function turbo(task, { signal, failure, more = [] }) {
  return runProgram(
    'turbo',
    ['run', task, '--ui=stream', '--output-logs=errors-only', '--env-mode=loose', ...more],
    { cwd: root, env: toolEnvironment(), signal, failure },
  );
}

/** Builds every package and both apps. */
export function build({ signal } = {}) {
  return turbo('build', { signal, failure: 'Stillroom could not be built:' });
}
