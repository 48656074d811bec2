import { inPlatform } from '@stillroom/db/in-platform';
import { openMailParams } from '@stillroom/db/queries/mails';
import type { Platform } from '@stillroom/db/queries/platforms';
import { beforeEach, describe, expect, it } from 'vitest';
import { refusalOf } from '../refused.ts';
import { monday, useTestApi } from '../testing/test-api.ts';
import { mailPasswordToken, passwordTokenMs } from './password-token.ts';

const test = await useTestApi();
beforeEach(() => test.setNow(monday));

const password = 'a quiet lake in june';
const fresh = 'a brighter lake in july';
const linkNotValid = { reason: 'link-not-valid' };

const refusalFrom = (call: Promise<unknown>) => call.then(() => 'accepted' as const, refusalOf);

/** The mails of a platform with the token that each one's link carries. */
async function mailsOf({ platformId }: Platform) {
  const rows = await inPlatform(test.db, platformId, (trx) =>
    trx.selectFrom('mails').selectAll().orderBy('created_at').execute(),
  );
  return Promise.all(
    rows.map(async (row) => {
      const opened = await inPlatform(test.db, platformId, (trx) =>
        openMailParams(test.keyring, trx, {
          platformId,
          mailId: row.mail_id,
          paramsSealed: row.params_sealed ?? Buffer.of(),
        }),
      );
      const path = opened.ok ? opened.value.path : '';
      return { row, path, token: path.split('/').at(-1) ?? '' };
    }),
  );
}

async function askedFor() {
  const platform = await test.makePlatform();
  const client = await test.makeAccount(platform, 'client', { password });
  const { api } = test.callAs(platform);
  await api.auth.requestPasswordReset({ email: client.email });
  await test.services.background.settled();
  const [mail] = await mailsOf(platform);
  return { platform, client, email: client.email, api, mail, token: mail?.token ?? '' };
}

describe('a forgotten password', () => {
  it('brings one mail with a link, asked of the worker in the same transaction; the token is nowhere in the database', async () => {
    const { platform, client, email, mail, token } = await askedFor();
    expect(mail?.row).toMatchObject({
      template: 'password-reset',
      address: email,
      recipient_id: client.accountId,
      state: 'pending',
    });
    expect(mail?.path).toBe(`/p/${platform.slug}/reset-password/${token}`);
    const { outbox, rows } = await inPlatform(test.db, platform.platformId, async (trx) => ({
      outbox: await trx.selectFrom('outbox').select(['kind', 'subject_id']).execute(),
      rows: await trx.selectFrom('account_tokens').selectAll().execute(),
    }));
    expect(outbox).toEqual([{ kind: 'mail-requested', subject_id: mail?.row.mail_id }]);
    expect(JSON.stringify([rows, mail?.row])).not.toContain(token);
  });

  it('answers alike for an unknown mail, and sends nothing', async () => {
    const platform = await test.makePlatform();
    const { api } = test.callAs(platform);
    expect(await api.auth.requestPasswordReset({ email: 'nobody@example.test' })).toBeUndefined();
    await test.services.background.settled();
    expect(await mailsOf(platform)).toEqual([]);
    expect(test.faults).toEqual([]);
  });

  it('is replaced once: the new one signs in, the old one does not, and every session has ended', async () => {
    const { platform, client, email, api, token } = await askedFor();
    const elsewhere = test.callAs(platform, await test.openSession(platform, client));
    await api.auth.resetPassword({ token, password: fresh });

    expect(await elsewhere.api.auth.me()).toBeNull();
    expect(await refusalFrom(api.auth.signIn({ email, password }))).toEqual({
      reason: 'wrong-mail-or-password',
    });
    expect(await refusalFrom(api.auth.signIn({ email, password: fresh }))).toBe('accepted');
    expect(await refusalFrom(api.auth.resetPassword({ token, password }))).toEqual(linkNotValid);
  });

  it('gives the account to one of two who come with the same link at once', async () => {
    const { api, token } = await askedFor();
    const both = await Promise.all([
      refusalFrom(api.auth.resetPassword({ token, password: fresh })),
      refusalFrom(api.auth.resetPassword({ token, password })),
    ]);
    expect(both).toContainEqual('accepted');
    expect(both).toContainEqual(linkNotValid);
  });

  it('keeps its link for an hour', async () => {
    const { api, token } = await askedFor();
    test.setNow(monday + passwordTokenMs['password-reset']);
    expect(await refusalFrom(api.auth.resetPassword({ token, password: fresh }))).toEqual(linkNotValid);
  });

  it('has a link that opens no other platform', async () => {
    const { token } = await askedFor();
    const other = test.callAs(await test.makePlatform());
    expect(await refusalFrom(other.api.auth.resetPassword({ token, password: fresh }))).toEqual(linkNotValid);
  });

  it('can be asked for five times an hour, whether or not there is an account', async () => {
    const platform = await test.makePlatform();
    const { api } = test.callAs(platform);
    const email = 'nobody@example.test';
    for (let asked = 0; asked < 5; asked += 1) await api.auth.requestPasswordReset({ email });
    expect(await refusalFrom(api.auth.requestPasswordReset({ email }))).toMatchObject({
      reason: 'too-many-tries',
    });
  });

  it('needs one of at least ten characters', async () => {
    const { api, token } = await askedFor();
    expect(await refusalFrom(api.auth.resetPassword({ token, password: 'too short' }))).toEqual({
      reason: 'input-invalid',
      fields: ['password'],
    });
  });
});

describe('a first password', () => {
  it('is chosen by staff whom the admin invited, with a link that holds for three days', async () => {
    const platform = await test.makePlatform();
    const therapist = await test.makeAccount(platform, 'therapist');
    await inPlatform(test.db, platform.platformId, (trx) =>
      mailPasswordToken({ trx, platform, services: test.services }, 'first-password', therapist),
    );
    const [mail] = await mailsOf(platform);
    expect(mail?.row.template).toBe('first-password');

    test.setNow(monday + passwordTokenMs['first-password'] - 1);
    const { api } = test.callAs(platform);
    await api.auth.resetPassword({ token: mail?.token ?? '', password });
    expect(await api.auth.signIn({ email: therapist.email, password })).toEqual({ role: 'therapist' });
  });
});
