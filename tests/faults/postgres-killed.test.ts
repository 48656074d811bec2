import { inPlatform } from '@stillroom/db/in-platform';
import { expect, it, vi } from 'vitest';
import { startBreakableStack } from '../fixtures/breakable-stack.ts';

it('M1: Postgres killed under posts loses no message that was acknowledged, and none is doubled', async () => {
  const stack = await startBreakableStack();
  const acknowledged = new Map<string, string>();
  const keys = Array.from({ length: 300 }, () => crypto.randomUUID());
  let next = 0;
  const writer = async () => {
    for (let key = keys[next++]; key; key = keys[next++]) {
      const sent = await stack.post('A letter that must not be lost.', key).catch(() => null);
      if (sent) acknowledged.set(key, sent.messageId);
    }
  };
  const writers = Promise.all(Array.from({ length: 8 }, writer));
  await vi.waitFor(() => expect(acknowledged.size).toBeGreaterThan(40), { timeout: 60_000, interval: 5 });
  await stack.killPostgres();
  await writers;
  expect(acknowledged.size).toBeLessThan(keys.length);
  await stack.restartPostgres();

  const before = new Map(acknowledged);
  // The page tries again with the key that it has: what was stored gives the same message, what was not is stored now.
  for (const key of keys) {
    const sent = await stack.post('A letter that must not be lost.', key);
    const earlier = before.get(key);
    if (earlier) expect(sent.messageId).toBe(earlier);
  }
  const stored = await inPlatform(stack.db, stack.platformId, (trx) =>
    trx.selectFrom('messages').select(['message_id', 'client_key']).execute(),
  );
  expect(stored.map(({ client_key }) => String(client_key)).sort()).toEqual([...keys].sort());
});
