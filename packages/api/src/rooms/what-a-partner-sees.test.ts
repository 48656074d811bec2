import { makeSettledRoom } from '@stillroom/db/testing/builders';
import type { Audience } from '@stillroom/domain/room/audience';
import { expect, it } from 'vitest';
import { useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
const shared = { thread: 'shared' } as const;

/** A couple's room with separate threads, as Ana, Ben and their therapist use it. */
async function threeInARoom() {
  const settled = await makeSettledRoom(test, { couple: true, disclosure: 'limited-confidences' });
  const { platform, client, partner, therapist, roomId } = settled;
  if (!partner) throw new Error('There is no partner.');
  const [asAna, asBen, asTherapist] = await Promise.all(
    [client, partner, therapist].map((account) => test.callAsAccount(platform, account)),
  );
  if (!asAna || !asBen || !asTherapist) throw new Error('Somebody is missing.');
  const write = (api: typeof asAna, audience: Audience, body: string) =>
    api.messages.send({ roomId, clientKey: test.services.newId(), audience, body });
  return { client, roomId, asAna, asBen, asTherapist, write };
}

it('K2: when a partner read somebody else’s letter is for its author and the staff', async () => {
  const { client, roomId, asAna, asBen, asTherapist } = await threeInARoom();
  const body = 'How was the week for the two of you?';
  const clientKey = test.services.newId();
  const { messageId } = await asTherapist.messages.reply({
    roomId,
    clientKey,
    audience: shared,
    body,
    onScreen: [],
  });
  const shown = [{ messageId, revision: 1 }];
  await asAna.messages.markRead({ roomId, shown });
  const readBy = async (api: { messages: readonly { readBy: readonly { readerId: string }[] }[] }) =>
    api.messages.flatMap((one) => one.readBy.map(({ readerId }) => readerId));
  expect(await readBy(await asBen.rooms.view({ roomId }))).toEqual([]);
  // One's own is known to oneself: the page marks what is new by it.
  expect(await readBy(await asAna.rooms.view({ roomId }))).toEqual([client.accountId]);
  expect(await readBy(await asTherapist.inbox.room({ roomId }))).toEqual([client.accountId]);
});

it('P3: a page before a letter that is hidden is as one before a letter that there is not', async () => {
  const { client, roomId, asAna, asBen, write } = await threeInARoom();
  await write(asAna, shared, 'For the three of us.');
  const hidden = await write(asAna, { thread: 'side', withId: client.accountId }, 'For the therapist alone.');
  const page = (before: string) => asBen.rooms.view({ roomId, before });
  const unknown = await page('01a209a9-3513-70ab-9d5f-37eefa8be21e');
  expect(unknown).toMatchObject({ messages: [], lines: [] });
  expect(await page(hidden.messageId)).toEqual(unknown);
});
