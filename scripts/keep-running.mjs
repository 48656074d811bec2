// Keeps one program of the stack running: started again when it ends by itself, each time after a longer pause.

const longestPause = 30_000;
const steadyAfter = 60_000;
const patience = 8000;

/**
 * @param {string} name as people know it: `web`, `worker`
 * @param {() => Promise<import('../packages/local-stack/src/child.ts').Child>} start
 * @param {{ say: (line: string) => void, signal: AbortSignal }} options `signal` ends it for good
 * @returns {{ stop: () => Promise<void>, endings: () => number }} `endings` counts how often it ended by itself
 */
export function keepRunning(name, start, { say, signal }) {
  let child;
  let endings = 0;
  const over = (async () => {
    for (let pause = 1000; !signal.aborted; pause = Math.min(pause * 2, longestPause)) {
      const began = performance.now();
      child = await start();
      // The end may have been asked for while it was starting.
      if (signal.aborted) void child.stop('SIGTERM', patience);
      const code = await child.ended;
      if (signal.aborted) return;
      endings += 1;
      if (performance.now() - began > steadyAfter) pause = 1000;
      say(
        `The ${name} ended (${code ?? 'by a signal'}); starting it again in ${pause / 1000} s. It wrote:\n${child.lastLines()}`,
      );
      await pauseFor(pause, signal);
    }
  })();
  return {
    endings: () => endings,
    async stop() {
      await child?.stop('SIGTERM', patience);
      await over;
    },
  };
}

function pauseFor(milliseconds, signal) {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}
