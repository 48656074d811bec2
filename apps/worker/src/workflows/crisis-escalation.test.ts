import { createHmac } from 'node:crypto';
import type { FlagId } from '@stillroom/domain/ids';
import { allSeen } from '@stillroom/domain/testing/builders';
import { defaultPayloadConverter } from '@temporalio/common';
import { describe, expect, it, vi } from 'vitest';
import { climbLadder } from '../activities/climb-ladder.ts';
import { type Crisis, makeCrisis, quickLadder, slowLadder, webhookSecret } from '../testing/crisis-story.ts';
import { keepHistory } from '../testing/keep-history.ts';
import { usePageReceiver } from '../testing/page-receiver.ts';
import { origin, useTestWorker } from '../testing/test-worker.ts';
import { workflowId } from '../workflow-starter.ts';

const worker = await useTestWorker();
const receiver = await usePageReceiver();
const refusing = await usePageReceiver();
refusing.answerWith(503);

const overBoth = [{ kind: 'webhook', url: receiver.url }, { kind: 'mail' }] as const;
/** These stories are the workflow's: the watchdog does not wake in them. */
const watchdog = { graceMs: 600_000 };
const patience = { timeout: 40_000, interval: 50 };

const posted = (flagId: FlagId, at = receiver) =>
  at.received.filter(({ body }) => JSON.parse(body).flag === flagId);
const mailsTo = (address: string) => worker.mailbox.arrivals.mails.filter(({ to }) => to.includes(address));
const handleOf = ({ platformId }: Crisis, flagId: FlagId) =>
  worker.temporal.workflow.getHandle(workflowId('crisisEscalation', platformId, flagId));

/** The name of whoever was paged, by step. */
const toldAtEachStep = async (crisis: Crisis, flagId: FlagId) => {
  const nameOf = new Map(Object.entries(crisis.people).map(([as, { accountId }]) => [accountId, as]));
  const steps: string[][] = [];
  for (const { step, recipientId } of await crisis.pages(flagId)) {
    const told = steps[step] ?? [];
    steps[step] = [...new Set([...told, nameOf.get(recipientId) ?? 'somebody else'])];
  }
  return steps;
};

describe('crisis-escalation', () => {
  it('C4: level 4 pages by signed webhook and by mail; the outcome completes the workflow', async () => {
    worker.run({ watchdog });
    const crisis = await makeCrisis(worker, { ladder: slowLadder, channels: overBoth });
    const { flagId } = await crisis.raise();
    const address = crisis.people['on-call'].email;
    await vi.waitFor(() => {
      expect(posted(flagId)).toHaveLength(1);
      expect(mailsTo(address)).toHaveLength(1);
    }, patience);

    const [page] = posted(flagId);
    const header = String(page?.headers['stillroom-signature']);
    const [, second = '', signed = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header) ?? [];
    expect(signed).toBe(createHmac('sha256', webhookSecret).update(`${second}.${page?.body}`).digest('hex'));
    const url = `${origin}/p/${crisis.platform.slug}/on-call/${flagId}`;
    expect(JSON.parse(page?.body ?? '')).toMatchObject({ flag: flagId, level: 4, step: 0, url });
    expect(mailsTo(address)[0]?.text).toContain(url);

    const handle = handleOf(crisis, flagId);
    await crisis.decide(flagId, { type: 'acknowledge', by: crisis.responder, ...allSeen });
    await crisis.decide(flagId, { type: 'record-outcome', by: crisis.responder, outcome: 'reached' });
    await handle.result();
    expect((await handle.describe()).status.name).toBe('COMPLETED');
    await keepHistory('crisis-escalation-taken-and-resolved', handle);
  });

  it('C4: again, up the ladder, and on, until a named person takes it; without an outcome it goes on', async () => {
    worker.run({ watchdog });
    const crisis = await makeCrisis(worker, { ladder: quickLadder, channels: overBoth });
    const { flagId, raisedAt } = await crisis.raise();
    const everyone = ['on-call', 'backup', 'supervisor'];
    const ladder = [['on-call'], ['on-call'], ['backup'], ['supervisor'], everyone, everyone];
    await vi.waitFor(async () => {
      expect((await toldAtEachStep(crisis, flagId)).length).toBeGreaterThanOrEqual(ladder.length);
    }, patience);
    // On a slow machine two steps may fall together; nobody is paged twice for that, and none but whom they name.
    const told = await toldAtEachStep(crisis, flagId);
    expect(told[0]).toEqual(['on-call']);
    for (const [step, names] of told.entries())
      expect(ladder[step] ?? everyone).toEqual(expect.arrayContaining(names ?? []));
    expect(new Set(told.flat())).toEqual(new Set(everyone));
    await crisis.decide(flagId, { type: 'acknowledge', by: crisis.responder, ...allSeen });
    const climbed = (await crisis.pages(flagId)).at(-1)?.step ?? 0;
    await vi.waitFor(async () => {
      expect((await crisis.pages(flagId)).at(-1)?.step).toBeGreaterThan(climbed);
    }, patience);
    await crisis.decide(flagId, { type: 'record-outcome', by: crisis.responder, outcome: 'safety-plan' });
    const handle = handleOf(crisis, flagId);
    await handle.result();

    const pages = await crisis.pages(flagId);
    for (const { step, createdAt } of pages) {
      expect(createdAt).toBeGreaterThanOrEqual(raisedAt + (quickLadder.steps[step]?.afterMs ?? 0));
    }
    const keys = posted(flagId).map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(keys.length);
    await keepHistory('crisis-escalation-up-the-ladder', handle);
  });

  it('C4: a graver text that joins a case pages the next step at once, and no step twice', async () => {
    worker.run({ watchdog });
    const crisis = await makeCrisis(worker, { ladder: slowLadder, channels: overBoth });
    const { flagId } = await crisis.raise(3);
    await vi.waitFor(() => expect(posted(flagId)).toHaveLength(1), patience);
    await crisis.decide(flagId, { type: 'take-in', level: 4 });
    await crisis.decide(flagId, { type: 'take-in', level: 4 });
    await vi.waitFor(() => expect(posted(flagId)).toHaveLength(2), patience);
    expect(posted(flagId).map(({ body }) => JSON.parse(body))).toMatchObject([
      { level: 3, step: 0 },
      { level: 4, step: 1 },
    ]);
    await crisis.decide(flagId, { type: 'acknowledge', by: crisis.responder, ...allSeen });
    await crisis.decide(flagId, { type: 'record-outcome', by: crisis.responder, outcome: 'reached' });
    await handleOf(crisis, flagId).result();
    expect(posted(flagId)).toHaveLength(2);
  });

  it('C4: a graver text is paged as that even when somebody takes the case in the same moment', async () => {
    const crisis = await makeCrisis(worker, { ladder: slowLadder, channels: overBoth });
    const { flagId } = await crisis.raise(3);
    const subject = { platformId: crisis.platformId, flagId };
    await climbLadder(worker.services, subject, 'workflow');
    await crisis.decide(flagId, { type: 'take-in', level: 4 });
    await crisis.decide(flagId, { type: 'acknowledge', by: crisis.responder, ...allSeen });
    await climbLadder(worker.services, subject, 'workflow');
    await climbLadder(worker.services, subject, 'workflow');
    expect(posted(flagId).map(({ body }) => JSON.parse(body))).toMatchObject([
      { level: 3, step: 0 },
      { level: 4, step: 1 },
    ]);
    await crisis.decide(flagId, { type: 'record-outcome', by: crisis.responder, outcome: 'reached' });
  });

  it('C7: a channel that refuses is seen, and the other one reaches the same person', async () => {
    worker.run({ watchdog });
    const channels = [{ kind: 'webhook', url: refusing.url }, { kind: 'mail' }] as const;
    const crisis = await makeCrisis(worker, { ladder: slowLadder, channels });
    const { flagId } = await crisis.raise();
    await vi.waitFor(() => expect(mailsTo(crisis.people['on-call'].email)).toHaveLength(1), patience);
    await vi.waitFor(async () => {
      const pages = await crisis.pages(flagId);
      expect(pages.map(({ state, failure }) => [state, failure]).sort()).toEqual([
        ['delivered', null],
        ['pending', 'WebhookRefused 503'],
      ]);
    }, patience);
    expect(await toldAtEachStep(crisis, flagId)).toEqual([['on-call']]);
  });

  it('C7: when nothing gets through, the next people are told without waiting; what failed is tried again', async () => {
    worker.run({ watchdog });
    const channels = [{ kind: 'webhook', url: refusing.url }] as const;
    const crisis = await makeCrisis(worker, { ladder: slowLadder, channels });
    const { flagId } = await crisis.raise();
    const everyone = ['on-call', 'backup', 'supervisor'];
    const ladder = [['on-call'], ['on-call'], ['backup'], ['supervisor'], everyone];
    await vi.waitFor(async () => expect(await toldAtEachStep(crisis, flagId)).toEqual(ladder), patience);
    refusing.answerWith(204);
    await vi.waitFor(async () => {
      const states = (await crisis.pages(flagId)).map(({ state }) => state);
      expect(new Set(states)).toEqual(new Set(['delivered']));
    }, patience);
    refusing.answerWith(503);
    await crisis.decide(flagId, { type: 'acknowledge', by: crisis.responder, ...allSeen });
    await crisis.decide(flagId, { type: 'record-outcome', by: crisis.responder, outcome: 'unreachable' });
    const handle = handleOf(crisis, flagId);
    await handle.result();
    await keepHistory('crisis-escalation-nobody-reached', handle);
  });

  it('C7: workflow and watchdog beside each other send nothing twice', async () => {
    worker.run({ watchdog: { lookEveryMs: 10, graceMs: 0 } });
    const crisis = await makeCrisis(worker, { ladder: quickLadder, channels: overBoth });
    const { flagId } = await crisis.raise();
    await vi.waitFor(async () => {
      expect((await crisis.pages(flagId)).at(-1)?.step).toBeGreaterThanOrEqual(6);
    }, patience);
    await crisis.decide(flagId, { type: 'acknowledge', by: crisis.responder, ...allSeen });
    await crisis.decide(flagId, { type: 'record-outcome', by: crisis.responder, outcome: 'reached' });
    await handleOf(crisis, flagId).result();

    const pages = await crisis.pages(flagId);
    const places = pages.map(({ step, recipientId, channelId }) => [step, recipientId, channelId].join());
    expect(new Set(places).size).toBe(pages.length);
    const keys = posted(flagId).map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(keys.length);
    expect(pages.map(({ pageId }) => pageId)).toEqual(expect.arrayContaining(keys));
  });

  it('P1: what Temporal keeps of a case is ids, steps and instants', async () => {
    worker.run({ watchdog });
    const crisis = await makeCrisis(worker, { ladder: slowLadder, channels: overBoth });
    const { flagId } = await crisis.raise();
    await vi.waitFor(() => expect(posted(flagId)).toHaveLength(1), patience);
    await crisis.decide(flagId, { type: 'acknowledge', by: crisis.responder, ...allSeen });
    await crisis.decide(flagId, { type: 'record-outcome', by: crisis.responder, outcome: 'reached' });
    const handle = handleOf(crisis, flagId);
    await handle.result();
    const { events } = await handle.fetchHistory();
    const payloads = (events ?? []).flatMap((event) => [
      ...(event.workflowExecutionStartedEventAttributes?.input?.payloads ?? []),
      ...(event.activityTaskScheduledEventAttributes?.input?.payloads ?? []),
      ...(event.activityTaskCompletedEventAttributes?.result?.payloads ?? []),
      ...(event.workflowExecutionSignaledEventAttributes?.input?.payloads ?? []),
    ]);
    const kept = payloads.map((payload) => defaultPayloadConverter.fromPayload<object>(payload));
    const subject = { platformId: crisis.platformId, flagId };
    for (const one of kept) {
      const isTended = 'next' in one && Object.keys(one).every((key) => key === 'next' || key === 'at');
      if (!isTended) expect(one).toEqual(subject);
    }
    expect(kept).toContainEqual(subject);
  });
});
