import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let state;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'stillroom-start-'));
});
afterEach(() => rmSync(state, { recursive: true, force: true }));

/** `npm start` with a state folder of its own. */
function start() {
  const entry = fileURLToPath(new URL('start.mjs', import.meta.url));
  const running = spawn(process.execPath, [entry], {
    env: { ...process.env, STILLROOM_STATE: state },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const seen = { text: '' };
  for (const stream of [running.stdout, running.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      seen.text += text;
    });
  }
  return { running, seen, ended: new Promise((done) => running.once('close', done)) };
}

describe('npm start', () => {
  it('ended in mid-start by Ctrl-C, says so, and leaves no lock behind', async () => {
    const { running, seen, ended } = start();
    await expect.poll(() => seen.text, { timeout: 30_000 }).toContain('Packages');
    running.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(seen.text).toMatch(/Stopping…\s*$/);
    expect(existsSync(join(state, 'running.json'))).toBe(false);
  });

  it('beside a running one says where that is, and touches nothing', async () => {
    const lock = join(state, 'running.json');
    writeFileSync(lock, JSON.stringify({ pid: process.pid, address: 'http://localhost:3456' }));
    const { seen, ended } = start();
    expect(await ended).toBe(1);
    expect(seen.text.trim()).toMatch(
      /^Stillroom already runs from this folder \(process \d+\): open http:\/\/localhost:3456,.*$/,
    );
    expect(existsSync(lock)).toBe(true);
  });
});
