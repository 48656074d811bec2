import { sql } from 'kysely';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { acrossPlatforms, inPlatform } from '../in-platform.ts';
import { madeAt, makePlatform } from '../testing/builders.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import {
  appendOutbox,
  type ClaimTerms,
  claimOutbox,
  failOutbox,
  listDeadEvents,
  outboxFigures,
  retryDeadEvent,
  retryDelayMs,
  settleOutbox,
} from './outbox.ts';
import type { Platform } from './platforms.ts';

const test = await useTestDatabase();
const { db, worker } = test;
let platform: Platform;

beforeEach(async () => {
  platform = await makePlatform(test);
  await acrossPlatforms(worker, (trx) => trx.deleteFrom('outbox').execute());
});

const terms: ClaimTerms = { limit: 100, hiddenForMs: 60_000, maxAttempts: 3 };
const claim = (over: Partial<ClaimTerms> = {}) =>
  acrossPlatforms(worker, (trx) => claimOutbox(trx, { ...terms, ...over }));

async function happen(count: number, where = platform) {
  const events = Array.from({ length: count }, () => ({
    platformId: where.platformId,
    kind: 'clock-opened' as const,
    subjectId: v7(),
    happenedAt: madeAt,
  }));
  await inPlatform(db, where.platformId, (trx) => appendOutbox(trx, ...events));
  return events;
}

const subjects = (events: readonly { subjectId: string }[]) => events.map((event) => event.subjectId).sort();

describe('the outbox', () => {
  it('gives the worker the events of all platforms, in the order in which they happened', async () => {
    const mine = await happen(3);
    const others = await happen(2, await makePlatform(test));
    const claimed = await claim();
    expect(claimed.map((event) => event.subjectId)).toEqual(
      [...mine, ...others].map((event) => event.subjectId),
    );
    expect(claimed[0]).toEqual({ ...mine[0], eventId: expect.any(String), attempts: 1 });
  });

  it('C4: a claimer that asks for some kinds leaves the others to whoever asks for those', async () => {
    const [clock] = await happen(1);
    const mail = { platformId: platform.platformId, kind: 'mail-requested', subjectId: v7() } as const;
    await inPlatform(db, platform.platformId, (trx) => appendOutbox(trx, { ...mail, happenedAt: madeAt }));
    const mails = await claim({ kinds: ['mail-requested'] });
    expect(mails.map(({ subjectId }) => subjectId)).toEqual([mail.subjectId]);
    expect((await claim()).map(({ subjectId }) => subjectId)).toEqual([clock?.subjectId]);
  });

  it('holds nothing of a transaction that was rolled back', async () => {
    const event = {
      platformId: platform.platformId,
      kind: 'clock-opened',
      subjectId: v7(),
      happenedAt: madeAt,
    } as const;
    const rolledBack = inPlatform(db, platform.platformId, async (trx) => {
      await appendOutbox(trx, event);
      throw new Error('rolled back');
    });
    await expect(rolledBack).rejects.toThrow('rolled back');
    expect(await claim()).toEqual([]);
  });

  it('gives each event to one of many claimers', async () => {
    const events = await happen(200);
    const claims = await Promise.all(Array.from({ length: 20 }, () => claim({ limit: 10 })));
    const taken = claims.flat();
    expect(new Set(subjects(taken)).size).toBe(taken.length);
    expect(subjects([...taken, ...(await claim({ limit: 1000 }))])).toEqual(subjects(events));
  });

  it('gives nothing twice to those who come while it is claimed', async () => {
    await happen(1);
    expect(await claim()).toHaveLength(1);
    expect(await claim()).toEqual([]);
  });

  it('gives back what a claimer that was killed had taken, once it is no longer hidden', async () => {
    const events = await happen(1);
    await claim({ hiddenForMs: 0 });
    expect(await claim()).toMatchObject([{ subjectId: events[0]?.subjectId, attempts: 2 }]);
  });

  it('gives back at once what was claimed in a transaction that never committed', async () => {
    await happen(1);
    const killed = acrossPlatforms(worker, async (trx) => {
      await claimOutbox(trx, terms);
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await claim()).toMatchObject([{ attempts: 1 }]);
  });

  it('forgets what is settled', async () => {
    await happen(2);
    for (const event of await claim({ hiddenForMs: 0 })) {
      await acrossPlatforms(worker, (trx) => settleOutbox(trx, event));
    }
    expect(await claim()).toEqual([]);
  });

  it('tries again what failed, then calls it dead; a retry brings it back', async () => {
    const [event] = await happen(1);
    for (let attempt = 1; attempt <= terms.maxAttempts; attempt += 1) {
      const [claimed] = await claim();
      if (!claimed) throw new Error('nothing to claim');
      const failure = { failure: 'temporal-unreachable', maxAttempts: terms.maxAttempts };
      const fate = await acrossPlatforms(worker, (trx) => failOutbox(trx, claimed, failure));
      expect(fate).toBe(attempt < terms.maxAttempts ? 'again' : 'dead');
      await makeDue();
    }
    expect(await claim()).toEqual([]);

    const { platformId } = platform;
    const dead = await inPlatform(db, platformId, (trx) => listDeadEvents(trx, platformId));
    expect(dead).toMatchObject([
      { subjectId: event?.subjectId, failure: 'temporal-unreachable', attempts: 3 },
    ]);
    expect(await inPlatform(db, platformId, (trx) => outboxFigures(trx, platformId))).toEqual({
      waiting: 0,
      dead: 1,
      oldestAt: null,
    });
    const retry = () =>
      inPlatform(db, platformId, (trx) => retryDeadEvent(trx, platformId, dead[0]?.eventId ?? ''));
    expect(await retry()).toBe(true);
    expect(await retry()).toBe(false);
    expect(await inPlatform(db, platformId, (trx) => outboxFigures(trx, platformId))).toEqual({
      waiting: 1,
      dead: 0,
      oldestAt: madeAt,
    });
    expect(await claim()).toMatchObject([{ subjectId: event?.subjectId, attempts: 1 }]);
  });

  it('waits longer after each failure, five minutes at most', () => {
    expect([1, 2, 3, 4, 9, 10, 50].map((attempts) => retryDelayMs(attempts))).toEqual([
      1e3, 2e3, 4e3, 8e3, 256e3, 300e3, 300e3,
    ]);
  });

  it('calls dead what was claimed again and again and never answered for', async () => {
    await happen(1);
    for (let attempt = 1; attempt <= terms.maxAttempts; attempt += 1) {
      expect(await claim({ hiddenForMs: 0 })).toHaveLength(1);
    }
    expect(await claim({ hiddenForMs: 0 })).toEqual([]);
    const dead = await inPlatform(db, platform.platformId, (trx) => listDeadEvents(trx, platform.platformId));
    expect(dead).toMatchObject([{ failure: 'claimed-and-never-settled' }]);
  });

  it('P3: an admin neither sees nor retries the dead events of another platform', async () => {
    await happen(1);
    for (let attempt = 0; attempt <= terms.maxAttempts; attempt += 1) await claim({ hiddenForMs: 0 });
    const [dead] = await inPlatform(db, platform.platformId, (trx) =>
      listDeadEvents(trx, platform.platformId),
    );
    const { platformId } = await makePlatform(test);
    expect(await inPlatform(db, platformId, (trx) => listDeadEvents(trx, platform.platformId))).toEqual([]);
    const retried = await inPlatform(db, platformId, (trx) =>
      retryDeadEvent(trx, platform.platformId, dead?.eventId ?? ''),
    );
    expect(retried).toBe(false);
  });
});

/** Lets the time until the next attempt pass. */
const makeDue = () =>
  acrossPlatforms(worker, (trx) => sql`update outbox set available_at = now()`.execute(trx));
