import { inPlatform } from '@stillroom/db/in-platform';
import { saveRoster } from '@stillroom/db/queries/on-call-roster';
import { outboxFigures } from '@stillroom/db/queries/outbox';
import { allSeen } from '@stillroom/domain/testing/builders';
import { describe, expect, it, vi } from 'vitest';
import { makeCrisis, quickLadder, slowLadder } from './testing/crisis-story.ts';
import { usePageReceiver } from './testing/page-receiver.ts';
import { useTestWorker } from './testing/test-worker.ts';
import { workflowId } from './workflow-starter.ts';

const worker = await useTestWorker();
const receiver = await usePageReceiver();
const channels = [{ kind: 'webhook', url: receiver.url }, { kind: 'mail' }] as const;
const watchdog = { lookEveryMs: 50, graceMs: 100 };
/** Nothing listens there. */
const temporalAddress = '127.0.0.1:1';
const patience = { timeout: 40_000, interval: 50 };
const stepOf = (body: string): unknown => JSON.parse(body).step;

describe('the watchdog', () => {
  it('C7: pages with Temporal gone; on its return the workflow goes on from there, and nothing comes twice', async () => {
    const withoutTemporal = worker.run({ watchdog, temporalAddress });
    const crisis = await makeCrisis(worker, { ladder: slowLadder, channels });
    const { flagId } = await crisis.raise();
    await vi.waitFor(async () => {
      const pages = await crisis.pages(flagId);
      expect(pages.map(({ state, sentBy }) => [state, sentBy])).toEqual([
        ['delivered', 'watchdog'],
        ['delivered', 'watchdog'],
      ]);
    }, patience);
    await withoutTemporal.stop();

    worker.run({ watchdog });
    const id = workflowId('crisisEscalation', crisis.platformId, flagId);
    const handle = worker.temporal.workflow.getHandle(id);
    await vi.waitFor(async () => expect((await handle.describe()).status.name).toBe('RUNNING'), patience);
    await crisis.decide(flagId, { type: 'acknowledge', by: crisis.responder, ...allSeen });
    await crisis.decide(flagId, { type: 'record-outcome', by: crisis.responder, outcome: 'reached' });
    await handle.result();
    expect(await crisis.pages(flagId)).toHaveLength(2);
    expect(receiver.received.map(({ body }) => stepOf(body))).toEqual([0]);
    await vi.waitFor(async () => {
      const figures = await inPlatform(worker.db, crisis.platformId, (trx) =>
        outboxFigures(trx, crisis.platformId),
      );
      expect(figures).toMatchObject({ waiting: 0, dead: 0 });
    }, patience);
  });

  it('C7: with nobody on the roster every responder and the room’s therapist are paged', async () => {
    worker.run({ watchdog, temporalAddress });
    const crisis = await makeCrisis(worker, { ladder: slowLadder, channels: [{ kind: 'mail' }] });
    const { platformId, people, therapist } = crisis;
    await inPlatform(worker.db, platformId, (trx) => saveRoster(trx, platformId, []));
    const { flagId } = await crisis.raise();
    const expected = [...Object.values(people), therapist].map(({ accountId }) => accountId).sort();
    await vi.waitFor(async () => {
      const pages = await crisis.pages(flagId);
      expect(pages.map(({ recipientId }) => recipientId).sort()).toEqual(expected);
    }, patience);
  });

  it('C7: climbs the whole ladder by itself, until somebody takes it', async () => {
    worker.run({ watchdog, temporalAddress });
    const crisis = await makeCrisis(worker, { ladder: quickLadder, channels });
    const { flagId } = await crisis.raise();
    await vi.waitFor(async () => {
      expect((await crisis.pages(flagId)).at(-1)?.step).toBeGreaterThanOrEqual(4);
    }, patience);
    await crisis.decide(flagId, { type: 'acknowledge', by: crisis.responder, ...allSeen });
    await crisis.decide(flagId, { type: 'record-outcome', by: crisis.responder, outcome: 'reached' });
    const pages = await crisis.pages(flagId);
    expect(new Set(pages.map(({ sentBy }) => sentBy))).toEqual(new Set(['watchdog']));
    expect(pages.map(({ step }) => step)).toEqual(
      pages.map(({ step }) => step).sort((one, other) => one - other),
    );
  });

  it.each([
    ['none at all', [], ['mail']],
    ['a webhook that is off', [{ kind: 'webhook', url: receiver.url, isOff: true }], ['webhook', 'mail']],
    ['mail that is off', [{ kind: 'mail', isOff: true }], ['mail']],
  ] as const)(
    'C7: with no way of paging that is on, but %s, somebody is paged all the same',
    async (_, set, over) => {
      worker.run({ watchdog, temporalAddress });
      const crisis = await makeCrisis(worker, { ladder: slowLadder, channels: set });
      const { flagId } = await crisis.raise();
      await vi.waitFor(async () => {
        const pages = await crisis.pages(flagId);
        expect(pages.map(({ state, step }) => [state, step])).toEqual(over.map(() => ['delivered', 0]));
      }, patience);
      const told = worker.mailbox.arrivals.mails.flatMap(({ to }) => to);
      expect(told).toContain(crisis.people['on-call'].email);
      await crisis.decide(flagId, { type: 'acknowledge', by: crisis.responder, ...allSeen });
      await crisis.decide(flagId, { type: 'record-outcome', by: crisis.responder, outcome: 'reached' });
    },
  );
});
