import { describe, expect, it } from 'vitest';
import { keepRunning } from './keep-running.mjs';

/** A program that ends when it is told to, by the test or by `stop`. */
function programs() {
  const started = [];
  const start = async () => {
    let end;
    const ended = new Promise((done) => {
      end = done;
    });
    const child = { ended, end, lastLines: () => 'its last words', stop: async () => end(0) };
    started.push(child);
    return child;
  };
  return { started, start };
}

describe('keeping a program running', () => {
  it('starts it again when it ends by itself, and says what it wrote', async () => {
    const { started, start } = programs();
    const stopping = new AbortController();
    const said = [];
    const kept = keepRunning('worker', start, { say: (line) => said.push(line), signal: stopping.signal });
    await expect.poll(() => started.length).toBe(1);
    started[0].end(1);
    await expect.poll(() => started.length, { timeout: 10_000 }).toBe(2);
    expect(said).toEqual([
      expect.stringMatching(/The worker ended \(1\); starting it again in 1 s.*its last words/s),
    ]);
    expect(kept.endings()).toBe(1);
    stopping.abort();
    await kept.stop();
    expect(started).toHaveLength(2);
  });
});
