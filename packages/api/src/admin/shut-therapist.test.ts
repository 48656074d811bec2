import { inPlatform } from '@stillroom/db/in-platform';
import { makeSettledRoom } from '@stillroom/db/testing/builders';
import { beforeEach, expect, it } from 'vitest';
import { refusalOf } from '../refused.ts';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
beforeEach(() => test.setNow(monday));

const refusalFrom = (call: Promise<unknown>) => call.then(() => 'accepted' as const, refusalOf);

it('R4: a therapist with open rooms is shut only by who says how many, and what was promised there goes on', async () => {
  const { platform, platformId, client, therapist, roomId } = await makeSettledRoom(test);
  const { admin } = await test.callAsAccount(platform, await test.makeAccount(platform, 'admin'));
  const { accountId } = therapist;
  await (await test.callAsAccount(platform, client)).messages.send({
    roomId,
    clientKey: test.services.newId(),
    audience: { thread: 'shared' },
    body: 'Something small happened.',
  });
  const refused = { reason: 'therapist-has-rooms', rooms: 1, answersDue: 1 };
  expect(await refusalFrom(admin.disableMember({ accountId }))).toEqual(refused);
  expect(await refusalFrom(admin.disableMember({ accountId, openRooms: 2 }))).toEqual(refused);
  expect(await refusalFrom(admin.disableMember({ accountId, openRooms: 1 }))).toBe('accepted');
  const { clocks, audit } = await inPlatform(test.db, platformId, async (trx) => ({
    clocks: await trx.selectFrom('reply_clocks').select('state').execute(),
    audit: await trx
      .selectFrom('audit_log')
      .select('detail')
      .where('action', '=', 'account.disabled')
      .execute(),
  }));
  expect(clocks).toEqual([{ state: 'open' }]);
  expect(audit).toEqual([{ detail: { openRooms: 1, answersDue: 1 } }]);
});

it('a therapist without rooms, or with closed ones alone, is shut at once', async () => {
  const { platform, therapist, roomId } = await makeSettledRoom(test);
  const { admin } = await test.callAsAccount(platform, await test.makeAccount(platform, 'admin'));
  const idle = await test.makeAccount(platform, 'therapist');
  expect(await refusalFrom(admin.disableMember({ accountId: idle.accountId }))).toBe('accepted');
  await (await test.callAsAccount(platform, therapist)).rooms.close({ roomId });
  expect(await refusalFrom(admin.disableMember({ accountId: therapist.accountId }))).toBe('accepted');
});
