// Runs a program to its end in a process group of its own, so that giving up ends everything that it started as well.
import { spawn } from 'node:child_process';
import { Trouble } from './trouble.mjs';

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, signal?: AbortSignal, show?: boolean, failure?: string }} options
 *   `show` passes its output on as it comes (to standard error); else the last lines are shown when it fails.
 *   `failure` is the sentence for that case.
 * @returns {Promise<string>} what it wrote
 */
export function runProgram(command, args, { cwd, env, signal, show = false, failure } = {}) {
  signal?.throwIfAborted();
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let written = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        written = (written + text).slice(-1_000_000);
        if (show) process.stderr.write(text);
      });
    }
    let force;
    const giveUp = () => {
      endGroup(child.pid, 'SIGINT');
      force = setTimeout(() => endGroup(child.pid, 'SIGKILL'), 5000);
    };
    signal?.addEventListener('abort', giveUp, { once: true });
    child.once('error', (error) => fail(new Trouble(`${command} could not be started: ${error.message}`)));
    child.once('close', (code) => {
      clearTimeout(force);
      signal?.removeEventListener('abort', giveUp);
      if (signal?.aborted) {
        endGroup(child.pid, 'SIGKILL');
        fail(signal.reason);
      } else if (code === 0) done(written);
      else
        fail(new Trouble(`${failure ?? `${command} failed.`}\n${show ? '' : lastLines(written)}`.trimEnd()));
    });
  });
}

function endGroup(pid, signal) {
  try {
    if (pid) process.kill(-pid, signal);
  } catch {
    // It is gone already.
  }
}

function lastLines(text) {
  return text.trimEnd().split('\n').slice(-40).join('\n');
}
