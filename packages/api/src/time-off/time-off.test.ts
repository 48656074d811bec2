import { tendCovers } from '@stillroom/db/cover/tend-covers';
import { inPlatform } from '@stillroom/db/in-platform';
import { loadRooms } from '@stillroom/db/queries/rooms';
import { HOUR_MS } from '@stillroom/domain/reply/local-date';
import { aTemplate } from '@stillroom/domain/testing/exercise-builders';
import { beforeEach, describe, expect, it } from 'vitest';
import { refusalOf } from '../refused.ts';
import { aRoomWithALetter } from '../testing/room-with-a-letter.ts';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
/** Noon in Berlin on the day after `monday`: the target of a message written then. */
const tuesday = monday + 24 * HOUR_MS;

const reasonOf = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error) => refusalOf(error)?.reason ?? error,
  );

beforeEach(() => test.setNow(monday));

describe('a cover that is there', () => {
  it('R5: who covers for a colleague plans no time off over the same days', async () => {
    const { api, colleague } = await aRoomWithALetter(test);
    const days = { firstDay: '2026-11-24', backOn: '2026-11-26' };
    await api.therapist.timeOff.plan({ ...days, coverId: colleague.accountId });
    expect(await reasonOf(api.colleague.timeOff.plan({ ...days, coverId: null }))).toBe(
      'covers-somebody-then',
    );
  });

  it('R5: two who plan at once cannot both be away and be each other’s cover', async () => {
    const { api, colleague, therapist } = await aRoomWithALetter(test);
    const days = { firstDay: '2026-11-24', backOn: '2026-11-26' };
    const reasons = await Promise.all([
      reasonOf(api.therapist.timeOff.plan({ ...days, coverId: colleague.accountId })),
      reasonOf(api.colleague.timeOff.plan({ ...days, coverId: therapist.accountId })),
    ]);
    expect(reasons.filter((reason) => reason === null)).toHaveLength(1);
  });

  it('R5: a room that is started while its therapist is away gets the cover at once', async () => {
    const platform = await test.makePlatform();
    const therapist = await test.makeAccount(platform, 'therapist');
    const api = await test.callAsAccount(platform, therapist);
    const colleague = await test.makeAccount(platform, 'therapist');
    const days = { firstDay: '2026-11-23', backOn: '2026-11-26', coverId: colleague.accountId };
    await api.timeOff.plan(days);
    // With as many rooms already, the colleague is not the one who gets the new one.
    const first = await test.makeAccount(platform, 'client');
    const second = await test.makeAccount(platform, 'client');
    for (const client of [first, second]) {
      const { rooms } = await test.callAsAccount(platform, client);
      await rooms.start({ composition: 'individual' });
    }
    const inRooms = await inPlatform(test.db, platform.platformId, (trx) =>
      loadRooms(trx, platform.platformId, { therapistId: therapist.accountId }, { lock: false }),
    );
    expect(inRooms).toHaveLength(1);
    expect(inRooms[0]?.members).toContainEqual(
      expect.objectContaining({ accountId: colleague.accountId, part: 'cover' }),
    );
  });
});

describe('time off without a cover', () => {
  it('R5: running clocks stand still, and the audit log has them before and after', async () => {
    const { api, clock, platformId, roomId } = await aRoomWithALetter(test);
    expect((await clock()).targetAt).toBe(tuesday);
    await api.therapist.timeOff.plan({ firstDay: '2026-11-24', backOn: '2026-11-26', coverId: null });
    const paused = await clock();
    expect(paused.targetAt).toBe(tuesday + 48 * HOUR_MS);
    expect(paused.pause).toEqual({
      fromAt: Date.parse('2026-11-23T23:00:00Z'),
      toAt: Date.parse('2026-11-25T23:00:00Z'),
    });
    const rows = await inPlatform(test.db, platformId, (trx) =>
      trx.selectFrom('audit_log').selectAll().where('action', '=', 'clock.recomputed').execute(),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      room_id: roomId,
      detail: { targetBefore: tuesday, targetAfter: tuesday + 48 * HOUR_MS },
    });
    const events = await inPlatform(test.db, platformId, (trx) =>
      trx.selectFrom('outbox').select('kind').where('kind', '=', 'clock-changed').execute(),
    );
    expect(events).toHaveLength(1);
  });

  it('R5: a client who has not written yet sees the pause before sending, and a line in the room', async () => {
    const { api, roomId } = await aRoomWithALetter(test);
    await api.therapist.timeOff.plan({ firstDay: '2026-11-23', backOn: '2026-11-25', coverId: null });
    const view = await api.client.rooms.view({ roomId });
    expect(view.promise?.pause).toEqual({ fromAt: monday, toAt: Date.parse('2026-11-24T23:00:00Z') });
    expect(view.lines.map(({ kind }) => kind)).toContain('time-off');
  });

  it('R5: called off before it begins, the clock is as it was', async () => {
    const { api, clock } = await aRoomWithALetter(test);
    const { timeOffId } = await api.therapist.timeOff.plan({
      firstDay: '2026-11-24',
      backOn: '2026-11-26',
      coverId: null,
    });
    await api.therapist.timeOff.cancel({ timeOffId });
    expect((await clock()).targetAt).toBe(tuesday);
    expect((await api.therapist.timeOff.list()).own).toEqual([]);
  });

  it('R5: ended early, the clock keeps the pause that it had', async () => {
    const { api, clock } = await aRoomWithALetter(test);
    const { timeOffId } = await api.therapist.timeOff.plan({
      firstDay: '2026-11-23',
      backOn: '2026-11-26',
      coverId: null,
    });
    test.setNow(monday + 6 * HOUR_MS);
    await api.therapist.timeOff.cancel({ timeOffId });
    expect((await clock()).targetAt).toBe(tuesday + 6 * HOUR_MS);
  });
});

describe('time off with a cover', () => {
  it('R5: from the first moment the clock goes on, and the cover’s inbox has the room', async () => {
    const { api, clock, colleague, roomId } = await aRoomWithALetter(test);
    await api.therapist.timeOff.plan({
      firstDay: '2026-11-23',
      backOn: '2026-11-26',
      coverId: colleague.accountId,
    });
    expect((await clock()).targetAt).toBe(tuesday);
    const [row] = await api.colleague.inbox.list();
    expect(row).toMatchObject({ roomId, coverFor: 'Dr. Keller' });
    expect(row?.waiting).toHaveLength(1);
  });

  it('R5: the cover answers, which ends the clock', async () => {
    const { api, clock, colleague, roomId, sent } = await aRoomWithALetter(test);
    await api.therapist.timeOff.plan({
      firstDay: '2026-11-23',
      backOn: '2026-11-26',
      coverId: colleague.accountId,
    });
    await api.colleague.messages.reply({
      roomId,
      clientKey: test.services.newId(),
      audience: { thread: 'shared' },
      body: 'I read it for Dr. Keller.',
      onScreen: [sent.messageId],
    });
    expect(await clock()).toMatchObject({ state: 'answered', answeredBy: colleague.accountId });
  });

  it('R5: planned ahead, the cover comes when it begins and goes when it ends; until then nothing is theirs to see', async () => {
    const { api, client, colleague, platform, platformId, roomId, therapist } = await aRoomWithALetter(test);
    await api.therapist.timeOff.plan({
      firstDay: '2026-11-24',
      backOn: '2026-11-26',
      coverId: colleague.accountId,
    });
    expect(await api.colleague.inbox.list()).toEqual([]);
    expect(await reasonOf(api.colleague.inbox.room({ roomId }))).toBe('not-found');
    const inboxAt = async (now: number) => {
      test.setNow(now);
      await inPlatform(test.db, platformId, (trx) => tendCovers(trx, platformId, therapist.accountId, now));
      return (await test.callAsAccount(platform, colleague)).inbox.list();
    };
    expect(await inboxAt(Date.parse('2026-11-24T00:00:00Z'))).toHaveLength(1);
    expect(await inboxAt(Date.parse('2026-11-26T00:00:00Z'))).toEqual([]);
    const { lines } = await (await test.callAsAccount(platform, client)).rooms.view({ roomId });
    expect(lines.map(({ kind }) => kind)).toEqual(['time-off', 'cover-started', 'cover-ended']);
  });

  it('R5: when the planned end has passed the cover is out, though nobody has taken them out of the room yet', async () => {
    const { api, client, colleague, platform, roomId, sent } = await aRoomWithALetter(test);
    await api.therapist.timeOff.plan({
      firstDay: '2026-11-23',
      backOn: '2026-11-26',
      coverId: colleague.accountId,
    });
    const { templateId: _id, version: _version, ...content } = aTemplate({});
    const { templateId } = await api.therapist.exercises.saveTemplate({ content, of: null });
    const { assignmentId } = await api.therapist.exercises.assign({
      roomId,
      clientKey: test.services.newId(),
      templateId,
      participants: [client.accountId],
      reveal: 'private',
    });
    const end = Date.parse('2026-11-25T23:00:00Z');
    const replying = {
      roomId,
      audience: { thread: 'shared' as const },
      body: 'One more word.',
      onScreen: [sent.messageId],
    };
    const tries = async () => {
      const cover = await test.callAsAccount(platform, colleague);
      return {
        rooms: (await cover.inbox.list()).length,
        room: await reasonOf(cover.inbox.room({ roomId })),
        reply: await reasonOf(cover.messages.reply({ ...replying, clientKey: test.services.newId() })),
        exercise: await reasonOf(cover.exercises.view({ assignmentId })),
      };
    };
    const readers = async () => {
      const { writing } = await (await test.callAsAccount(platform, client)).rooms.view({ roomId });
      return writing[0]?.readerIds.includes(colleague.accountId);
    };
    test.setNow(end - 1);
    expect(await tries()).toEqual({ rooms: 1, room: null, reply: null, exercise: null });
    expect(await readers()).toBe(true);
    test.setNow(end);
    const out = 'not-found';
    expect(await tries()).toEqual({ rooms: 0, room: out, reply: out, exercise: out });
    expect(await readers()).toBe(false);
  });

  it('R5: the worker is told to look when it begins and when it ends', async () => {
    const { api, colleague, platformId, therapist } = await aRoomWithALetter(test);
    await api.therapist.timeOff.plan({
      firstDay: '2026-11-24',
      backOn: '2026-11-26',
      coverId: colleague.accountId,
    });
    const due = await inPlatform(test.db, platformId, (trx) =>
      trx
        .selectFrom('outbox')
        .select(['subject_id', 'available_at'])
        .where('kind', '=', 'cover-due')
        .orderBy('available_at')
        .execute(),
    );
    expect(due.map(({ subject_id }) => subject_id)).toEqual([therapist.accountId, therapist.accountId]);
    expect(due[0]?.available_at).toBeGreaterThanOrEqual(Date.parse('2026-11-23T23:00:00Z'));
  });
});

describe('refused', () => {
  it('R5: time off in the past, backwards, over other time off, with oneself or with a client as cover', async () => {
    const { api, client, therapist } = await aRoomWithALetter(test);
    const plan = (firstDay: string, backOn: string, coverId: typeof client.accountId | null = null) =>
      reasonOf(api.therapist.timeOff.plan({ firstDay, backOn, coverId }));
    expect(await plan('2026-11-20', '2026-11-25')).toBe('starts-in-the-past');
    expect(await plan('2026-11-25', '2026-11-25')).toBe('ends-before-it-starts');
    expect(await plan('2026-02-30', '2026-11-25')).toBe('input-invalid');
    expect(await plan('2026-11-24', '2026-11-25', client.accountId)).toBe('not-found');
    expect(await plan('2026-11-24', '2026-11-25', therapist.accountId)).toBe('covers-oneself');
    expect(await plan('2026-11-24', '2026-11-26')).toBeNull();
    expect(await plan('2026-11-25', '2026-11-27')).toBe('overlaps-time-off');
  });

  it('P3: somebody else’s time off answers like none', async () => {
    const { api } = await aRoomWithALetter(test);
    const { timeOffId } = await api.therapist.timeOff.plan({
      firstDay: '2026-11-24',
      backOn: '2026-11-26',
      coverId: null,
    });
    expect(await reasonOf(api.colleague.timeOff.cancel({ timeOffId }))).toBe('not-found');
  });
});
