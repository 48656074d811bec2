import { inPlatform } from '@stillroom/db/in-platform';
import { saveRoster } from '@stillroom/db/queries/on-call-roster';
import { insertTimeOff } from '@stillroom/db/queries/time-off';
import { makeSettledRoom } from '@stillroom/db/testing/builders';
import { timeOffId } from '@stillroom/domain/ids';
import { mailPaths } from '@stillroom/domain/mail/mail-paths';
import { DAY_MS } from '@stillroom/domain/reply/local-date';
import { beforeEach, expect, it } from 'vitest';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
beforeEach(() => test.setNow(monday));

const said = 'Something small happened.';

async function aMissedPromise() {
  const settled = await makeSettledRoom(test);
  const { platform, platformId, client, roomId } = settled;
  const supervisor = await test.makeAccount(platform, 'responder');
  await inPlatform(test.db, platformId, (trx) =>
    saveRoster(trx, platformId, [{ accountId: supervisor.accountId, position: 'supervisor', rank: 1 }]),
  );
  const written = { roomId, audience: { thread: 'shared' as const }, body: said };
  const author = await test.callAsAccount(platform, client);
  const { messageId } = await author.messages.send({ ...written, clientKey: test.services.newId() });
  const responder = await test.callAsAccount(platform, supervisor);
  const before = await responder.onCall.late();
  test.setNow(monday + 3 * DAY_MS);
  const later = {
    author: await test.callAsAccount(platform, client),
    responder: await test.callAsAccount(platform, supervisor),
  };
  return { ...settled, ...later, before, clockId: messageId, supervisor };
}

it('R4: whoever is called over a missed limit sees since when, whose and what the client wants; not a word', async () => {
  const { before, author, responder, roomId, clockId, therapist } = await aMissedPromise();
  expect(before).toEqual([]);
  const late = { clockId, kind: 'message', lateSince: monday + 2 * DAY_MS, therapist: therapist.displayName };
  expect(await responder.onCall.late()).toMatchObject([{ ...late, choice: null }]);
  await author.replies.choose({ roomId, clockId, choice: 'switch' });
  const seen = await responder.onCall.late();
  expect(seen).toMatchObject([{ ...late, choice: { wish: 'switch', chosenAt: monday + 3 * DAY_MS } }]);
  expect(JSON.stringify(seen)).not.toContain(said);
});

it('R4: says who would have to answer now, and when nobody can', async () => {
  const { platform, platformId, responder, therapist } = await aMissedPromise();
  const answers = async () => (await responder.onCall.late())[0]?.answers;
  expect(await answers()).toMatchObject({ name: therapist.displayName, isCover: false });
  const cover = await test.makeAccount(platform, 'therapist');
  const now = monday + 3 * DAY_MS;
  await inPlatform(test.db, platformId, (trx) =>
    insertTimeOff(trx, platformId, {
      timeOffId: timeOffId.parse(test.services.newId()),
      therapistId: therapist.accountId,
      startsAt: now,
      endsAt: now + DAY_MS,
      coverId: cover.accountId,
    }),
  );
  expect(await answers()).toMatchObject({ email: cover.email, isCover: true });
  await test.shutAccount(cover);
  expect(await answers()).toBeNull();
});

it('R4: a client who does not want to wait is heard of, once for each wish', async () => {
  const { author, roomId, clockId, supervisor, platform, platformId } = await aMissedPromise();
  for (const choice of ['wait', 'ask-cover', 'switch', 'ask-cover'] as const)
    await author.replies.choose({ roomId, clockId, choice });
  const mails = await inPlatform(test.owner, platformId, (trx) =>
    trx.selectFrom('mails').select(['template', 'address']).where('template', '=', 'client-chose').execute(),
  );
  expect(mails).toEqual([0, 1].map(() => ({ template: 'client-chose', address: supervisor.email })));
  expect(mailPaths.lateAnswers(platform.slug)).toBe(`/p/${platform.slug}/on-call/late`);
});
