import { afterEach, expect, it, vi } from 'vitest';
import { keepServing } from './kept-server.ts';

afterEach(() => vi.useRealTimers());

/** A server that ends when the test says so, or when it is stopped. */
function server(port: number) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((done) => {
    end = done;
  });
  return { port, ended, end, stop: async () => end() };
}

it('a server that ends by itself is started again, at the port that it had', async () => {
  vi.useFakeTimers();
  const started: ReturnType<typeof server>[] = [];
  const said: string[] = [];
  const start = async (before: ReturnType<typeof server> | undefined) => {
    started.push(server(before?.port ?? 54320));
    return started.at(-1) ?? server(0);
  };
  const kept = await keepServing('Postgres', start, (line) => said.push(line));
  kept.first.end();
  await vi.advanceTimersByTimeAsync(1000);
  expect(started.map(({ port }) => port)).toEqual([54320, 54320]);
  expect(said).toEqual(['Postgres ended by itself; starting it again in 1 s.']);
  await kept.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(started).toHaveLength(2);
});

it('a server that cannot start again is tried again, with longer pauses', async () => {
  vi.useFakeTimers();
  let attempts = 0;
  const only = server(1);
  const start = async () => {
    attempts += 1;
    if (attempts > 1) throw new Error('no room');
    return only;
  };
  const kept = await keepServing('Postgres', start, () => undefined);
  only.end();
  await vi.advanceTimersByTimeAsync(1000 + 2000 + 4000);
  expect(attempts).toBe(4);
  await kept.stop();
});

it('a stop while it is starting again ends the new one too', async () => {
  vi.useFakeTimers();
  const first = server(1);
  const second = server(1);
  let ready: () => void = () => undefined;
  const slow = new Promise<ReturnType<typeof server>>((done) => {
    ready = () => done(second);
  });
  const kept = await keepServing(
    'Postgres',
    (before) => (before ? slow : Promise.resolve(first)),
    () => undefined,
  );
  first.end();
  await vi.advanceTimersByTimeAsync(1000);
  const stopped = kept.stop();
  ready();
  await stopped;
  await second.ended;
});

it('a server that cannot start at all is an error at once', async () => {
  const start = () => Promise.reject(new Error('no room'));
  await expect(keepServing('Postgres', start, () => undefined)).rejects.toThrow('no room');
});
