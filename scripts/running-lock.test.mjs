import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from './running-lock.mjs';

let dir;
let other;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'stillroom-lock-'));
  other = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
});
afterEach(() => {
  other.kill('SIGKILL');
  rmSync(dir, { recursive: true, force: true });
});

const lockOf = (content) => writeFileSync(join(dir, 'running.json'), JSON.stringify(content));

describe('a second start beside a running one', () => {
  it('says how to reach the first', () => {
    lockOf({ pid: other.pid, address: 'http://localhost:3000' });
    expect(() => takeLock(dir)).toThrow(
      /already runs from this folder \(process \d+\): open http:\/\/localhost:3000/,
    );
  });

  it('says that the first is still starting', () => {
    lockOf({ pid: other.pid });
    expect(() => takeLock(dir)).toThrow(/already starting from this folder/);
  });

  it('goes on when the first was killed', async () => {
    lockOf({ pid: other.pid, address: 'http://localhost:3000' });
    other.kill('SIGKILL');
    await new Promise((done) => other.once('exit', done));
    takeLock(dir).release();
  });

  it('goes on when the lock is unreadable', () => {
    writeFileSync(join(dir, 'running.json'), '{');
    takeLock(dir).release();
  });

  it('finds no lock after the first has ended', () => {
    const lock = takeLock(dir);
    lock.tell({ address: 'http://localhost:3000' });
    lock.release();
    expect(existsSync(join(dir, 'running.json'))).toBe(false);
  });
});
