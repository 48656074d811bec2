import { inPlatform } from '@stillroom/db/in-platform';
import { saveRoster } from '@stillroom/db/queries/on-call-roster';
import { type RosterPosition, rosterPositions } from '@stillroom/domain/platform/roster';
import { expect, it } from 'vitest';
import { useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();

it('C4, C7: an admin is told on every page whether somebody would be paged and could answer', async () => {
  const platform = await test.makePlatform();
  const { platformId } = platform;
  const { admin } = await test.callAsAccount(platform, await test.makeAccount(platform, 'admin'));
  const invited = await test.makeAccount(platform, 'responder');
  const able = await test.makeAccount(platform, 'responder', { password: 'a long enough password' });
  const standing = async (person: typeof able, positions: readonly RosterPosition[]) => {
    const entries = positions.map((position) => ({ accountId: person.accountId, position, rank: 1 }));
    await inPlatform(test.db, platformId, (trx) => saveRoster(trx, platformId, entries));
    expect((await admin.delivery()).onCall).toEqual((await admin.pulse()).onCall);
    return (await admin.pulse()).onCall;
  };
  expect((await admin.pulse()).onCall).toEqual({ held: 'by-nobody' });
  expect(await standing(invited, rosterPositions)).toEqual({ held: 'by-nobody-who-can-sign-in' });
  expect(await standing(able, ['on-call', 'supervisor'])).toEqual({ held: 'in-part', empty: ['backup'] });
  expect(await standing(able, rosterPositions)).toEqual({ held: 'whole' });
  const withInvited = rosterPositions.map((position) => ({
    accountId: position === 'backup' ? invited.accountId : able.accountId,
    position,
    rank: 1,
  }));
  await inPlatform(test.db, platformId, (trx) => saveRoster(trx, platformId, withInvited));
  expect((await admin.pulse()).onCall).toEqual({ held: 'in-part', empty: ['backup'] });
  await test.shutAccount(able);
  expect((await admin.pulse()).onCall).toEqual({ held: 'by-nobody-who-can-sign-in' });
});
