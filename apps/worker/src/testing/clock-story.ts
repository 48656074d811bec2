import { inPlatform } from '@stillroom/db/in-platform';
import { saveRoster } from '@stillroom/db/queries/on-call-roster';
import { appendOutbox } from '@stillroom/db/queries/outbox';
import { insertClock, lockClock, saveClock } from '@stillroom/db/queries/reply-clocks';
import { insertModelVersion, takeModelVersion } from '@stillroom/db/queries/room-models';
import { makeAccount, makeSettledRoom } from '@stillroom/db/testing/builders';
import { type ClockId, clockId } from '@stillroom/domain/ids';
import { presetOf } from '@stillroom/domain/platform/presets';
import type { OpenClock, ReplyClock } from '@stillroom/domain/reply/reply-clock';
import type { TestWorker } from './test-worker.ts';

/** Milliseconds from the opening of a clock to each milestone. */
export type Milestones = Record<'nudge' | 'warn' | 'target' | 'limit', number>;

/** At work day and night: a day promised as one whole would say nothing of the therapist's own hours (R4). */
const allDay = [
  ['00:00', '12:00'],
  ['12:00', '24:00'],
] as const;
const always = { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay };

/** A client and a therapist who is never off, and clocks whose milestones are a moment away. */
export async function makeClocks(worker: TestWorker) {
  const settled = await makeSettledRoom(worker);
  const { platformId, roomId, client, therapist } = settled;
  const supervisor = await makeAccount(worker, platformId, { role: 'responder' });
  const preset = presetOf('private-room', 'Europe/Berlin');
  if (!preset.reply.promised) throw new Error('This preset promises answers.');
  const calendar = { zone: 'Europe/Berlin', week: always, holidays: [] };
  const model = { ...preset, reply: { ...preset.reply, calendar } };
  await inPlatform(worker.db, platformId, async (trx) => {
    await insertModelVersion(trx, { platformId, version: 2, model, createdBy: null, createdAt: Date.now() });
    await takeModelVersion(trx, platformId, 2);
    await saveRoster(trx, platformId, [{ accountId: supervisor.accountId, position: 'supervisor', rank: 1 }]);
  });

  const open = async (after: Milestones): Promise<OpenClock> => {
    const openedAt = Date.now();
    const clock: OpenClock = {
      clockId: clockId.parse(crypto.randomUUID()),
      kind: 'message',
      roomId,
      authorId: client.accountId,
      therapistId: therapist.accountId,
      modelVersion: 2,
      openedAt,
      nudgeAt: openedAt + after.nudge,
      warnAt: openedAt + after.warn,
      targetAt: openedAt + after.target,
      limitAt: openedAt + after.limit,
      revision: 1,
      state: 'open',
    };
    await inPlatform(worker.db, platformId, async (trx) => {
      await insertClock(trx, platformId, clock);
      const happened = { platformId, subjectId: clock.clockId, happenedAt: openedAt };
      await appendOutbox(trx, { ...happened, kind: 'clock-opened' });
    });
    worker.services.waker.wake();
    return clock;
  };

  /** Changes a clock as a reply, or new terms, would: save, and tell the worker. */
  const change = async (id: ClockId, to: (clock: ReplyClock) => ReplyClock): Promise<void> => {
    await inPlatform(worker.db, platformId, async (trx) => {
      const clock = await lockClock(trx, platformId, id);
      if (!clock) throw new Error('There is no such clock.');
      await saveClock(trx, platformId, to(clock));
      await appendOutbox(trx, { platformId, kind: 'clock-changed', subjectId: id, happenedAt: Date.now() });
    });
    worker.services.waker.wake();
  };

  const answer = (id: ClockId): Promise<void> =>
    change(id, (clock) => ({
      ...clock,
      state: 'answered',
      endedAt: Date.now(),
      answeredBy: therapist.accountId,
      answerId: crypto.randomUUID(),
      workingMs: 1,
    }));

  /** What has fired and when (epoch ms), in order. */
  const fired = (id: ClockId) =>
    inPlatform(worker.owner, platformId, (trx) =>
      trx
        .selectFrom('clock_milestones')
        .select(['milestone', 'fired_at'])
        .where('platform_id', '=', platformId)
        .where('clock_id', '=', id)
        .orderBy('fired_at')
        .execute(),
    );

  return { ...settled, supervisor, open, change, answer, fired };
}
