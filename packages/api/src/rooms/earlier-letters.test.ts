import { inPlatform } from '@stillroom/db/in-platform';
import { at } from '@stillroom/db/instants';
import { makeSettledRoom } from '@stillroom/db/testing/builders';
import { clientKey, messageId } from '@stillroom/domain/ids';
import { expect, it } from 'vitest';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
const shared = { thread: 'shared' } as const;

it('M1, M5: letters older than a page are reached from it, and one that waits for an answer stands on the first', async () => {
  const { platform, platformId, client, partner, therapist, roomId } = await makeSettledRoom(test, {
    couple: true,
  });
  if (!partner) throw new Error('A couple has two.');
  const ana = await test.callAsAccount(platform, client);
  const keller = await test.callAsAccount(platform, therapist);
  const send = (body: string) =>
    ana.messages.send({ roomId, clientKey: crypto.randomUUID(), audience: shared, body });
  const waiting = await send('The first of all.');
  const second = await send('The second.');
  // Of these only the traces are left, so that nothing has to be sealed.
  await inPlatform(test.db, platformId, async (trx) => {
    const rows = Array.from({ length: 203 }, (_, place) => ({
      platform_id: platformId,
      message_id: messageId.parse(crypto.randomUUID()),
      room_id: roomId,
      sequence: 100 + place,
      author_id: therapist.accountId,
      author_part: 'therapist' as const,
      thread: 'shared' as const,
      client_key: clientKey.parse(crypto.randomUUID()),
      sent_at: at(monday),
      withdrawn_at: at(monday),
    }));
    await trx.insertInto('messages').values(rows).execute();
    await trx.updateTable('rooms').set({ last_sequence: 400 }).where('room_id', '=', roomId).execute();
  });
  await keller.messages.reply({
    roomId,
    clientKey: crypto.randomUUID(),
    audience: shared,
    body: 'To the second.',
    onScreen: [second.messageId],
  });
  const firstPage = await keller.inbox.room({ roomId });
  expect(firstPage.messages).toHaveLength(201);
  expect(firstPage.messages[0]).toMatchObject({ messageId: waiting.messageId, clock: { state: 'open' } });
  expect(firstPage.earlier).not.toBeNull();
  for (const api of [keller.inbox.room, ana.rooms.view]) {
    const newest = await api({ roomId });
    const before = await api({ roomId, before: newest.earlier ?? undefined });
    expect(before.messages.map(({ text }) => text)).toEqual([
      'The first of all.',
      'The second.',
      ...[null, null, null, null],
    ]);
    expect(before).toMatchObject({ earlier: null, hasNewer: true });
  }
  await keller.messages.markRead({ roomId, shown: [{ messageId: waiting.messageId, revision: 1 }] });
  const read = await inPlatform(test.db, platformId, (trx) =>
    trx.selectFrom('message_receipts').select('message_id').execute(),
  );
  expect(read).toEqual([{ message_id: waiting.messageId }]);
});
