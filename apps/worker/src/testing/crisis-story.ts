import { inPlatform } from '@stillroom/db/in-platform';
import type { Account } from '@stillroom/db/queries/accounts';
import { insertFlag, lockFlag, saveFlag } from '@stillroom/db/queries/crisis-flags';
import { type CrisisPage, pagesOfFlag } from '@stillroom/db/queries/crisis-pages';
import { saveRoster } from '@stillroom/db/queries/on-call-roster';
import { appendOutbox } from '@stillroom/db/queries/outbox';
import { savePageChannel } from '@stillroom/db/queries/page-channels';
import { insertModelVersion, takeModelVersion } from '@stillroom/db/queries/room-models';
import { makeAccount, makeSettledRoom } from '@stillroom/db/testing/builders';
import { decideFlag, type FlagCommand } from '@stillroom/domain/crisis/decide-flag';
import { evolveFlag } from '@stillroom/domain/crisis/evolve-flag';
import type { Flag } from '@stillroom/domain/crisis/flag';
import type { LadderPolicy } from '@stillroom/domain/crisis/ladder';
import { type FlagId, flagId } from '@stillroom/domain/ids';
import { presetOf } from '@stillroom/domain/platform/presets';
import type { RosterPosition } from '@stillroom/domain/platform/roster';
import type { TestWorker } from './test-worker.ts';

/** On-call, again, backup, supervisor, everyone, and again: as C4 says, in fractions of a second. */
export const quickLadder: LadderPolicy = {
  steps: [
    { afterMs: 0, to: 'on-call' },
    { afterMs: 300, to: 'on-call' },
    { afterMs: 600, to: 'backup' },
    { afterMs: 900, to: 'supervisor' },
    { afterMs: 1_200, to: 'everyone' },
  ],
  repeatMs: 1_000,
  outcomeWithinMs: 1_000,
};

/** So long between the steps that within a test only the first is taken. */
export const slowLadder: LadderPolicy = {
  ...quickLadder,
  steps: quickLadder.steps.map((step) => ({ ...step, afterMs: step.afterMs * 1_000 })),
};

/** One channel, and how to sign over it. */
type Channel = { readonly isOff?: true } & (
  | { readonly kind: 'mail' }
  | { readonly kind: 'webhook'; readonly url: string }
);

export const webhookSecret = 'a secret between two machines';

type Decided = Exclude<FlagCommand, { type: 'raise' | 'raise-without-detector' }>;

/** A platform whose client is in crisis: three people on the roster, a ladder, and channels, first rank first. */
export async function makeCrisis(
  worker: TestWorker,
  { ladder, channels }: { readonly ladder: LadderPolicy; readonly channels: readonly Channel[] },
) {
  const settled = await makeSettledRoom(worker);
  const { platformId, roomId, client } = settled;
  const staff = (displayName: string) => makeAccount(worker, platformId, { role: 'responder', displayName });
  const people: Record<RosterPosition, Account> = {
    'on-call': await staff('Lea Roth'),
    backup: await staff('Dr. Amari'),
    supervisor: await staff('Dr. Weiss'),
  };
  const roster = Object.entries(people).map(([position, { accountId }]) => ({
    accountId,
    position: position as RosterPosition,
    rank: 1,
  }));
  const model = { ...presetOf('private-room', 'Europe/Berlin'), crisis: { ladder } };
  await inPlatform(worker.db, platformId, async (trx) => {
    const version = { platformId, version: 2, model, createdBy: null, createdAt: Date.now() };
    await insertModelVersion(trx, version);
    await takeModelVersion(trx, platformId, 2);
    await saveRoster(trx, platformId, roster);
    for (const [index, { isOff, ...channel }] of channels.entries()) {
      const disabledAt = isOff ? Date.now() : null;
      const facts = { channelId: crypto.randomUUID(), rank: index + 1, disabledAt };
      const seen = { lastDeliveredAt: null, lastFailedAt: null };
      await savePageChannel(
        trx,
        worker.keyring,
        platformId,
        { ...facts, ...seen, ...(channel.kind === 'mail' ? channel : { ...channel, format: 'stillroom' }) },
        channel.kind === 'mail' ? null : webhookSecret,
      );
    }
  });

  /** Raises a flag, and tells the worker, in one transaction, as sending a message does. */
  const raise = async (level: 3 | 4 = 4): Promise<Flag> => {
    const raised = decideFlag(
      {
        type: 'raise',
        flagId: flagId.parse(crypto.randomUUID()),
        roomId,
        authorId: client.accountId,
        source: 'message',
        sourceId: crypto.randomUUID(),
        sourceRevision: 1,
        level,
        categories: ['suicide'],
        findings: [{ rule: 'si-plan', start: 0, end: 4 }],
        ruleset: 'test',
      },
      null,
      ladder,
      Date.now(),
    );
    const [event] = raised.ok ? raised.value : [];
    if (event?.type !== 'flag-raised') throw new Error('The flag was not raised.');
    const { flag } = event;
    await inPlatform(worker.db, platformId, async (trx) => {
      await insertFlag(trx, platformId, flag);
      const happened = { platformId, subjectId: flag.flagId, happenedAt: flag.raisedAt };
      await appendOutbox(trx, { ...happened, kind: 'flag-raised' });
    });
    worker.services.waker.wake();
    return flag;
  };

  /** What a person does on the on-call page: lock, decide, save, tell the worker. */
  const decide = async (id: FlagId, command: Decided): Promise<void> => {
    const now = Date.now();
    await inPlatform(worker.db, platformId, async (trx) => {
      const flag = await lockFlag(trx, platformId, id);
      const decision = decideFlag(command, flag, ladder, now);
      if (!decision.ok) throw new Error(`Refused: ${decision.refusal.reason}.`);
      const next = decision.value.reduce<Flag | null>(evolveFlag, flag);
      if (next) await saveFlag(trx, platformId, next);
      await appendOutbox(trx, { platformId, kind: 'flag-changed', subjectId: id, happenedAt: now });
    });
    worker.services.waker.wake();
  };

  const pages = (id: FlagId): Promise<readonly CrisisPage[]> =>
    inPlatform(worker.db, platformId, (trx) => pagesOfFlag(trx, platformId, id));
  const flagNow = (id: FlagId): Promise<Flag | null> =>
    inPlatform(worker.db, platformId, (trx) => lockFlag(trx, platformId, id));

  const responder = { accountId: people['on-call'].accountId, role: 'responder' } as const;
  return { ...settled, people, responder, ladder, raise, decide, pages, flagNow };
}

export type Crisis = Awaited<ReturnType<typeof makeCrisis>>;
