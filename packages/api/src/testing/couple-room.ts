import { inPlatform } from '@stillroom/db/in-platform';
import { lockPendingMail, openMailParams } from '@stillroom/db/queries/mails';
import type { Platform } from '@stillroom/db/queries/platforms';
import type { NewAccountForm } from '@stillroom/domain/account/new-account';
import { consentVersion } from '@stillroom/domain/room/consent-version';
import type { ScreeningAnswers } from '@stillroom/domain/room/safety-screening';
import { readSessionCookie } from '../auth/session-cookie.ts';
import { refusalOf } from '../refused.ts';
import type { TestApi } from './test-api.ts';

/** A screening in which nothing is wrong. */
export const nothingWrong: ScreeningAnswers = {
  'danger-now': 'no',
  hurt: 'no',
  threatened: 'no',
  afraid: 'no',
  controlled: 'no',
  consequences: 'no',
  remark: '',
};

export const ben: NewAccountForm = {
  displayName: 'Ben',
  password: 'a few plain words',
  zone: 'Europe/Berlin',
  country: 'DE',
  language: 'en',
  mailIsSafe: true,
};

/** The reason for which a call is refused, or 'done'. */
export const reasonOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error: unknown) => refusalOf(error)?.reason ?? 'a fault',
  );

/** Ana has started a couple's room, consented and invited Ben; nobody has come yet. */
export async function invitedCouple(test: TestApi) {
  const platform = await test.makePlatform('shared-room');
  const therapist = await test.makeAccount(platform, 'therapist');
  const ana = await test.makeAccount(platform, 'client');
  const asAna = await test.callAsAccount(platform, ana);
  const asTherapist = await test.callAsAccount(platform, therapist);
  const { roomId } = await asAna.rooms.start({ composition: 'couple' });
  await asAna.rooms.consent({ roomId, version: consentVersion });
  const { invitationId } = await asAna.invitations.create({ roomId, email: 'ben@people.example' });
  const token = await invitationToken(test, platform);
  return { platform, therapist, ana, asAna, asTherapist, roomId, invitationId, token };
}

/** Ben has come too; nothing is signed or answered yet. */
export async function joinedCouple(test: TestApi) {
  const couple = await invitedCouple(test);
  const { platform, token, roomId } = couple;
  const visitor = test.callAs(platform);
  await visitor.api.invitations.accept({ token, account: ben });
  const session = readSessionCookie(
    visitor.answerHeaders.getSetCookie().join('; '),
    test.services.origin,
    platform.slug,
  );
  const asBen = test.callAs(platform, session).api;
  await asBen.rooms.consent({ roomId, version: consentVersion });
  const me = await asBen.auth.me();
  if (!me) throw new Error('Ben is not signed in.');
  return { ...couple, asBen, benId: me.accountId };
}

/** All is signed and answered, and the therapist has opened the room. */
export async function openCouple(test: TestApi) {
  const couple = await joinedCouple(test);
  const { roomId } = couple;
  for (const api of [couple.asAna, couple.asBen]) {
    await api.rooms.signDisclosure({ roomId });
    await api.rooms.screen({ roomId, answers: nothingWrong });
  }
  await couple.asTherapist.rooms.open({ roomId });
  return couple;
}

/** The token in the newest invitation of the platform, as its mail will carry it. */
export function invitationToken(test: TestApi, { platformId }: Platform): Promise<string> {
  return inPlatform(test.db, platformId, async (trx) => {
    const row = await trx
      .selectFrom('mails')
      .select('mail_id')
      .where('template', '=', 'invitation')
      .orderBy('mail_id', 'desc')
      .executeTakeFirstOrThrow();
    const mail = await lockPendingMail(trx, platformId, row.mail_id);
    if (!mail) throw new Error('No mail waits.');
    const { paramsSealed } = mail;
    const params = await openMailParams(test.keyring, trx, { platformId, mailId: row.mail_id, paramsSealed });
    if (!params.ok) throw new Error(params.refusal.reason);
    const { path } = params.value;
    return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
  });
}
