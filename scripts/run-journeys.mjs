// The journeys: a whole Stillroom of their own, started as `npm start` starts it, and Playwright on it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { root } from './install.mjs';
import { counted, readReport, runShown, withReport } from './run-suite.mjs';
import { Trouble } from './trouble.mjs';

const say = (line) => console.log(line);

/** @type {import('./suites.mjs').Suite['run']} */
export async function runJourneys(more, signal) {
  const chromium = await findChromium({ say, signal });
  const dir = await mkdtemp(join(tmpdir(), 'stillroom-journeys-'));
  const stillroom = spawn(process.execPath, [`${root}scripts/start.mjs`], {
    cwd: root,
    env: { ...withoutGivenServers(process.env), STILLROOM_STATE: dir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(stillroom, 'exit');
  try {
    const addresses = await untilRunning(stillroom, dir);
    const masterKey = (await readFile(join(dir, 'master-key'), 'utf8')).trim();
    return await withReport((report) =>
      playwright(chromium, { ...addresses, masterKey }, report, more, signal),
    );
  } finally {
    stillroom.kill('SIGINT');
    await ended;
    await rm(dir, { recursive: true, force: true });
  }
}

async function playwright(chromium, addresses, report, more, signal) {
  const code = await runShown(`${root}tests/node_modules/.bin/playwright`, ['test', ...more], {
    cwd: `${root}tests`,
    signal,
    env: {
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      STILLROOM_URL: addresses.address,
      STILLROOM_MAILBOX_URL: addresses.mailbox,
      STILLROOM_TEMPORAL_ADDRESS: addresses.temporal,
      STILLROOM_DATABASE_OWNER_URL: addresses.databaseOwner,
      STILLROOM_MASTER_KEY: addresses.masterKey,
    },
  });
  const { expected, unexpected, flaky, skipped } = (await readReport(report)).stats ?? {};
  return counted(expected, unexpected + flaky + skipped, code);
}

/** The journeys bring a server of each kind of their own, whatever the person who runs them uses. */
function withoutGivenServers(env) {
  const {
    DATABASE_URL,
    WORKER_DATABASE_URL,
    DATABASE_OWNER_URL,
    TEMPORAL_ADDRESS,
    SMTP_URL,
    ORIGIN,
    PORT,
    ...rest
  } = env;
  return rest;
}

/** Resolves with the addresses of the running Stillroom once it has printed its summary. */
async function untilRunning(stillroom, dir) {
  let written = '';
  await new Promise((done, fail) => {
    stillroom.stdout.setEncoding('utf8').on('data', (text) => {
      written += text;
      if (written.includes('Stillroom is running')) done();
    });
    stillroom.once('exit', () => fail(new Trouble(`Stillroom did not start for the journeys:\n${written}`)));
  });
  return JSON.parse(await readFile(join(dir, 'running.json'), 'utf8'));
}
