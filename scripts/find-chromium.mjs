// A Chromium for the journeys: the one that is named, one that is there, Playwright's, or (as root) Debian's.
import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './install.mjs';
import { runProgram } from './run-program.mjs';
import { Trouble } from './trouble.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The path of a Chromium that runs; fetched when there is none.
 * @param {{ say: (line: string) => void, signal: AbortSignal }} options
 * @throws {Trouble} that says what was tried and what to install
 */
export async function findChromium({ say, signal }) {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await runs(named)) return named;
    throw new Trouble(
      `CHROMIUM_PATH names ${named}, which is not a Chromium that runs; correct or unset it.`,
    );
  }
  const there = (await onPath()) ?? (await playwrights());
  if (there) return there;

  const tried = [`no ${names.join(', ')} on PATH`];
  const ways = [
    ["Playwright's download", () => downloadPlaywrights(signal), playwrights],
    ...(process.getuid?.() === 0 ? [["Debian's package", () => installDebians(signal), onPath]] : []),
  ];
  for (const [name, fetchIt, find] of ways) {
    say(`No Chromium yet; trying ${name}…`);
    try {
      await fetchIt();
    } catch (error) {
      signal.throwIfAborted();
      tried.push(`${name}: ${firstLine(error)}`);
      continue;
    }
    const path = await find();
    if (path) return path;
    tried.push(`${name} came, but does not run here`);
  }
  throw new Trouble(
    `The journeys need Chromium and there is none (${tried.join('; ')}). Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.`,
  );
}

async function onPath() {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (isProgram(path) && (await runs(path))) return path;
    }
  }
  return undefined;
}

async function playwrights() {
  const { chromium } = createRequire(`${root}tests/package.json`)('@playwright/test');
  const path = chromium.executablePath();
  return isProgram(path) && (await runs(path)) ? path : undefined;
}

function downloadPlaywrights(signal) {
  return runProgram(`${root}tests/node_modules/.bin/playwright`, ['install', 'chromium'], {
    cwd: root,
    signal,
  });
}

async function installDebians(signal) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update'], { signal, env });
  await runProgram('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { signal, env });
}

/** Some systems carry a stand-in that only tells one to install the real thing; it has no version. */
async function runs(path) {
  return promisify(execFile)(path, ['--version'], { timeout: 20_000 }).then(
    ({ stdout }) => /chrom/i.test(stdout),
    () => false,
  );
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function firstLine(error) {
  return String(error?.message ?? error)
    .split('\n')
    .filter(Boolean)
    .slice(0, 2)
    .join(' ');
}
