import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { guard, unguard } from './orphan-guard.ts';

/** A program that the stack runs, in a process group of its own so that it and all it starts can be ended together. */
export interface Child {
  readonly pid: number;
  /** Resolves when the program has ended, with its exit code (null when a signal ended it). */
  readonly ended: Promise<number | null>;
  hasEnded(): boolean;
  /** The last lines that it wrote, for an error message. */
  lastLines(): string;
  /** Asks it to end, and after `patienceMs` ends it by force. May be called twice. */
  stop(signal?: NodeJS.Signals, patienceMs?: number): Promise<void>;
}

export interface ChildOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
  /** When this fires the program is ended. */
  signal?: AbortSignal | undefined;
  /** Gets everything the program writes, as it comes. */
  onOutput?: (text: string) => void;
}

/**
 * Starts a program. Should this process die without a chance to stop it, the orphan guard does.
 * @throws the system's error (`ENOENT`, `EACCES` …) when it cannot be started at all.
 */
export async function startChild(
  command: string,
  args: readonly string[],
  options: ChildOptions = {},
): Promise<Child> {
  const { onOutput, signal: abort, ...rest } = options;
  abort?.throwIfAborted();
  const settings: SpawnOptions = { ...rest, detached: true, stdio: ['ignore', 'pipe', 'pipe'] };
  const running = spawn(command, [...args], settings);
  const pid = await started(running);
  guard(pid);

  let tail = '';
  for (const stream of [running.stdout, running.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      tail = (tail + text).slice(-4000);
      onOutput?.(text);
    });
  }
  let over = false;
  const ended = new Promise<number | null>((done) => {
    running.once('close', (code) => {
      over = true;
      unguard(pid);
      done(code);
    });
  });
  const child: Child = {
    pid,
    ended,
    hasEnded: () => over,
    lastLines: () => tail.trim().split('\n').slice(-12).join('\n'),
    async stop(signal = 'SIGTERM', patienceMs = 10_000) {
      if (over) return;
      // The program is asked alone, because it ends its own parts in the right order; force is for the whole group.
      send(pid, signal);
      const force = setTimeout(() => send(-pid, 'SIGKILL'), patienceMs);
      await ended;
      clearTimeout(force);
      send(-pid, 'SIGKILL');
    },
  };
  const giveUp = () => void child.stop('SIGINT');
  if (abort?.aborted) giveUp();
  abort?.addEventListener('abort', giveUp, { once: true });
  void ended.then(() => abort?.removeEventListener('abort', giveUp));
  return child;
}

function started(running: ChildProcess): Promise<number> {
  return new Promise((done, fail) => {
    running.once('error', fail);
    running.once('spawn', () => done(Number(running.pid)));
  });
}

/** A process, or with a negative number a process group. */
function send(target: number, signal: NodeJS.Signals): void {
  try {
    process.kill(target, signal);
  } catch {
    // It is gone already, which is what was wanted.
  }
}
