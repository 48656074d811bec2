import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Writable } from 'node:stream';

/**
 * A second, tiny process that outlives this one. It holds the list of process groups that were started here; when its
 * standard input closes, which happens however this process ends (kill -9 and a power-hungry debugger included), it
 * asks each of them to end and insists after ten seconds.
 */
const program = `
const groups = new Set();
const each = (send) => { for (const group of groups) try { send(group) } catch { groups.delete(group) } };
process.stdin.setEncoding('utf8').on('data', (text) => {
  for (const word of text.split('\\n')) {
    if (word.startsWith('+')) groups.add(Number(word.slice(1)));
    if (word.startsWith('-')) groups.delete(Number(word.slice(1)));
  }
});
process.stdin.on('close', () => {
  each((group) => process.kill(group, 'SIGINT'));
  const since = Date.now();
  setInterval(() => {
    each((group) => process.kill(-group, Date.now() - since > 10000 ? 'SIGKILL' : 0));
    if (groups.size === 0) process.exit(0);
  }, 50);
});
`;

let running: ChildProcessByStdio<Writable, null, null> | undefined;
const guarded = new Set<number>();

/** From now on the process group `pid` does not outlive this process. */
export function guard(pid: number): void {
  guarded.add(pid);
  if (!running) {
    running = spawn(process.execPath, ['-e', program], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    running.on('error', () => undefined);
    running.stdin.on('error', () => undefined);
    // The guard waits for this process; this process must not wait for the guard.
    running.unref();
    if ('unref' in running.stdin && typeof running.stdin.unref === 'function') running.stdin.unref();
  }
  running.stdin.write(`+${pid}\n`);
}

/** The process group `pid` has ended; its number may soon belong to somebody else. */
export function unguard(pid: number): void {
  guarded.delete(pid);
  running?.stdin.write(`-${pid}\n`);
  if (guarded.size > 0) return;
  running?.stdin.end();
  running = undefined;
}
