// Puts the packages of the lock file in place, once: with pnpm through npx, because a newcomer has only Node and npm.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runProgram } from './run-program.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** True when node_modules was made from the lock file as it is now. */
function isInstalled() {
  const marker = `${root}node_modules/.modules.yaml`;
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(`${root}pnpm-lock.yaml`).mtimeMs;
}

/**
 * Installs the packages unless they are there.
 * @param {{ say: (line: string) => void, signal?: AbortSignal }} options where to tell people what happens
 */
export async function ensureInstalled({ say, signal }) {
  if (isInstalled()) return;
  say('  Installing packages (a minute or two the first time)…');
  // CI=true: pnpm must not ask before it replaces a folder of packages that another version laid out.
  await runProgram('npx', ['--yes', manifest.packageManager, 'install', '--frozen-lockfile'], {
    cwd: root,
    env: { ...process.env, CI: 'true' },
    signal,
    failure:
      'The packages could not be installed; a network without the npm registry, or a full disk, is the usual reason:',
  });
}
