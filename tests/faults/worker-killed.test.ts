import { createDatabase } from '@stillroom/db/database';
import { acrossPlatforms } from '@stillroom/db/in-platform';
import { claimOutbox } from '@stillroom/db/queries/outbox';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { kill, startBreakableStack } from '../fixtures/breakable-stack.ts';
import { workflowsOf } from '../fixtures/look-at-workflows.ts';

const patience = { timeout: 90_000, interval: 200 };

it('a relay that dies between claiming and starting loses nothing: another starts each workflow once', async () => {
  const stack = await startBreakableStack();
  const posted = await Promise.all(Array.from({ length: 10 }, (_, n) => stack.post(`Letter ${n}`)));
  const dying = createDatabase(stack.urls.worker);
  const claimed = await acrossPlatforms(dying, (trx) =>
    claimOutbox(trx, { limit: 5, hiddenForMs: 1_000, maxAttempts: 100 }),
  );
  await dying.destroy();
  expect(claimed).toHaveLength(5);

  const address = await stack.startTemporal();
  stack.startWorker(address);
  const temporal = await stack.temporalClient(address);
  const wanted = posted.map(({ messageId }) => `reply-clock/${stack.platformId}/${messageId}`).sort();
  await vi.waitFor(async () => {
    const found = await workflowsOf(temporal, 'reply-clock/');
    expect(found.map(({ workflowId }) => workflowId).sort()).toEqual(wanted);
  }, patience);
});

it('a worker killed again and again while messages are posted starts one workflow for each of them', async () => {
  const stack = await startBreakableStack();
  const address = await stack.startTemporal();
  const temporal = await stack.temporalClient(address);
  const wanted: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const worker = stack.startWorker(address);
    const posted = await Promise.all(Array.from({ length: 8 }, (_, n) => stack.post(`Letter ${round} ${n}`)));
    wanted.push(...posted.map(({ messageId }) => `reply-clock/${stack.platformId}/${messageId}`));
    // As soon as the first of this round is seen, the worker is in the middle of its work.
    await vi.waitFor(async () => {
      const found = await workflowsOf(temporal, 'reply-clock/');
      expect(found.length).toBeGreaterThan(round * 8);
    }, patience);
    await kill(worker, 'SIGKILL');
  }
  stack.startWorker(address);
  await vi.waitFor(async () => {
    const found = await workflowsOf(temporal, 'reply-clock/');
    expect(found.map(({ workflowId }) => workflowId).sort()).toEqual([...wanted].sort());
  }, patience);
});

it('C5: a worker killed the moment a page arrived sends it again, if at all, under the same key', async () => {
  const stack = await startBreakableStack();
  const address = await stack.startTemporal();
  const worker = stack.startWorker(address);
  await stack.post('I have the pills in my hand and I am going to take them all tonight. Goodbye.');
  await vi.waitFor(() => expect(stack.mailbox.arrivals.pages.length).toBeGreaterThan(0), patience);
  await kill(worker, 'SIGKILL');

  stack.startWorker(address);
  const second = await stack.postAsAnother('I am standing on the bridge and I will jump now.');
  expect(second.flagLevel).toBeGreaterThanOrEqual(3);
  await vi.waitFor(
    () => expect(new Set(pagesOf(stack.mailbox).map(({ flag }) => flag)).size).toBe(2),
    patience,
  );
  const firstSteps = pagesOf(stack.mailbox).filter(({ step }) => step === 0);
  expect(new Set(firstSteps.map(({ id }) => id)).size).toBe(2);
});

const pageSchema = z.object({ id: z.string(), flag: z.string(), step: z.int() });

const pagesOf = (mailbox: { readonly arrivals: { readonly pages: readonly { readonly body: string }[] } }) =>
  mailbox.arrivals.pages.map(({ body }) => pageSchema.parse(JSON.parse(body)));
