import { createHmac } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { makeCrisis, slowLadder, webhookSecret } from '../testing/crisis-story.ts';
import { usePageReceiver } from '../testing/page-receiver.ts';
import { origin, useTestWorker } from '../testing/test-worker.ts';
import { workflowId } from '../workflow-starter.ts';

const worker = await useTestWorker();
const receiver = await usePageReceiver();
const both = [{ kind: 'webhook', url: receiver.url }, { kind: 'mail' }] as const;

/** A quiet watchdog: these stories are the workflow's. */
const asleep = { graceMs: 600_000 };
const patience = { timeout: 30_000, interval: 50 };

const pagesOf = (flagId: string) => receiver.received.filter(({ body }) => JSON.parse(body).flag === flagId);
const mailsTo = (address: string) => worker.mailbox.arrivals.mails.filter(({ to }) => to.includes(address));

describe('crisis-escalation', () => {
  it('C4: level 4 pages by signed webhook and by mail; the outcome completes the workflow', async () => {
    worker.run(asleep);
    const crisis = await makeCrisis(worker, { ladder: slowLadder, channels: both });
    const { flagId } = await crisis.raise();
    const address = crisis.people['on-call'].email;
    await vi.waitFor(() => {
      expect(pagesOf(flagId)).toHaveLength(1);
      expect(mailsTo(address)).toHaveLength(1);
    }, patience);

    const [page] = pagesOf(flagId);
    const [, second = '', sent = ''] =
      /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(page?.headers['stillroom-signature'])) ?? [];
    expect(sent).toBe(createHmac('sha256', webhookSecret).update(`${second}.${page?.body}`).digest('hex'));
    const url = `${origin}/p/${crisis.platform.slug}/on-call/${flagId}`;
    expect(JSON.parse(page?.body ?? '')).toMatchObject({ flag: flagId, level: 4, step: 0, url });
    expect(mailsTo(address)[0]?.text).toContain(url);

    const handle = worker.temporal.workflow.getHandle(
      workflowId('crisisEscalation', crisis.platformId, flagId),
    );
    await crisis.decide(flagId, { type: 'acknowledge', by: crisis.responder });
    expect((await handle.describe()).status.name).toBe('RUNNING');
    await crisis.decide(flagId, { type: 'record-outcome', by: crisis.responder, outcome: 'reached' });
    await handle.result();
    expect((await handle.describe()).status.name).toBe('COMPLETED');
  });
});
