import { inPlatform } from '@stillroom/db/in-platform';
import { clocksOfRoom } from '@stillroom/db/queries/reply-clocks';
import { makeSettledRoom } from '@stillroom/db/testing/builders';
import type { RoomId } from '@stillroom/domain/ids';
import { HOUR_MS } from '@stillroom/domain/reply/local-date';
import { milestonesDue } from '@stillroom/domain/reply/milestones';
import { beforeEach, describe, expect, it } from 'vitest';
import { joinedCouple } from '../testing/couple-room.ts';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
beforeEach(() => test.setNow(monday));

const shared = { thread: 'shared' } as const;
const newKey = () => crypto.randomUUID();

async function settled() {
  const made = await makeSettledRoom(test);
  const { platform, platformId, client, therapist, roomId } = made;
  const at = async (now: number) => {
    test.setNow(now);
    return {
      ana: await test.callAsAccount(platform, client),
      keller: await test.callAsAccount(platform, therapist),
    };
  };
  return {
    ...made,
    at,
    write: async (now: number, body = 'A few lines.') =>
      (await at(now)).ana.messages.send({ roomId, clientKey: newKey(), audience: shared, body }),
    clocks: () => inPlatform(test.db, platformId, (trx) => clocksOfRoom(trx, platformId, roomId)),
    audited: () =>
      inPlatform(test.db, platformId, async (trx) =>
        (
          await trx
            .selectFrom('audit_log')
            .select(['action', 'subject_id'])
            .where('room_id', '=', roomId)
            .orderBy('audit_id')
            .execute()
        ).map(({ action, subject_id }) => `${action} ${subject_id}`),
      ),
  };
}

const reply = (roomId: RoomId, onScreen: readonly string[], clientKey = newKey()) => ({
  roomId,
  clientKey,
  audience: shared,
  body: 'I have read it.',
  onScreen: [...onScreen],
});

describe('P2: the end of a clock leaves an audit row', () => {
  it('answered', async () => {
    const room = await settled();
    const { messageId } = await room.write(monday);
    const { keller } = await room.at(monday + HOUR_MS);
    await keller.messages.reply(reply(room.roomId, [messageId]));
    expect(await room.audited()).toContain(`clock.answered ${messageId}`);
  });

  it('withdrawn', async () => {
    const room = await settled();
    const { messageId } = await room.write(monday);
    const { ana } = await room.at(monday + HOUR_MS);
    await ana.messages.withdraw({ roomId: room.roomId, messageId });
    expect(await room.audited()).toContain(`clock.withdrawn ${messageId}`);
  });
});

describe('a letter that is sent again', () => {
  it('R3: a reply that was sent before answers nothing that has come on screen since', async () => {
    const room = await settled();
    const first = await room.write(monday);
    const { keller } = await room.at(monday + HOUR_MS);
    const key = newKey();
    const replied = await keller.messages.reply(reply(room.roomId, [first.messageId], key));
    const second = await room.write(monday + 2 * HOUR_MS);
    const later = await room.at(monday + 3 * HOUR_MS);
    const again = await later.keller.messages.reply(
      reply(room.roomId, [first.messageId, second.messageId], key),
    );
    expect(again).toMatchObject({ messageId: replied.messageId, answered: [] });
    expect((await room.clocks()).map(({ state }) => state)).toEqual(['answered', 'open']);
  });

  it('P2: asking again leaves a row of its own, though nothing is written', async () => {
    const room = await settled();
    const { ana } = await room.at(monday);
    const same = { roomId: room.roomId, clientKey: newKey(), audience: shared, body: 'Only once.' };
    await ana.messages.send(same);
    const before = await room.audited();
    await ana.messages.send(same);
    expect((await room.audited()).slice(before.length)).toEqual(['messages.send null']);
  });
});

describe('R4, R5: while a room rests what is promised stands still', () => {
  const rest = monday + 2 * HOUR_MS;
  const promised = async ({ clocks }: Awaited<ReturnType<typeof settled>>) => {
    const [clock] = await clocks();
    if (clock?.state !== 'open') throw new Error('The clock does not run.');
    return clock;
  };

  it('until its end, and nothing falls due meanwhile', async () => {
    const room = await settled();
    const { roomId } = room;
    await room.write(monday);
    const before = await promised(room);
    const untilAt = rest + 50 * HOUR_MS;
    await (await room.at(rest)).ana.rooms.pause({ roomId, reason: 'at-request', untilAt });
    const resting = await promised(room);
    expect(resting.targetAt).toBe(before.targetAt + 50 * HOUR_MS);
    expect(resting.pause).toEqual({ fromAt: rest, toAt: untilAt });
    expect(milestonesDue(resting, new Set(), untilAt)).toEqual([]);
    expect((await room.audited()).filter((row) => row.startsWith('clock.recomputed'))).toHaveLength(1);
  });

  it('resumed sooner, it goes on sooner, and the answer counts without the rest', async () => {
    const room = await settled();
    const { roomId } = room;
    const { messageId } = await room.write(monday);
    const before = await promised(room);
    const untilAt = rest + 50 * HOUR_MS;
    await (await room.at(rest)).ana.rooms.pause({ roomId, reason: 'at-request', untilAt });
    const { keller } = await room.at(rest + HOUR_MS);
    await keller.rooms.resume({ roomId });
    expect((await promised(room)).targetAt).toBe(before.targetAt + HOUR_MS);
    await keller.messages.reply(reply(roomId, [messageId]));
    expect(await room.clocks()).toMatchObject([{ state: 'answered', workingMs: 2 * HOUR_MS }]);
  });

  it('a rest of which nobody knows the end holds it for a month, so that nothing is forgotten', async () => {
    const room = await settled();
    const { roomId } = room;
    await room.write(monday);
    await (await room.at(rest)).keller.rooms.pause({ roomId, reason: 'at-request', untilAt: null });
    expect((await promised(room)).pause?.toAt).toBe(rest + 31 * 24 * HOUR_MS);
  });
});

it('R4: after a missed limit one chooses how to go on in a room that never opened, too', async () => {
  const { asAna, ana, platform, roomId } = await joinedCouple(test);
  const audience = { thread: 'before-opening', withId: ana.accountId } as const;
  const body = 'A few lines before we begin.';
  const { messageId } = await asAna.messages.send({ roomId, clientKey: newKey(), audience, body });
  test.setNow(monday + 80 * HOUR_MS);
  const later = await test.callAsAccount(platform, ana);
  await later.replies.choose({ roomId, clockId: messageId, choice: 'ask-cover' });
  const { messages, deeds } = await later.rooms.view({ roomId });
  expect(messages).toMatchObject([{ clock: { choice: { wish: 'ask-cover' } } }]);
  expect(deeds).toContain('choose-how-to-go-on');
});
