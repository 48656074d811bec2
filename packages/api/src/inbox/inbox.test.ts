import { inPlatform } from '@stillroom/db/in-platform';
import { clocksOfRoom } from '@stillroom/db/queries/reply-clocks';
import { makeAccount, makeRoom, makeSettledRoom } from '@stillroom/db/testing/builders';
import type { MessageId } from '@stillroom/domain/ids';
import { HOUR_MS } from '@stillroom/domain/reply/local-date';
import type { Audience } from '@stillroom/domain/room/audience';
import type { DisclosurePolicy } from '@stillroom/domain/room/room';
import { beforeEach, describe, expect, it } from 'vitest';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
const shared = { thread: 'shared' } as const;

type Api = Awaited<ReturnType<typeof test.callAsAccount>>;

const write = (api: Api, roomId: string, body: string, audience: Audience = shared) =>
  api.messages.send({ roomId, clientKey: test.services.newId(), audience, body });

const answer = (
  api: Api,
  roomId: string,
  onScreen: readonly MessageId[],
  { answers, audience = shared }: { answers?: readonly MessageId[]; audience?: Audience } = {},
) =>
  api.messages.reply({
    roomId,
    clientKey: test.services.newId(),
    audience,
    body: 'I have read it.',
    onScreen: [...onScreen],
    ...(answers ? { answers: [...answers] } : {}),
  });

async function couple(disclosure: DisclosurePolicy = 'no-secrets') {
  const settled = await makeSettledRoom(test, { couple: true, disclosure });
  const { platform, platformId, client, partner, therapist, roomId } = settled;
  if (!partner) throw new Error('A couple has two.');
  const states = async () => {
    const clocks = await inPlatform(test.db, platformId, (trx) => clocksOfRoom(trx, platformId, roomId));
    return Object.fromEntries(clocks.map(({ clockId, state }) => [clockId, state]));
  };
  return {
    ...settled,
    states,
    ana: await test.callAsAccount(platform, client),
    ben: await test.callAsAccount(platform, partner),
    keller: await test.callAsAccount(platform, therapist),
  };
}

beforeEach(() => test.setNow(monday));

describe('answering', () => {
  it('R3: a reply ends the clocks of what was on screen; what came meanwhile keeps its own', async () => {
    const { ana, keller, roomId, states } = await couple();
    const seen = await write(ana, roomId, 'First.');
    const meanwhile = await write(ana, roomId, 'Second.');
    await answer(keller, roomId, [seen.messageId]);
    expect(await states()).toEqual({ [seen.messageId]: 'answered', [meanwhile.messageId]: 'open' });
  });

  it('R3: narrowed, only what was chosen is answered, and one partner’s clock is not ended for the other', async () => {
    const { ana, ben, keller, roomId, states } = await couple();
    const hers = await write(ana, roomId, 'From Ana.');
    const his = await write(ben, roomId, 'From Ben.');
    await answer(keller, roomId, [hers.messageId, his.messageId], { answers: [hers.messageId] });
    expect(await states()).toEqual({ [hers.messageId]: 'answered', [his.messageId]: 'open' });
    const [row] = await keller.inbox.list();
    expect(row?.waiting.map(({ clockId }) => clockId)).toEqual([his.messageId]);
  });

  it('R6: a note answers nobody', async () => {
    const { ana, keller, roomId, states } = await couple();
    const sent = await write(ana, roomId, 'Something.');
    await answer(keller, roomId, [sent.messageId], { audience: { thread: 'note' } });
    expect(await states()).toEqual({ [sent.messageId]: 'open' });
    expect((await ana.rooms.view({ roomId })).messages).toHaveLength(1);
  });
});

describe('a concern stands until its author could read an answer', () => {
  const ambiguous = 'I hate my life.';
  const standing = async (api: Api, roomId: string) => {
    const [row] = await api.inbox.list();
    const { concerns } = await api.inbox.room({ roomId });
    expect(row?.concern !== null).toBe(concerns.length > 0);
    return concerns.map(({ authorId }) => authorId);
  };
  const after = async (given: Awaited<ReturnType<typeof couple>>, hours: number) => {
    test.setNow(monday + hours * HOUR_MS);
    const { platform, client, partner, therapist } = given;
    if (!partner) throw new Error('A couple has two.');
    return {
      ana: await test.callAsAccount(platform, client),
      ben: await test.callAsAccount(platform, partner),
      keller: await test.callAsAccount(platform, therapist),
    };
  };

  it('C4: answered, it does not come back with the next letter of a client', async () => {
    const given = await couple();
    const { roomId, client } = given;
    await write(given.ana, roomId, ambiguous);
    expect(await standing(given.keller, roomId)).toEqual([client.accountId]);
    await answer((await after(given, 1)).keller, roomId, []);
    const { ana, ben, keller } = await after(given, 2);
    expect(await standing(keller, roomId)).toEqual([]);
    await write(ana, roomId, 'Thank you.');
    await write(ben, roomId, 'And from me.');
    expect(await standing(keller, roomId)).toEqual([]);
  });

  it('C4: a note, or a letter to the partner alone, answers nobody', async () => {
    const given = await couple('limited-confidences');
    const { roomId, client, partner } = given;
    if (!partner) throw new Error('A couple has two.');
    await write(given.ana, roomId, ambiguous);
    const { keller } = await after(given, 1);
    await answer(keller, roomId, [], { audience: { thread: 'note' } });
    await answer(keller, roomId, [], { audience: { thread: 'side', withId: partner.accountId } });
    expect(await standing(keller, roomId)).toEqual([client.accountId]);
    await answer(keller, roomId, [], { audience: { thread: 'side', withId: client.accountId } });
    expect(await standing(keller, roomId)).toEqual([]);
  });
});

describe('the order of the inbox', () => {
  it('C4, R5: a concern first, then overdue, today, later, paused, quiet, each for its reason', async () => {
    const { platform, platformId, therapist } = await makeSettledRoom(test);
    const roomOf = async (displayName: string) => {
      const client = await makeAccount(test, platformId, { displayName });
      const { room } = await makeRoom(test, platformId, {
        therapist: therapist.accountId,
        clients: [client.accountId],
      });
      return { roomId: room.roomId, client };
    };
    const say = async (room: Awaited<ReturnType<typeof roomOf>>, at: number, body = 'A few lines.') => {
      test.setNow(at);
      await write(await test.callAsAccount(platform, room.client), room.roomId, body);
    };
    const rooms = {
      overdue: await roomOf('Over Due'),
      today: await roomOf('To Day'),
      later: await roomOf('La Ter'),
      paused: await roomOf('Pau Sed'),
      concern: await roomOf('Con Cern'),
    };
    const now = monday + 30 * HOUR_MS;
    await say(rooms.overdue, monday);
    await say(rooms.today, monday + 10 * HOUR_MS);
    await say(rooms.paused, monday + 11 * HOUR_MS);
    await say(rooms.later, now - HOUR_MS);
    await say(rooms.concern, now - HOUR_MS, 'I do not want to be here any more.');
    test.setNow(now);
    const api = await test.callAsAccount(platform, therapist);
    await api.rooms.pause({ roomId: rooms.paused.roomId, reason: 'at-request', untilAt: now + 48 * HOUR_MS });
    const listed = await api.inbox.list();
    expect(listed.map(({ place, clients }) => `${clients[0]?.name}: ${place.shelf}`)).toEqual([
      'Con Cern: concern',
      'Over Due: overdue',
      'To Day: due-today',
      'La Ter: later',
      'Pau Sed: paused',
      'Ana: quiet',
    ]);
    expect(listed[0]?.concern?.level).toBeGreaterThanOrEqual(2);
    expect(listed[4]?.pause).toMatchObject({ reason: 'at-request', untilAt: now + 48 * HOUR_MS });
  });

  it('R4: what a client chose after the limit stands with the room', async () => {
    const { platform, client, therapist, roomId, ana } = await couple();
    const sent = await write(ana, roomId, 'I wait.');
    test.setNow(monday + 60 * HOUR_MS);
    const later = await test.callAsAccount(platform, client);
    await later.replies.choose({ roomId, clockId: sent.messageId, choice: 'wait' });
    const [row] = await (await test.callAsAccount(platform, therapist)).inbox.list();
    expect(row).toMatchObject({ place: { shelf: 'overdue' }, waiting: [{ choice: 'wait' }] });
  });
});
