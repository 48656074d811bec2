import { inPlatform } from '@stillroom/db/in-platform';
import { rosterPositions } from '@stillroom/domain/platform/roster';
import { beforeEach, expect, it } from 'vitest';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
beforeEach(() => test.setNow(monday));

/** Two admins, of whom one acts, and an on-call clinician. */
async function aPlatform() {
  const platform = await test.makePlatform();
  const acting = await test.makeAccount(platform, 'admin');
  const other = await test.makeAccount(platform, 'admin');
  const clinician = await test.makeAccount(platform, 'responder');
  const { admin } = await test.callAsAccount(platform, acting);
  const mails = async () => {
    const rows = await inPlatform(test.db, platform.platformId, (trx) =>
      trx.selectFrom('mails').select(['template', 'recipient_id']).orderBy('mail_id').execute(),
    );
    return rows.map(({ template, recipient_id }) => [template, recipient_id]);
  };
  const held = (...people: readonly (typeof clinician)[]) => ({
    entries: people.flatMap(({ accountId }, place) =>
      rosterPositions.map((position) => ({ accountId, position, rank: place + 1 })),
    ),
  });
  return { platform, acting, other, clinician, admin, mails, held };
}

it('every other admin is told when one makes a clinician, sends a new link, shuts or opens an account', async () => {
  const { admin, clinician, mails, other } = await aPlatform();
  const staff = { email: 'me-again@clinic.example', displayName: 'Me again', role: 'responder' as const };
  const { accountId } = await admin.inviteStaff(staff);
  expect(await mails()).toEqual([
    ['first-password', accountId],
    ['access-changed', other.accountId],
  ]);
  test.setNow(monday + 1);
  await admin.inviteAgain({ accountId });
  await admin.disableMember({ accountId: clinician.accountId });
  await admin.enableMember({ accountId: clinician.accountId });
  expect((await mails()).slice(2)).toEqual([
    ['first-password', accountId],
    ['access-changed', other.accountId],
    ['access-changed', other.accountId],
    ['your-access-changed', clinician.accountId],
    ['access-changed', other.accountId],
  ]);
});

it('a new admin is told once, by the link', async () => {
  const { admin, mails, other } = await aPlatform();
  const staff = { email: 'third@clinic.example', displayName: 'Third', role: 'admin' as const };
  const { accountId } = await admin.inviteStaff(staff);
  expect(await mails()).toEqual([
    ['first-password', accountId],
    ['access-changed', other.accountId],
  ]);
});

it('who comes onto the roster, leaves it or is moved is told, and the other admins; the same roster again tells nobody', async () => {
  const { admin, clinician, held, mails, other, platform } = await aPlatform();
  await admin.saveRoster(held(clinician));
  const first = [
    ['your-access-changed', clinician.accountId],
    ['access-changed', other.accountId],
  ];
  expect(await mails()).toEqual(first);
  test.setNow(monday + 1);
  await admin.saveRoster(held(clinician));
  expect(await mails()).toEqual(first);
  const newcomer = await test.makeAccount(platform, 'therapist');
  await admin.saveRoster(held(clinician, newcomer));
  expect((await mails()).slice(2)).toEqual([
    ['your-access-changed', newcomer.accountId],
    ['access-changed', other.accountId],
  ]);
});

it('K6: of a client whose account is shut or opened no mail goes out', async () => {
  const { admin, mails, platform } = await aPlatform();
  const client = await test.makeAccount(platform, 'client');
  await admin.disableMember({ accountId: client.accountId });
  await admin.enableMember({ accountId: client.accountId });
  expect(await mails()).toEqual([]);
});
