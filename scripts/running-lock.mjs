// One Stillroom at a time from one state folder: a file with the number of the process that runs it.
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from './trouble.mjs';

const name = 'running.json';

/**
 * Takes the lock of a state folder.
 * @param {string} dir the state folder; made when it is not there
 * @returns {{ tell: (where: { address: string }) => void, release: () => void }} `tell` notes where the parts are reached,
 *   for the next start and for tests
 * @throws {Trouble} that says where the one that runs is reached
 */
export function takeLock(dir) {
  makeDir(dir);
  const path = join(dir, name);
  const mine = `${path}.${process.pid}`;
  for (;;) {
    try {
      // Written first and then linked, so that nobody ever reads a lock without a number in it.
      writeFileSync(mine, JSON.stringify({ pid: process.pid }), { mode: 0o600 });
      linkSync(mine, path);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw writable(error, dir);
    }
    const running = readLock(path);
    if (running && isStillroom(running.pid)) {
      rmSync(mine, { force: true });
      throw new Trouble(alreadyRuns(running));
    }
    // Its process was killed before it could tidy up.
    rmSync(path, { force: true });
  }
  rmSync(mine, { force: true });
  return {
    tell: (where) => writeFileSync(path, JSON.stringify({ pid: process.pid, ...where })),
    release() {
      if (readLock(path)?.pid === process.pid) rmSync(path, { force: true });
    },
  };
}

function alreadyRuns({ pid, address }) {
  return address
    ? `Stillroom already runs from this folder (process ${pid}): open ${address}, or end it with Ctrl-C in its terminal first.`
    : `Stillroom is already starting from this folder (process ${pid}): wait for its address, or end it with Ctrl-C in its terminal first.`;
}

function readLock(path) {
  try {
    const { pid, address } = JSON.parse(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? { pid, address } : undefined;
  } catch {
    return undefined;
  }
}

/** A number that the system has given to another program in the meantime is not Stillroom. */
function isStillroom(pid) {
  if (pid === process.pid) return false;
  try {
    const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], options).includes('node');
  } catch {
    return false;
  }
}

function makeDir(dir) {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o711 });
  } catch (error) {
    throw writable(error, dir);
  }
}

function writable(error, dir) {
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS') {
    return new Trouble(
      `Stillroom may not write in ${dir}; it belongs to somebody else: start it as that user, or make it yours.`,
    );
  }
  if (error.code === 'ENOSPC')
    return new Trouble('The disk is full; make room, then start again. Nothing was lost.');
  return error;
}
