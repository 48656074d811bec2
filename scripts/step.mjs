// A step of the start, with a line when it takes long, and how long it took.

const heartbeat = 10_000;

/**
 * Does `work` and prints `title` with the time that it took; while it lasts, a line every ten seconds.
 * @template T
 * @param {string} title what is being done, such as `Building`
 * @param {() => Promise<T>} work
 * @param {(line: string) => void} say
 * @returns {Promise<T>}
 */
export async function step(title, work, say) {
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
  const alive = setInterval(
    () => say(`  … ${title.toLowerCase()}: still at it (${Math.round(Number(seconds()))} s)`),
    heartbeat,
  );
  try {
    const result = await work();
    say(`  ${title.padEnd(34)} ${seconds()} s`);
    return result;
  } finally {
    clearInterval(alive);
  }
}
