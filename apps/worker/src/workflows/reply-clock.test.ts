import { describe, expect, it, vi } from 'vitest';
import { makeClocks } from '../testing/clock-story.ts';
import { keepHistory } from '../testing/keep-history.ts';
import { origin, useTestWorker } from '../testing/test-worker.ts';
import { workflowId } from '../workflow-starter.ts';

const worker = await useTestWorker();
const patience = { timeout: 40_000, interval: 50 };
const hour = 3_600_000;
const far = { nudge: hour, warn: 2 * hour, target: 3 * hour, limit: 4 * hour };
const soon = { nudge: 300, warn: 600, target: 900, limit: 1_200 };

const subjectsTo = (address: string) =>
  worker.mailbox.arrivals.mails.filter(({ to }) => to.includes(address)).map(({ subject }) => subject);

const pathOf = (subject: string, address: string) => {
  const mail = worker.mailbox.arrivals.mails.find(
    (one) => one.subject === subject && one.to.includes(address),
  );
  return mail?.text.split(origin)[1]?.trim();
};

const nudge = 'A message waits for your answer';
const warn = 'An answer is due soon';
const late = 'A promised answer is overdue';
const all = ['limit', 'nudge', 'target', 'warn'];

describe('reply-clock', () => {
  it('R4: each milestone fires once and never early, and tells whom it is for; the answer ends it', async () => {
    worker.run();
    const clocks = await makeClocks(worker);
    const { clockId, nudgeAt, warnAt, targetAt, limitAt } = await clocks.open(soon);
    await vi.waitFor(async () => {
      expect((await clocks.fired(clockId)).map(({ milestone }) => milestone).sort()).toEqual(all);
    }, patience);
    const planned = { nudge: nudgeAt, warn: warnAt, target: targetAt, limit: limitAt };
    for (const { milestone, fired_at } of await clocks.fired(clockId)) {
      expect(fired_at, milestone).toBeGreaterThanOrEqual(planned[milestone]);
    }
    await vi.waitFor(() => {
      expect(subjectsTo(clocks.therapist.email).sort()).toEqual([nudge, late, warn].sort());
      expect(subjectsTo(clocks.client.email).sort()).toEqual([
        'A short note about timing',
        'You waited too long, and we are sorry',
      ]);
      expect(subjectsTo(clocks.supervisor.email)).toEqual([late]);
    }, patience);
    const { slug } = clocks.platform;
    expect(pathOf(late, clocks.supervisor.email)).toBe(`/p/${slug}/on-call/late`);
    expect(pathOf(late, clocks.therapist.email)).toBe(`/p/${slug}/inbox/${clocks.roomId}`);

    const handle = worker.temporal.workflow.getHandle(workflowId('replyClock', clocks.platformId, clockId));
    expect((await handle.describe()).status.name).toBe('RUNNING');
    await clocks.answer(clockId);
    await handle.result();
    expect(subjectsTo(clocks.therapist.email)).toHaveLength(3);
    await keepHistory('reply-clock-missed-and-answered', handle);
  });

  it('R3: answered in time, it ends without a word', async () => {
    worker.run();
    const clocks = await makeClocks(worker);
    const { clockId } = await clocks.open(far);
    const handle = worker.temporal.workflow.getHandle(workflowId('replyClock', clocks.platformId, clockId));
    await vi.waitFor(async () => expect((await handle.describe()).status.name).toBe('RUNNING'), patience);
    await clocks.answer(clockId);
    await handle.result();
    expect(await clocks.fired(clockId)).toEqual([]);
    await keepHistory('reply-clock-answered-in-time', handle);
  });

  it('R5: moved by a change of terms, it fires at its new instants', async () => {
    worker.run();
    const clocks = await makeClocks(worker);
    const { clockId } = await clocks.open(far);
    const handle = worker.temporal.workflow.getHandle(workflowId('replyClock', clocks.platformId, clockId));
    await vi.waitFor(async () => expect((await handle.describe()).status.name).toBe('RUNNING'), patience);
    const now = Date.now();
    await clocks.change(clockId, (clock) => ({ ...clock, nudgeAt: now, revision: clock.revision + 1 }));
    await vi.waitFor(async () => {
      expect((await clocks.fired(clockId)).map(({ milestone }) => milestone)).toEqual(['nudge']);
    }, patience);
    await clocks.answer(clockId);
    await handle.result();
    await keepHistory('reply-clock-moved', handle);
  });
});
