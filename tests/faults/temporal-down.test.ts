import type { Client } from '@temporalio/client';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { startBreakableStack } from '../fixtures/breakable-stack.ts';
import { workflowsOf } from '../fixtures/look-at-workflows.ts';

const patience = { timeout: 60_000, interval: 200 };

it('R1: messages posted while Temporal is down are stored, and get one clock each when it is back', async () => {
  const stack = await startBreakableStack();
  const address = await stack.startTemporal();
  stack.startWorker(address);
  await stack.stopTemporal();

  const posted = await Promise.all(Array.from({ length: 20 }, (_, n) => stack.post(`Letter ${n}`)));

  await stack.startTemporal();
  const temporal = await stack.temporalClient(address);
  const wanted = posted.map(({ messageId }) => `reply-clock/${stack.platformId}/${messageId}`).sort();
  await vi.waitFor(async () => {
    const found = await workflowsOf(temporal, 'reply-clock/');
    expect(found.map(({ workflowId }) => workflowId).sort()).toEqual(wanted);
    expect(found.every(({ status }) => status === 'RUNNING')).toBe(true);
  }, patience);
});

it('C7: while Temporal is down the watchdog pages; when it is back nobody is paged twice for the same step', async () => {
  const stack = await startBreakableStack();
  const address = await stack.startTemporal();
  await stack.stopTemporal();
  stack.startWorker(address);

  await stack.post('I have the pills in my hand and I am going to take them all tonight. Goodbye.');
  await vi.waitFor(() => expect(stack.mailbox.arrivals.pages).toHaveLength(1), patience);

  await stack.startTemporal();
  const temporal = await stack.temporalClient(address);
  await vi.waitFor(async () => {
    expect(await workflowsOf(temporal, 'crisis-escalation/')).toHaveLength(1);
  }, patience);
  await vi.waitFor(async () => expect(await hasLooked(temporal)).toBe(true), patience);
  const pages = stack.mailbox.arrivals.pages.map(({ body }) => pageSchema.parse(JSON.parse(body)));
  expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  expect(new Set(pages.filter(({ step }) => step === 0).map(({ id }) => id)).size).toBe(1);
});

const pageSchema = z.object({ id: z.string(), step: z.int() });

/** Whether the workflow has come back from its first look at Postgres. */
async function hasLooked(temporal: Client): Promise<boolean> {
  const [workflow] = await workflowsOf(temporal, 'crisis-escalation/');
  if (!workflow) return false;
  const history = await temporal.workflow.getHandle(workflow.workflowId).fetchHistory();
  return (history.events ?? []).some((event) => event.activityTaskCompletedEventAttributes);
}
