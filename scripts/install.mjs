// Puts the packages of the lock file in place, once: with pnpm through npx, because a newcomer has only Node and npm.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** pnpm as pinned in package.json, as arguments for `npx`. */
export const pnpm = ['--yes', manifest.packageManager];

/** True when node_modules was made from the lock file as it is now. */
export function isInstalled() {
  const marker = `${root}node_modules/.modules.yaml`;
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(`${root}pnpm-lock.yaml`).mtimeMs;
}

/**
 * Installs the packages unless they are there.
 * @param {{ say: (line: string) => void }} options where to tell people what happens
 */
export async function ensureInstalled({ say }) {
  if (isInstalled()) return;
  say('Installing packages (a minute or two the first time)…');
  const code = await new Promise((done) => {
    const child = spawn('npx', [...pnpm, 'install', '--frozen-lockfile'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    child.on('error', () => done(1));
    child.on('exit', (status) => done(status ?? 1));
  });
  if (code !== 0) {
    say(
      'The packages could not be installed. Look at the lines above; a network without the npm registry is the usual reason.',
    );
    process.exit(1);
  }
}
