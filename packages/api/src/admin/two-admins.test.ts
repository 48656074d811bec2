import { inPlatform } from '@stillroom/db/in-platform';
import { rosterOf } from '@stillroom/db/queries/on-call-roster';
import { rosterPositions } from '@stillroom/domain/platform/roster';
import { expect, it } from 'vitest';
import { refusalOf } from '../refused.ts';
import { useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();

const answerOf = (call: Promise<unknown>) =>
  call.then(
    () => 'accepted',
    (error: unknown) => refusalOf(error)?.reason ?? 'a fault',
  );

async function twoAdmins() {
  const platform = await test.makePlatform();
  const people = await Promise.all([
    test.makeAccount(platform, 'admin'),
    test.makeAccount(platform, 'admin'),
    test.makeAccount(platform, 'responder'),
    test.makeAccount(platform, 'responder'),
  ]);
  const [one, other, first, second] = people;
  const admins = [
    await test.callAsAccount(platform, one),
    await test.callAsAccount(platform, other),
  ] as const;
  const rosterWith = (...ids: readonly string[]) =>
    ids.flatMap((accountId, index) =>
      rosterPositions.map((position) => ({ accountId, position, rank: index + 1 })),
    );
  const stored = () => inPlatform(test.db, platform.platformId, (trx) => rosterOf(trx, platform.platformId));
  return { one, other, first, second, asOne: admins[0].admin, asOther: admins[1].admin, rosterWith, stored };
}

it('C4: of two rosters that are saved at once, one stands whole, and neither fails', async () => {
  const { asOne, asOther, first, second, rosterWith, stored } = await twoAdmins();
  const calls = [first, second, first, second].map((person, index) =>
    (index % 2 === 0 ? asOne : asOther).saveRoster({ entries: rosterWith(person.accountId) }),
  );
  expect(await Promise.all(calls.map(answerOf))).toEqual(calls.map(() => 'accepted'));
  const roster = await stored();
  expect(roster.map(({ position }) => position).sort()).toEqual([...rosterPositions].sort());
  expect(new Set(roster.map(({ accountId }) => accountId)).size).toBe(1);
});

it('C4: the last two who hold a position cannot be shut at once', async () => {
  const { asOne, asOther, first, second, rosterWith, stored } = await twoAdmins();
  await asOne.saveRoster({ entries: rosterWith(first.accountId, second.accountId) });
  const answers = await Promise.all([
    answerOf(asOne.disableMember({ accountId: first.accountId })),
    answerOf(asOther.disableMember({ accountId: second.accountId })),
  ]);
  expect(answers.sort()).toEqual(['accepted', 'roster-position-empty']);
  expect(await stored()).toHaveLength(rosterPositions.length);
});

it('two admins cannot shut each other', async () => {
  const { asOne, asOther, one, other } = await twoAdmins();
  const answers = await Promise.all([
    answerOf(asOne.disableMember({ accountId: other.accountId })),
    answerOf(asOther.disableMember({ accountId: one.accountId })),
  ]);
  expect(answers.sort()).toEqual(['accepted', 'signed-out']);
});
