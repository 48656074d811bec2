import { inPlatform } from '@stillroom/db/in-platform';
import { planPages, settlePage, takePages } from '@stillroom/db/queries/crisis-pages';
import { makeSettledRoom } from '@stillroom/db/testing/builders';
import { expect, it } from 'vitest';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
const minute = 60_000;

it('C3, C4: the author reads that somebody is told only once a page got through, and no more that one looks when it is overdue', async () => {
  const { platform, platformId, client, roomId } = await makeSettledRoom(test);
  const responder = await test.makeAccount(platform, 'responder');
  const { onCall } = await test.callAsAccount(platform, responder);
  const asAna = await test.callAsAccount(platform, client);
  const write = () =>
    asAna.messages.send({
      roomId,
      clientKey: crypto.randomUUID(),
      audience: { thread: 'shared' },
      body: 'I have the pills here in my hand and I am going to kill myself tonight.',
    });
  await write();
  test.setNow(monday + minute);
  await write();
  const [one] = await onCall.queue();
  if (!one) throw new Error('There is no case.');
  const standings = async () => (await asAna.rooms.view({ roomId })).help.map(({ standing }) => standing);
  expect(await standings()).toEqual([{ is: 'being-told' }, { is: 'being-told' }]);

  const { admin } = await test.callAsAccount(platform, await test.makeAccount(platform, 'admin'));
  const { channelId } = await admin.saveChannel({ kind: 'mail', channelId: null, rank: 1, enabled: true });
  const page = {
    flagId: one.flagId,
    recipientId: responder.accountId,
    channelId,
    sentBy: 'workflow',
  } as const;
  await inPlatform(test.db, platformId, async (trx) => {
    await planPages(trx, platformId, [
      { ...page, step: 0, createdAt: monday },
      { ...page, step: 1, createdAt: monday + minute },
    ]);
    const [first] = await takePages(trx, platformId, one.flagId, { now: monday, inHandMs: minute });
    if (!first) throw new Error('No page was planned.');
    await settlePage(trx, platformId, first, { state: 'delivered' }, monday + 2 * minute);
  });
  const told = { is: 'told', toldAt: monday + 2 * minute };
  expect(await standings()).toEqual([told, told]);

  await onCall.acknowledge({ flagId: one.flagId, seen: { level: 4, texts: 2 } });
  const due = (await onCall.flag({ flagId: one.flagId })).taken?.outcomeDueAt ?? 0;
  const taken = { is: 'taken', takenAt: monday + minute };
  test.setNow(due - 1);
  expect(await standings()).toEqual([taken, taken]);
  test.setNow(due);
  const overdue = { is: 'taken-and-overdue', takenAt: monday + minute };
  expect(await standings()).toEqual([overdue, overdue]);
});
