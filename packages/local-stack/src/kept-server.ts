interface Server {
  stop(): Promise<void>;
  readonly ended: Promise<unknown>;
}

const longestPause = 30_000;

/**
 * Starts a server and, when it ends by itself, starts it again, each time after a longer pause.
 * @param name as people know it
 * @param start gets the server that was there before, so that the next one can take its port
 * @param givingUp when this has fired, a server that ends is left as it is
 * @throws what `start` throws the first time; later failures are told to `log` and tried again
 */
export async function keepServing<T extends Server>(
  name: string,
  start: (before: T | undefined) => Promise<T>,
  log: (line: string) => void,
  givingUp?: AbortSignal,
): Promise<{ readonly first: T; stop(): Promise<void> }> {
  const first = await start(undefined);
  const stopping = new AbortController();
  let current: T = first;

  const over = (async () => {
    for (let pause = 1000; ; pause = Math.min(pause * 2, longestPause)) {
      const began = performance.now();
      await current.ended;
      if (performance.now() - began > longestPause) pause = 1000;
      if (stopping.signal.aborted || givingUp?.aborted) return;
      log(`${name} ended by itself; starting it again in ${pause / 1000} s.`);
      await pauseFor(pause, stopping.signal);
      if (stopping.signal.aborted) return;
      try {
        current = await start(current);
        // The stop may have been asked for while it was starting again.
        if (stopping.signal.aborted) await current.stop();
      } catch (error) {
        log(`${name} did not start again: ${error instanceof Error ? error.message : 'no reason given'}`);
      }
    }
  })();

  return {
    first,
    async stop() {
      stopping.abort();
      await current.stop();
      await over;
    },
  };
}

function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    const wake = () => {
      clearTimeout(timer);
      done();
    };
    signal.addEventListener('abort', wake, { once: true });
  });
}
