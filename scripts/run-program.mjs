// Runs a program to its end in a process group of its own, so that giving up ends everything that it started as well.
import { spawn } from 'node:child_process';
import { Trouble } from './trouble.mjs';

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, signal?: AbortSignal, failure?: string, onOutput?: (text: string) => void }} options
 *   `onOutput` gets its output as it comes; `failure` is the sentence for when it fails, before what it wrote.
 * @returns {Promise<string>} what it wrote
 */
export function runProgram(command, args, { cwd, env, signal, failure, onOutput } = {}) {
  signal?.throwIfAborted();
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let written = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        written = (written + text).slice(-1_000_000);
        onOutput?.(text);
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
      else fail(new Trouble(`${failure ?? `${command} failed.`}\n${withoutMiddle(written)}`.trimEnd()));
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

/** What a program wrote, without the middle when that is long: the reason stands first, the outcome last. */
function withoutMiddle(text) {
  const lines = text.trimEnd().split('\n');
  return (lines.length <= 120 ? lines : [...lines.slice(0, 80), '…', ...lines.slice(-40)]).join('\n');
}
