import { inPlatform } from '@stillroom/db/in-platform';
import { makeSettledRoom } from '@stillroom/db/testing/builders';
import { describe, expect, it } from 'vitest';
import { invitedCouple, openCouple, reasonOf } from '../testing/couple-room.ts';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
const hour = 3_600_000;
const shared = { thread: 'shared' } as const;
const letter = (roomId: string, body: string, clientKey: string = crypto.randomUUID()) => ({
  roomId,
  clientKey,
  audience: shared,
  body,
});

async function settled(options: Parameters<typeof makeSettledRoom>[1] = {}) {
  const made = await makeSettledRoom(test, options);
  const { platform, client, therapist, partner } = made;
  return {
    ...made,
    asClient: await test.callAsAccount(platform, client),
    asTherapist: await test.callAsAccount(platform, therapist),
    asPartner: partner ? await test.callAsAccount(platform, partner) : null,
  };
}

describe('M1: never lost, never doubled, never changed in silence', () => {
  it('the same key twice at once is one message with one clock', async () => {
    const { asClient, roomId, platformId } = await settled();
    const same = letter(roomId, 'Only once.');
    const [one, other] = await Promise.all([asClient.messages.send(same), asClient.messages.send(same)]);
    expect(one.messageId).toBe(other.messageId);
    expect((await asClient.rooms.view({ roomId })).messages).toHaveLength(1);
    const clocks = await inPlatform(test.db, platformId, (trx) =>
      trx.selectFrom('reply_clocks').select('clock_id').execute(),
    );
    expect(clocks).toHaveLength(1);
  });

  it('the same key with other words is refused', async () => {
    const { asClient, roomId } = await settled();
    const first = letter(roomId, 'The first words.');
    await asClient.messages.send(first);
    expect(await reasonOf(asClient.messages.send({ ...first, body: 'Other words.' }))).toBe(
      'key-already-used',
    );
  });

  it('is edited while unread, afterwards only withdrawn, with a trace', async () => {
    const { asClient, asTherapist, roomId } = await settled();
    const { messageId } = await asClient.messages.send(letter(roomId, 'Fisrt.'));
    await asClient.messages.edit({ roomId, messageId, body: 'First.' });
    await asTherapist.messages.markRead({ roomId, shown: [{ messageId, revision: 2 }] });
    expect(await reasonOf(asClient.messages.edit({ roomId, messageId, body: 'Last.' }))).toBe(
      'message-already-read',
    );
    await asClient.messages.withdraw({ roomId, messageId });
    const [trace] = (await asTherapist.inbox.room({ roomId })).messages;
    expect(trace).toMatchObject({ text: null, withdrawnAt: monday });
    expect(trace?.clock?.state).toBe('withdrawn');
  });
});

it('M3: the readers that the composer names are those who can read', async () => {
  const { asAna, asBen, asTherapist, benId, therapist, roomId } = await openCouple(test);
  const [writing] = (await asAna.rooms.view({ roomId })).writing;
  expect(writing?.readerIds).toEqual([benId, therapist.accountId]);
  await asAna.messages.send(letter(roomId, 'For you both.'));
  for (const view of [await asBen.rooms.view({ roomId }), await asTherapist.inbox.room({ roomId })])
    expect(view.messages.map(({ text }) => text)).toEqual(['For you both.']);
});

it('M4: in an exercises-only room there is no open messaging, for anybody', async () => {
  const { asClient, asTherapist, roomId } = await settled({ couple: true, variant: 'written-exercises' });
  expect(await reasonOf(asClient.messages.send(letter(roomId, 'Hello.')))).toBe('exercises-only');
  expect(await reasonOf(asTherapist.messages.reply({ ...letter(roomId, 'Hello.'), onScreen: [] }))).toBe(
    'exercises-only',
  );
  const view = await asClient.rooms.view({ roomId });
  expect(view.writing).toEqual([]);
  expect(view.deeds).not.toContain('write-shared');
});

describe('the reply promise', () => {
  it('R1, R7: a client’s message opens a clock, target after 24 and limit after 48 hours of weekdays', async () => {
    const { asClient, roomId } = await settled();
    test.setNow(monday + 4 * 24 * hour);
    const { clock } = await asClient.messages.send(letter(roomId, 'On a Friday at noon.'));
    // Friday noon in Berlin: twelve hours are left of the week.
    expect(clock?.targetAt).toBe(monday + 7 * 24 * hour);
    expect(clock?.limitAt).toBe(monday + 8 * 24 * hour);
    test.setNow(monday);
  });

  it('R3: answering one partner alone leaves the other’s clock, and what arrived meanwhile, running', async () => {
    const { asAna, asBen, asTherapist, roomId } = await openCouple(test);
    const fromAna = await asAna.messages.send(letter(roomId, 'Mine.'));
    const fromBen = await asBen.messages.send(letter(roomId, 'And mine.'));
    const onScreen = [fromAna.messageId, fromBen.messageId];
    const late = await asAna.messages.send(letter(roomId, 'One more thing.'));
    test.setNow(monday + hour);
    await asTherapist.messages.reply({
      ...letter(roomId, 'To Ana.'),
      onScreen,
      answers: [fromAna.messageId],
    });
    const { messages } = await asTherapist.inbox.room({ roomId });
    const stateOf = (id: string) => messages.find(({ messageId }) => messageId === id)?.clock?.state;
    expect(stateOf(fromAna.messageId)).toBe('answered');
    expect(stateOf(fromBen.messageId)).toBe('open');
    expect(stateOf(late.messageId)).toBe('open');
    // A partner is not shown how long the other has to wait.
    const seenByBen = (await asBen.rooms.view({ roomId })).messages;
    expect(seenByBen.filter(({ clock }) => clock !== null).map(({ messageId }) => messageId)).toEqual([
      fromBen.messageId,
    ]);
    test.setNow(monday);
  });

  it('R3: a later message never moves the clock of an earlier one', async () => {
    const { asClient, roomId } = await settled();
    const first = await asClient.messages.send(letter(roomId, 'First.'));
    test.setNow(monday + 5 * hour);
    await asClient.messages.send(letter(roomId, 'Second.'));
    const { messages } = await asClient.rooms.view({ roomId });
    expect(messages[0]?.clock?.targetAt).toBe(first.clock?.targetAt);
    expect(messages[1]?.clock?.targetAt).toBe((first.clock?.targetAt ?? 0) + 5 * hour);
    test.setNow(monday);
  });

  it('R6: a note of the staff answers nothing, opens nothing, and no client reads it', async () => {
    const { asClient, asTherapist, roomId } = await settled();
    const { messageId } = await asClient.messages.send(letter(roomId, 'A question.'));
    const note = { ...letter(roomId, 'Ask the supervisor.'), audience: { thread: 'note' } as const };
    const written = await asTherapist.messages.reply({ ...note, onScreen: [messageId] });
    expect(written).toMatchObject({ clock: null, answered: [] });
    const view = await asClient.rooms.view({ roomId });
    expect(view.messages.map(({ text, clock }) => [text, clock?.state])).toEqual([['A question.', 'open']]);
  });
});

describe('what one partner wrote before or beside the other', () => {
  it('K1: earlier writing stays with its author until that author shares it', async () => {
    const couple = await openCouple(test);
    const { asAna, asBen, ana, roomId } = couple;
    expect((await asBen.rooms.view({ roomId })).messages).toEqual([]);
    const own = { thread: 'before-opening', withId: ana.accountId } as const;
    expect(await reasonOf(asAna.messages.send({ ...letter(roomId, 'Too late.'), audience: own }))).toBe(
      'room-already-open',
    );
  });

  it('K1: a letter from before the opening is shared by its author alone', async () => {
    const alone = await invitedCouple(test);
    const own = { thread: 'before-opening', withId: alone.ana.accountId } as const;
    const { roomId, asAna, asTherapist } = alone;
    const { messageId } = await asAna.messages.send({ ...letter(roomId, 'Before you came.'), audience: own });
    expect(await reasonOf(asTherapist.messages.share({ roomId, messageId }))).toBe('not-for-your-role');
    // Not before the room is open: there is nobody yet to share it with.
    expect(await reasonOf(asAna.messages.share({ roomId, messageId }))).toBe('room-not-open-yet');
  });
});

it('C3: after a message at level 4 the partner’s whole view differs by the message alone', async () => {
  const { asAna, asBen, roomId } = await openCouple(test);
  await asBen.messages.send(letter(roomId, 'I put the kettle on.'));
  const before = await asBen.rooms.view({ roomId });
  const rooms = await asBen.rooms.list();
  const sent = await asAna.messages.send(
    letter(roomId, 'I am going to kill myself tonight, the pills are on the table and I wrote the letters.'),
  );
  expect(sent.flagLevel).toBe(4);
  const after = await asBen.rooms.view({ roomId });
  expect({ ...after, messages: after.messages.slice(0, -1) }).toEqual(before);
  expect(after.messages.at(-1)).toMatchObject({ messageId: sent.messageId, clock: null, readBy: [] });
  expect(await asBen.rooms.list()).toEqual(rooms);
  expect((await asAna.rooms.view({ roomId })).help).toMatchObject([
    { sourceId: sent.messageId, level: 4, standing: { is: 'being-told' } },
  ]);
});

describe('C3, K4: no rest, no freeze and no closing keeps a cry for help from arriving', () => {
  const cry = 'He is hitting me, he is in the kitchen now and he has a knife.';
  type Couple = Awaited<ReturnType<typeof openCouple>>;
  const rests: Readonly<Record<string, (couple: Couple) => Promise<unknown>>> = {
    'the partner has paused it': ({ asAna, roomId }) =>
      asAna.rooms.pause({ roomId, reason: 'at-request', untilAt: monday + 24 * hour }),
    'the partner has left': ({ asAna, roomId }) => asAna.rooms.leave({ roomId }),
    'the author has left': ({ asBen, roomId }) => asBen.rooms.leave({ roomId }),
    'the therapist has closed it': ({ asTherapist, roomId }) => asTherapist.rooms.close({ roomId }),
  };
  for (const [name, rest] of Object.entries(rests)) {
    it(`${name}: the staff read it, people are paged, the other learns nothing`, async () => {
      const couple = await openCouple(test);
      const { asAna, asBen, asTherapist, roomId, platform } = couple;
      await rest(couple);
      const before = [await asAna.rooms.view({ roomId }), await asAna.rooms.list()];
      expect(await reasonOf(asBen.messages.send(letter(roomId, 'Good evening.')))).not.toBe('done');
      const same = letter(roomId, cry);
      const sent = await asBen.messages.send(same);
      expect(sent.clock).toBeNull();
      expect(sent.flagLevel).toBeGreaterThanOrEqual(3);
      expect(await asBen.messages.send(same)).toMatchObject({ messageId: sent.messageId });
      expect([await asAna.rooms.view({ roomId }), await asAna.rooms.list()]).toEqual(before);
      const own = await asBen.rooms.view({ roomId });
      expect(own.messages).toMatchObject([{ text: cry, audience: { thread: 'side' } }]);
      expect(own.help).toMatchObject([{ sourceId: sent.messageId, standing: { is: 'being-told' } }]);
      expect((await asTherapist.inbox.room({ roomId })).messages).toMatchObject([{ text: cry }]);
      const [row] = await asTherapist.inbox.list();
      expect(row).toMatchObject({ roomId, place: { shelf: 'concern' } });
      const responder = await test.makeAccount(platform, 'responder');
      const onCall = await test.callAsAccount(platform, responder);
      const [running] = await onCall.onCall.queue();
      expect(await onCall.onCall.revealText({ flagId: running?.flagId ?? '' })).toMatchObject({ text: cry });
    });
  }

  it('the page of a room that rests offers this one way, and names who reads it', async () => {
    const couple = await openCouple(test);
    const { asAna, asBen, roomId, therapist } = couple;
    await asAna.rooms.pause({ roomId, reason: 'at-request', untilAt: monday + 24 * hour });
    const { writing } = await asBen.rooms.view({ roomId });
    expect(writing).toMatchObject([
      { audience: { thread: 'side' }, forHelp: true, readerIds: [therapist.accountId] },
    ]);
  });
});

describe('bad and unusual input', () => {
  const refusedBodies: readonly (readonly [string, string, string])[] = [
    ['empty', '', 'body-empty'],
    ['blank to the eye', ' \u200b\n', 'body-empty'],
    ['100,000 characters', 'x'.repeat(100_000), 'body-too-long'],
    ['control characters', 'a\u0000b', 'body-has-control-characters'],
    ['half an emoji', 'a\ud83d', 'body-has-broken-characters'],
  ];
  it.each(refusedBodies)('%s: refused with its reason, and the draft stays', async (_name, body, reason) => {
    const { asClient, roomId } = await settled();
    const clientKey = crypto.randomUUID();
    await asClient.messages.saveDraft({ roomId, clientKey, audience: shared, text: body, basedOn: 0 });
    expect(await reasonOf(asClient.messages.send(letter(roomId, body, clientKey)))).toBe(reason);
    const view = await asClient.rooms.view({ roomId });
    expect(view.messages).toEqual([]);
    expect(view.writing[0]?.draft?.text.length ?? 0).toBe(body.length);
  });

  it.each([
    ['right to left', 'שלום, זה היום הראשון שלי כאן'],
    ['emoji alone', '👩‍👩‍👧 💛'],
    ['20,000 characters', 'ü'.repeat(20_000)],
  ])('%s: kept as it is', async (_name, body) => {
    const { asClient, asTherapist, roomId } = await settled();
    await asClient.messages.send(letter(roomId, body));
    expect((await asTherapist.inbox.room({ roomId })).messages[0]?.text).toBe(body);
  });

  it('P3: a forged room or message answers as if there were none', async () => {
    const { asClient, roomId } = await settled();
    const other = await settled();
    const theirs = await other.asClient.messages.send(letter(other.roomId, 'Theirs.'));
    for (const id of [other.roomId, crypto.randomUUID()])
      expect(await reasonOf(asClient.messages.send(letter(id, 'Mine.')))).toBe('not-found');
    for (const messageId of [theirs.messageId, crypto.randomUUID()])
      expect(await reasonOf(asClient.messages.withdraw({ roomId, messageId }))).toBe('not-found');
    expect(await reasonOf(asClient.messages.send(letter('not-an-id', 'Mine.')))).toBe('input-invalid');
  });

  it('M2: a session that ends while somebody writes loses no draft', async () => {
    const { asClient, platform, client, roomId } = await settled();
    const clientKey = crypto.randomUUID();
    await asClient.messages.saveDraft({
      roomId,
      clientKey,
      audience: shared,
      text: 'Nearly done',
      basedOn: 0,
    });
    await asClient.auth.signOutEverywhere();
    expect(await reasonOf(asClient.messages.send(letter(roomId, 'Nearly done', clientKey)))).toBe(
      'signed-out',
    );
    const again = await test.callAsAccount(platform, client);
    expect((await again.rooms.view({ roomId })).writing[0]?.draft?.text).toBe('Nearly done');
  });
});
