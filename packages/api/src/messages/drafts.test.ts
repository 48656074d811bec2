import { inPlatform } from '@stillroom/db/in-platform';
import { makeSettledRoom } from '@stillroom/db/testing/builders';
import { describe, expect, it } from 'vitest';
import { reasonOf } from '../testing/couple-room.ts';
import { useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
const audience = { thread: 'shared' } as const;

/** A client with a room, on two devices. */
async function twoDevices() {
  const { platform, client, therapist, roomId, platformId } = await makeSettledRoom(test);
  const laptop = await test.callAsAccount(platform, client);
  const phone = await test.callAsAccount(platform, client);
  const asTherapist = await test.callAsAccount(platform, therapist);
  const save = (device: typeof laptop, text: string, clientKey: string, basedOn: number) =>
    device.messages.saveDraft({ roomId, clientKey, audience, text, basedOn });
  const kept = (device = phone) => device.messages.draft({ roomId, audience });
  const send = (device: typeof laptop, body: string, clientKey: string, draftRevision?: number) =>
    device.messages.send({ roomId, clientKey, audience, body, ...(draftRevision ? { draftRevision } : {}) });
  const sendFrom = (device: typeof laptop, body: string, clientKey: string, draftBegan: number) =>
    device.messages.send({ roomId, clientKey, audience, body, draftBegan });
  return { roomId, platformId, laptop, phone, asTherapist, save, kept, send, sendFrom };
}

const keys = () => [crypto.randomUUID(), crypto.randomUUID()] as const;

describe('M2: drafts', () => {
  it('survive on another device, are their author’s alone, and go when they are sent', async () => {
    const { laptop, phone, asTherapist, roomId, save, send } = await twoDevices();
    const [clientKey] = keys();
    await save(laptop, 'Half a thou', clientKey, 0);
    const writing = async () => (await phone.rooms.view({ roomId })).writing[0];
    expect(await writing()).toMatchObject({ draft: { text: 'Half a thou', clientKey }, draftRevision: 1 });
    expect(JSON.stringify(await asTherapist.inbox.room({ roomId }))).not.toContain('Half a thou');
    await send(laptop, 'Half a thought.', clientKey);
    expect(await writing()).toMatchObject({ draft: null, draftRevision: 2 });
  });

  it('a save from an older revision is refused, and the newer words can be read and gone on from', async () => {
    const { laptop, phone, save, kept } = await twoDevices();
    const [mine, other] = keys();
    await save(laptop, 'From the laptop.', mine, 0);
    expect(await reasonOf(save(phone, 'From the phone.', other, 0))).toBe('draft-newer-elsewhere');
    const newer = await kept();
    expect(newer).toMatchObject({ revision: 1, draft: { text: 'From the laptop.', clientKey: mine } });
    await save(phone, 'From the laptop.\nFrom the phone.', other, newer.revision);
    expect(await reasonOf(save(laptop, 'From the laptop, later.', mine, 1))).toBe('draft-newer-elsewhere');
    expect(await kept()).toMatchObject({ revision: 2, draft: { text: 'From the laptop.\nFrom the phone.' } });
  });

  it('of two saves at once from the same revision one is kept and the other told so', async () => {
    const { laptop, phone, save, kept } = await twoDevices();
    const [mine, other] = keys();
    for (const revision of [0, 1, 2]) {
      const reasons = await Promise.all([
        reasonOf(save(laptop, `Laptop ${revision}`, mine, revision)),
        reasonOf(save(phone, `Phone ${revision}`, other, revision)),
      ]);
      expect(reasons.toSorted()).toEqual(['done', 'draft-newer-elsewhere']);
      const words = reasons[0] === 'done' ? `Laptop ${revision}` : `Phone ${revision}`;
      expect(await kept()).toMatchObject({ revision: revision + 1, draft: { text: words } });
    }
  });

  it('the same words saved again, from whatever revision, are one draft under its first key', async () => {
    const { laptop, phone, save } = await twoDevices();
    const [mine, other] = keys();
    const first = await save(laptop, 'The same.', mine, 0);
    expect(await save(phone, 'The same.', other, 0)).toEqual(first);
    expect(await save(laptop, 'The same.', mine, 0)).toEqual({ revision: 1, clientKey: mine });
  });

  it('an emptied draft stays emptied for a page that has not seen it', async () => {
    const { laptop, phone, save, kept } = await twoDevices();
    const [mine, other] = keys();
    await save(laptop, 'Never mind.', mine, 0);
    await save(laptop, '', mine, 1);
    expect(await reasonOf(save(phone, 'Never mind. Or do.', other, 1))).toBe('draft-newer-elsewhere');
    expect(await kept()).toEqual({ revision: 2, draft: null });
  });
});

describe('M2: sending clears the draft that was sent, and no other', () => {
  it('a save that was on its way when its words were sent does not bring them back', async () => {
    const { laptop, save, kept, send } = await twoDevices();
    const [mine] = keys();
    await save(laptop, 'Half a thou', mine, 0);
    await send(laptop, 'Half a thought.', mine);
    expect(await reasonOf(save(laptop, 'Half a thoug', mine, 1))).toBe('key-already-used');
    expect(await kept()).toEqual({ revision: 2, draft: null });
  });

  it('goes with the words that went on from it under a key of their own, though they were never saved', async () => {
    const { laptop, save, kept, sendFrom } = await twoDevices();
    const [before, mine] = keys();
    await save(laptop, 'Typed in a hurry', before, 0);
    await sendFrom(laptop, 'Calmly sent.', mine, 1);
    expect(await kept()).toEqual({ revision: 2, draft: null });
    expect(await reasonOf(save(laptop, 'Calmly sent', mine, 1))).toBe('key-already-used');
    expect(await kept()).toEqual({ revision: 2, draft: null });
  });

  it('but not once another page has gone on with it', async () => {
    const { laptop, phone, save, kept, sendFrom } = await twoDevices();
    const [before, mine] = keys();
    await save(laptop, 'Typed in a hurry', before, 0);
    await save(phone, 'Typed in a hurry, and gone on with.', crypto.randomUUID(), 1);
    await sendFrom(laptop, 'Calmly sent.', mine, 1);
    expect(await kept()).toMatchObject({ draft: { text: 'Typed in a hurry, and gone on with.' } });
  });

  it('nor does a draft to others go with it', async () => {
    const { asTherapist, roomId } = await twoDevices();
    const note = { roomId, audience: { thread: 'note' } } as const;
    const [ofNote, mine] = keys();
    await asTherapist.messages.saveDraft({ ...note, text: 'A thought.', clientKey: ofNote, basedOn: 0 });
    const reply = { roomId, audience, clientKey: mine, body: 'An answer.', onScreen: [], draftBegan: 1 };
    await asTherapist.messages.reply(reply);
    expect(await asTherapist.messages.draft(note)).toMatchObject({ draft: { text: 'A thought.' } });
  });

  it('words that another page wrote as a letter of its own stay', async () => {
    const { laptop, phone, save, kept, send } = await twoDevices();
    const [mine, other] = keys();
    await save(laptop, 'First letter.', mine, 0);
    await save(phone, 'First letter. And a second.', other, 1);
    await send(laptop, 'First letter.', mine);
    expect(await kept()).toMatchObject({ revision: 2, draft: { text: 'First letter. And a second.' } });
  });

  it('words that were added under the same key after what was sent stay, under a key that can be sent', async () => {
    const { laptop, phone, save, kept, send } = await twoDevices();
    const [mine] = keys();
    await save(laptop, 'As the phone saw it.', mine, 0);
    await save(laptop, 'As the phone saw it. And more.', mine, 1);
    await send(phone, 'As the phone saw it.', mine, 1);
    const left = await kept();
    expect(left).toMatchObject({ revision: 2, draft: { text: 'As the phone saw it. And more.' } });
    const next = left.draft?.clientKey ?? '';
    expect(next).not.toBe(mine);
    await send(laptop, 'And more.', next, left.revision);
    expect(await kept()).toEqual({ revision: 3, draft: null });
  });

  it('words typed on another page after it was sent survive, whatever that page began from', async () => {
    const { laptop, phone, save, kept, send } = await twoDevices();
    const [mine, other] = keys();
    await save(laptop, 'Sent from here.', mine, 0);
    await send(laptop, 'Sent from here.', mine, 1);
    expect(await reasonOf(save(phone, 'Sent from here. Typed there.', other, 1))).toBe(
      'draft-newer-elsewhere',
    );
    await save(phone, 'Sent from here. Typed there.', other, 2);
    // The first letter, posted twice, is the first letter; it clears nothing any more.
    expect(await send(laptop, 'Sent from here.', mine, 1)).toMatchObject({ repeated: true });
    expect(await kept()).toMatchObject({ draft: { text: 'Sent from here. Typed there.' } });
  });
});

describe('M1: a mark of reading says what was seen', () => {
  it('leaves unread what was sent or edited after the page was shown', async () => {
    const { laptop, asTherapist, roomId, send } = await twoDevices();
    const first = await send(laptop, 'As it was shown.', crypto.randomUUID());
    const onScreen = async () =>
      (await asTherapist.inbox.room({ roomId })).messages.map(({ messageId, revision }) => ({
        messageId,
        revision,
      }));
    const shown = await onScreen();
    await laptop.messages.edit({ roomId, messageId: first.messageId, body: 'As it is now.' });
    await send(laptop, 'Sent meanwhile.', crypto.randomUUID());
    await asTherapist.messages.markRead({ roomId, shown });
    const readBy = async () => (await laptop.rooms.view({ roomId })).messages.map((one) => one.readBy.length);
    expect(await readBy()).toEqual([0, 0]);
    await asTherapist.messages.markRead({ roomId, shown: await onScreen() });
    expect(await readBy()).toEqual([1, 1]);
  });

  it('an edit and a mark at once: either the new words are unread, or the edit is refused', async () => {
    const { laptop, asTherapist, roomId, send } = await twoDevices();
    for (const round of [1, 2, 3]) {
      const { messageId } = await send(laptop, `Round ${round}.`, crypto.randomUUID());
      const [edited] = await Promise.all([
        reasonOf(laptop.messages.edit({ roomId, messageId, body: `Round ${round}, edited.` })),
        asTherapist.messages.markRead({ roomId, shown: [{ messageId, revision: 1 }] }),
      ]);
      const { messages } = await laptop.rooms.view({ roomId });
      const now = messages.find((one) => one.messageId === messageId);
      expect([edited, now?.revision, now?.readBy.length]).toEqual(
        edited === 'done' ? ['done', 2, 0] : ['message-already-read', 1, 1],
      );
    }
  });
});

it('P1: neither a refusal nor an audit row holds a word of a draft', async () => {
  const { laptop, phone, platformId, save, kept } = await twoDevices();
  const [mine, other] = keys();
  await save(laptop, 'A word like heliotrope.', mine, 0);
  const refusal = await save(phone, 'Other words.', other, 0).catch((error: unknown) => error);
  expect(JSON.stringify(refusal, Object.getOwnPropertyNames(refusal))).not.toContain('heliotrope');
  await kept();
  const rows = await inPlatform(test.db, platformId, (trx) =>
    trx.selectFrom('audit_log').selectAll().execute(),
  );
  expect(rows.map(({ action }) => action)).toContain('messages.draft');
  expect(JSON.stringify(rows)).not.toContain('heliotrope');
});
