import { setTimeout } from 'node:timers/promises';
import { failureName, type Log } from './log.ts';

export type Repeating = { readonly stop: () => Promise<void> };

/**
 * Does a deed again and again, `pauseMs` after the one before has ended. One that throws is logged and done again: none
 * of these may stop because it failed once. `stop` resolves when the one at hand is done.
 */
export function every(
  pauseMs: number,
  name: string,
  log: Log,
  deed: (signal: AbortSignal) => Promise<void>,
): Repeating {
  const stopping = new AbortController();
  // Ends early, by rejecting, when it is to stop.
  const pause = () => setTimeout(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
  const loop = async () => {
    while (!stopping.signal.aborted) {
      await deed(stopping.signal).catch((error: unknown) =>
        log(`${name}-failed`, { failure: failureName(error) }),
      );
      if (!stopping.signal.aborted) await pause();
    }
  };
  const running = loop();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
