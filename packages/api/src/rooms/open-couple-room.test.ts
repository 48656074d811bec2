import { inPlatform } from '@stillroom/db/in-platform';
import { lockPendingMail, openMailParams } from '@stillroom/db/queries/mails';
import { loadScreening } from '@stillroom/db/queries/safety-screenings';
import { consentVersion } from '@stillroom/domain/room/consent-version';
import type { ScreeningAnswers } from '@stillroom/domain/room/safety-screening';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { refusalOf } from '../refused.ts';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
const nothing: ScreeningAnswers = {
  'danger-now': 'no',
  hurt: 'no',
  threatened: 'no',
  afraid: 'no',
  controlled: 'no',
  consequences: 'no',
  remark: '',
};
const reasonOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error) => refusalOf(error)?.reason,
  );
const letter = (body: string) => ({ clientKey: v7(), body });

async function invited(to = 'ben@people.example') {
  const platform = await test.makePlatform('shared-room');
  const { platformId } = platform;
  const therapist = await test.makeAccount(platform, 'therapist');
  const ana = await test.makeAccount(platform, 'client');
  const asAna = await test.callAsAccount(platform, ana);
  const { roomId } = await asAna.rooms.start({ composition: 'couple' });
  await asAna.rooms.consent({ roomId, version: consentVersion });
  const { invitationId } = await asAna.invitations.create({ roomId, email: to });
  const token = await inPlatform(test.db, platformId, async (trx) => {
    const sent = await trx
      .selectFrom('mails')
      .select('mail_id')
      .where('template', '=', 'invitation')
      .where('address', '=', to)
      .executeTakeFirstOrThrow();
    const mail = await lockPendingMail(trx, platformId, sent.mail_id);
    if (!mail) throw new Error('No mail waits.');
    const params = await openMailParams(test.keyring, trx, { platformId, mailId: sent.mail_id, ...mail });
    if (!params.ok) throw new Error(params.refusal.reason);
    return decodeURIComponent(JSON.parse(params.value).path.split('/').at(-1));
  });
  return { platform, platformId, therapist, ana, asAna, roomId, invitationId, token };
}

const newcomer = {
  displayName: 'Ben',
  password: 'a few plain words',
  zone: 'Europe/Berlin',
  country: 'DE',
  language: 'en',
  mailIsSafe: false,
};

async function joined() {
  const given = await invited();
  const asNobody = test.callAs(given.platform);
  await asNobody.api.invitations.accept({ token: given.token, account: newcomer });
  const asBen = await signedInBen(given.platform);
  return { ...given, asBen };
}

async function signedInBen(platform: Awaited<ReturnType<typeof invited>>['platform']) {
  const { platformId } = platform;
  const ben = await inPlatform(test.db, platformId, (trx) =>
    trx
      .selectFrom('accounts')
      .select('account_id')
      .where('email', '=', 'ben@people.example')
      .executeTakeFirstOrThrow(),
  );
  return {
    ...(await test.callAsAccount(platform, {
      platformId,
      accountId: ben.account_id,
      role: 'client',
    } as never)),
  };
}
