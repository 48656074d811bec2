import { inPlatform } from '@stillroom/db/in-platform';
import { flagsOfRooms } from '@stillroom/db/queries/crisis-flags';
import { clientKey } from '@stillroom/domain/ids';
import type { Variant } from '@stillroom/domain/platform/presets';
import { beforeEach, describe, expect, it } from 'vitest';
import { answersOf, makeExerciseRoom, reasonOf } from '../testing/exercise-room.ts';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
beforeEach(() => test.setNow(monday));

const emergency = 'I have the pills here in my hand and I am going to kill myself tonight. Goodbye.';
const aKey = () => clientKey.parse(test.services.newId());

async function setUp(variant?: Variant) {
  const room = await makeExerciseRoom(test, variant);
  const { platformId, platform, roomId } = room;
  const asResponder = await test.callAsAccount(platform, await test.makeAccount(platform, 'responder'));
  return {
    ...room,
    asResponder,
    flags: () => inPlatform(test.db, platformId, (trx) => flagsOfRooms(trx, platformId, [roomId])),
    raisedEvents: async () =>
      (
        await inPlatform(test.db, platformId, (trx) =>
          trx.selectFrom('outbox').select('event_id').where('kind', '=', 'flag-raised').execute(),
        )
      ).length,
    rest: () => room.asTherapist.rooms.pause({ roomId, reason: 'at-request', untilAt: monday + 86_400_000 }),
    send: (body: string, key = aKey()) =>
      room.asAna.messages.send({ roomId, clientKey: key, audience: { thread: 'shared' }, body }),
  };
}

describe('C3: a deed that is refused loses no cry for help', () => {
  it('answers that a resting room takes neither as a draft nor handed in', async () => {
    const { asAna, asResponder, assign, ana, rest, flags, raisedEvents } = await setUp();
    const assignmentId = await assign();
    await rest();
    const answers = answersOf('a walk', emergency);
    expect(await reasonOf(asAna.exercises.saveAnswers({ assignmentId, answers, basedOn: 0 }))).toBe(
      'room-paused',
    );
    expect(await reasonOf(asAna.exercises.submit({ assignmentId, answers }))).toBe('room-paused');
    const [flag, ...more] = await flags();
    expect(more).toEqual([]);
    expect(flag).toMatchObject({
      authorId: ana.accountId,
      source: 'answers',
      sourceId: assignmentId,
      level: 4,
      state: 'open',
    });
    expect(await raisedEvents()).toBe(1);
    expect((await asAna.exercises.view({ assignmentId })).help).toMatchObject([{ level: 4 }]);
    if (!flag) throw new Error('Nothing was raised.');
    expect(await asResponder.onCall.revealText({ flagId: flag.flagId })).toEqual({ source: 'not-kept' });
  });

  it('answers with a required one missing; a draft that another page went on with pages nobody', async () => {
    const { asAna, assign, flags } = await setUp();
    const assignmentId = await assign();
    const answers = { aside: answersOf('', emergency).aside };
    await asAna.exercises.saveAnswers({ assignmentId, answers: answersOf('a walk'), basedOn: 0 });
    expect(await reasonOf(asAna.exercises.saveAnswers({ assignmentId, answers, basedOn: 0 }))).toBe(
      'draft-newer-elsewhere',
    );
    expect(await flags()).toEqual([]);
    expect(await reasonOf(asAna.exercises.submit({ assignmentId, answers }))).toBe('answers-invalid');
    expect(await flags()).toMatchObject([{ level: 4, source: 'answers', sourceId: assignmentId }]);
  });

  it('a letter far too long, whose cry stands at its end', async () => {
    const { send, flags } = await setUp();
    const long = 'We went for a walk by the lake. '.repeat(5000);
    expect(await reasonOf(send(`${long}${emergency}`))).toBe('body-too-long');
    expect(await flags()).toMatchObject([{ level: 4 }]);
  });

  it('a change of somebody else’s letter, which is of the room and not of that letter', async () => {
    const { asAna, asBen, roomId, flags } = await setUp('shared-room');
    const theirs = await asBen.messages.send({
      roomId,
      clientKey: aKey(),
      audience: { thread: 'shared' },
      body: 'How was your week?',
    });
    await reasonOf(asAna.messages.edit({ roomId, messageId: theirs.messageId, body: emergency }));
    expect(await flags()).toMatchObject([{ level: 4, source: 'message', sourceId: roomId }]);
  });

  it('a letter that is changed while the room rests, or after it was read', async () => {
    for (const stands of ['resting', 'read'] as const) {
      const { asAna, asTherapist, roomId, send, rest, flags } = await setUp('shared-room');
      const { messageId } = await send('A walk.');
      if (stands === 'resting') await rest();
      else await asTherapist.messages.markRead({ roomId, shown: [{ messageId, revision: 1 }] });
      const edited = asAna.messages.edit({ roomId, messageId, body: emergency });
      expect(await reasonOf(edited)).toBe(stands === 'resting' ? 'room-paused' : 'message-already-read');
      expect(await flags()).toMatchObject([{ level: 4, source: 'message', sourceId: messageId }]);
    }
  });

  it('a letter that cannot be sent as it is: too long, with a control character, or with a used key', async () => {
    const tooLong = `${emergency} ${'a walk '.repeat(3_000)}`;
    const key = aKey();
    const refusals = [
      ['body-too-long', tooLong, aKey()],
      ['body-has-control-characters', `${emergency}\u0007`, aKey()],
      ['key-already-used', emergency, key],
    ] as const;
    for (const [reason, body, used] of refusals) {
      const { send, roomId, flags } = await setUp('shared-room');
      await send('A walk.', key);
      expect(await reasonOf(send(body, used))).toBe(reason);
      expect(await flags()).toMatchObject([{ level: 4, source: 'message', sourceId: roomId, state: 'open' }]);
    }
  });

  it('refused again and again while nobody has taken the case it is one flag; once taken, it pages anew', async () => {
    const { send, asResponder, flags, raisedEvents } = await setUp();
    for (const _ of [1, 2, 3]) await reasonOf(send(`${emergency}\u0007`));
    const [flag, ...more] = await flags();
    expect(more).toEqual([]);
    if (!flag) throw new Error('Nothing was raised.');
    await asResponder.onCall.acknowledge({ flagId: flag.flagId, seen: { level: 4, texts: 1 } });
    await reasonOf(send(`${emergency}\u0007`));
    expect(await raisedEvents()).toBe(2);
  });

  it('C6: nor does a detector that fails: it is a concern, and the admins hear of it', async () => {
    const { platform, ana, roomId, flags } = await setUp('shared-room');
    const failing = {
      ...test.services,
      detector: () => {
        throw new Error('broken rules');
      },
    };
    const session = await test.openSession(platform, ana);
    const asAna = test.callAs(platform, session, '192.0.2.1', failing).api;
    const sent = asAna.messages.send({
      roomId,
      clientKey: aKey(),
      audience: { thread: 'shared' },
      body: 'A walk.\u0007',
    });
    expect(await reasonOf(sent)).toBe('body-has-control-characters');
    expect(await flags()).toMatchObject([{ level: 2, detectorFailed: true, source: 'message' }]);
  });

  it('nothing else that is refused raises anything, nor does what somebody writes who is not in the room', async () => {
    const { send, rest, platform, assign, flags } = await setUp('shared-room');
    const assignmentId = await assign();
    await rest();
    expect(await reasonOf(send('A walk.'))).toBe('room-paused');
    const stranger = await test.callAsAccount(platform, await test.makeAccount(platform, 'client'));
    const answers = answersOf('a walk', emergency);
    expect(await reasonOf(stranger.exercises.submit({ assignmentId, answers }))).toBe('not-found');
    expect(await flags()).toEqual([]);
  });
});
