import { inPlatform } from '@stillroom/db/in-platform';
import { at } from '@stillroom/db/instants';
import { appendOutbox } from '@stillroom/db/queries/outbox';
import { channelSecret } from '@stillroom/db/queries/page-channels';
import type { Platform } from '@stillroom/db/queries/platforms';
import { beforeEach, describe, expect, it } from 'vitest';
import { refusalOf } from '../refused.ts';
import { monday, useTestApi } from '../testing/test-api.ts';
import { pageAddress } from './page-address.ts';

const test = await useTestApi();
beforeEach(() => test.setNow(monday));

const refusalFrom = (call: Promise<unknown>) => call.then(() => 'accepted' as const, refusalOf);

async function aPlatform() {
  const platform = await test.makePlatform();
  const account = await test.makeAccount(platform, 'admin');
  const { admin } = await test.callAsAccount(platform, account);
  return { platform, account, admin };
}

const inTenant = <T>({ platformId }: Platform, work: Parameters<typeof inPlatform<T>>[2]) =>
  inPlatform(test.db, platformId, work);

const actionsOf = (platform: Platform) =>
  inTenant(platform, async (trx) => {
    const rows = await trx.selectFrom('audit_log').select('action').orderBy('audit_id').execute();
    return rows.map(({ action }) => action);
  });

describe('members', () => {
  const staff = { email: 'okafor@clinic.example', displayName: 'Dr. Okafor', role: 'responder' as const };

  it('invites staff with a link to choose a password, and again while none was chosen', async () => {
    const { platform, admin } = await aPlatform();
    const { accountId } = await admin.inviteStaff(staff);
    await admin.inviteAgain({ accountId });
    const mails = await inTenant(platform, (trx) =>
      trx.selectFrom('mails').select(['template', 'address']).execute(),
    );
    expect(mails).toEqual([
      { template: 'first-password', address: staff.email },
      { template: 'first-password', address: staff.email },
    ]);
    expect(await admin.members()).toContainEqual(
      expect.objectContaining({ accountId, role: 'responder', hasPassword: false }),
    );
    expect(await refusalFrom(admin.inviteStaff(staff))).toEqual({ reason: 'account-exists-already' });
    expect(await actionsOf(platform)).toEqual(['account.staff-invited', 'account.staff-invited-again']);
  });

  it('invites nobody again who chose a password, and no client', async () => {
    const { platform, admin } = await aPlatform();
    const able = await test.makeAccount(platform, 'therapist', { password: 'a long enough password' });
    const client = await test.makeAccount(platform, 'client');
    expect(await refusalFrom(admin.inviteAgain({ accountId: able.accountId }))).toEqual({
      reason: 'password-chosen-already',
    });
    expect(await refusalFrom(admin.inviteAgain({ accountId: client.accountId }))).toEqual({
      reason: 'not-found',
    });
  });

  it('shuts an account with its sessions, and opens it again', async () => {
    const { platform, admin } = await aPlatform();
    const client = await test.makeAccount(platform, 'client');
    const session = await test.openSession(platform, client);
    await admin.disableMember({ accountId: client.accountId });
    expect(await test.callAs(platform, session).api.auth.me()).toBeNull();
    await admin.enableMember({ accountId: client.accountId });
    expect(await test.callAs(platform, session).api.auth.me()).toBeNull();
    expect(await (await test.callAsAccount(platform, client)).auth.me()).not.toBeNull();
    expect(await actionsOf(platform)).toEqual(['account.disabled', 'account.enabled']);
  });

  it('C4: shuts nobody who alone holds a position of the roster', async () => {
    const { platform, admin } = await aPlatform();
    const one = await test.makeAccount(platform, 'responder');
    const other = await test.makeAccount(platform, 'responder');
    const positions = ['on-call', 'backup', 'supervisor'] as const;
    const held = (accountId: typeof one.accountId) =>
      positions.map((position) => ({ accountId, position, rank: accountId === one.accountId ? 1 : 2 }));
    await admin.saveRoster({ entries: held(one.accountId) });
    expect(await refusalFrom(admin.disableMember({ accountId: one.accountId }))).toMatchObject({
      reason: 'roster-position-empty',
    });
    await admin.saveRoster({ entries: [...held(one.accountId), ...held(other.accountId)] });
    expect(await refusalFrom(admin.disableMember({ accountId: one.accountId }))).toBe('accepted');
  });

  it('shuts nobody of another platform, and not oneself', async () => {
    const { account, admin } = await aPlatform();
    const elsewhere = await aPlatform();
    const foreign = { accountId: elsewhere.account.accountId };
    expect(await refusalFrom(admin.disableMember(foreign))).toEqual({ reason: 'not-found' });
    expect(await refusalFrom(admin.disableMember({ accountId: account.accountId }))).toEqual({
      reason: 'not-your-own-account',
    });
  });
});

describe('roster', () => {
  it('C4: is saved whole, and refused with a position that nobody holds or a client in it', async () => {
    const { platform, admin } = await aPlatform();
    const { accountId } = await test.makeAccount(platform, 'responder');
    const client = await test.makeAccount(platform, 'client');
    const standing = (position: 'on-call' | 'backup' | 'supervisor', who = accountId) => ({
      accountId: who,
      position,
      rank: 1,
    });
    const whole = [standing('on-call'), standing('backup'), standing('supervisor')];
    await admin.saveRoster({ entries: whole });
    expect((await admin.roster()).entries).toHaveLength(3);
    expect(await refusalFrom(admin.saveRoster({ entries: whole.slice(0, 2) }))).toEqual({
      reason: 'roster-position-empty',
      position: 'supervisor',
    });
    const withClient = [standing('on-call'), standing('backup'), standing('supervisor', client.accountId)];
    expect(await refusalFrom(admin.saveRoster({ entries: withClient }))).toMatchObject({
      reason: 'roster-role-not-allowed',
    });
    expect((await admin.roster()).entries).toHaveLength(3);
  });
});

describe('page channels', () => {
  const webhook = {
    kind: 'webhook' as const,
    channelId: null,
    rank: 1,
    enabled: true,
    format: 'stillroom' as const,
    url: 'https://pages.example/hook/part-of-the-key',
    secret: 'sixteen characters',
  };
  const mail = { kind: 'mail' as const, channelId: null, rank: 1, enabled: true };

  it('keeps address and secret of a webhook to itself, and as they are when left out', async () => {
    const { platform, admin } = await aPlatform();
    const { channelId } = await admin.saveChannel(webhook);
    const { url: _url, secret: _secret, ...rest } = webhook;
    await admin.saveChannel({ ...mail, rank: 2 });
    await admin.saveChannel({ ...rest, channelId, enabled: false });
    const seen = await admin.channels();
    expect(seen).toMatchObject([
      { channelId, kind: 'webhook', host: 'pages.example', enabled: false },
      { kind: 'mail', enabled: true },
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/part-of-the-key|sixteen/);
    const secret = await inTenant(platform, (trx) =>
      channelSecret(trx, test.keyring, platform.platformId, channelId),
    );
    expect(secret).toBe(webhook.secret);
  });

  it('asks for the secret again when pages would go to another host or in another format', async () => {
    const { admin } = await aPlatform();
    const { channelId } = await admin.saveChannel(webhook);
    const { secret, ...rest } = { ...webhook, channelId };
    const missing = { reason: 'channel-secret-missing' };
    const elsewhere = { ...rest, url: 'https://pages.elsewhere.example/hook' };
    expect(await refusalFrom(admin.saveChannel(elsewhere))).toEqual(missing);
    const other = { ...rest, url: undefined, format: 'pagerduty-v2' as const };
    expect(await refusalFrom(admin.saveChannel(other))).toEqual(missing);
    expect(await admin.channels()).toMatchObject([{ host: 'pages.example', format: webhook.format }]);
    await admin.saveChannel({ ...rest, url: 'https://pages.example/another/path' });
    await admin.saveChannel({ ...elsewhere, secret });
    expect(await admin.channels()).toMatchObject([{ host: 'pages.elsewhere.example' }]);
  });

  it('C7: the last way of paging stays on', async () => {
    const { admin } = await aPlatform();
    const none = { reason: 'no-page-channel-left' };
    expect(await refusalFrom(admin.saveChannel({ ...mail, enabled: false }))).toEqual(none);
    const { channelId } = await admin.saveChannel(mail);
    expect(await refusalFrom(admin.saveChannel({ ...mail, channelId, enabled: false }))).toEqual(none);
    expect(await admin.channels()).toMatchObject([{ channelId, enabled: true }]);
    await admin.saveChannel(webhook);
    await admin.saveChannel({ ...mail, channelId, enabled: false });
    expect((await admin.channels()).filter(({ enabled }) => enabled)).toMatchObject([{ kind: 'webhook' }]);
  });

  it('asks for a secret, and takes no channel of another platform for its own', async () => {
    const { admin } = await aPlatform();
    const elsewhere = await (await aPlatform()).admin.saveChannel(webhook);
    const { secret: _secret, ...without } = webhook;
    expect(await refusalFrom(admin.saveChannel(without))).toEqual({ reason: 'channel-secret-missing' });
    const foreign = { ...webhook, channelId: elsewhere.channelId };
    expect(await refusalFrom(admin.saveChannel(foreign))).toEqual({ reason: 'not-found' });
  });

  it.each([
    'http://pages.example/hook',
    'https://localhost/hook',
    'https://pager/hook',
    'https://db.internal/hook',
    'https://printer.local./hook',
    'https://127.0.0.1/hook',
    'https://2130706433/hook',
    'https://0x7f.1/hook',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.8/hook',
    'https://[::1]/hook',
    'https://[fd00::1]/hook',
    'https://user:word@pages.example/hook',
    'file:///etc/passwd',
    'pages.example',
  ])('sends no page to %s', async (url) => {
    const { admin } = await aPlatform();
    expect(await refusalFrom(admin.saveChannel({ ...webhook, url }))).toEqual({
      reason: 'page-address-not-allowed',
    });
  });

  it('lets a local install page this machine, and no other inside', () => {
    const local = 'http://localhost:3000';
    expect(pageAddress('http://127.0.0.1:9/pager', local).ok).toBe(true);
    expect(pageAddress('http://10.0.0.8/pager', local).ok).toBe(false);
    expect(pageAddress('http://127.0.0.1:9/pager', 'https://stillroom.example').ok).toBe(false);
  });
});

describe('delivery', () => {
  const aDeadEvent = (platform: Platform) =>
    inTenant(platform, async (trx) => {
      const { platformId } = platform;
      const subjectId = crypto.randomUUID();
      await appendOutbox(trx, { platformId, kind: 'mail-requested', subjectId, happenedAt: monday });
      await trx
        .updateTable('outbox')
        .set({ dead_at: at(monday), failure: '550' })
        .execute();
    });

  it('shows what was given up, and sends it on its way again', async () => {
    const { platform, admin } = await aPlatform();
    await aDeadEvent(platform);
    const { given, dead, waiting } = await admin.delivery();
    expect({ dead, waiting }).toEqual({ dead: 1, waiting: 0 });
    const eventId = given[0]?.eventId ?? '';
    expect(given).toMatchObject([{ kind: 'mail-requested', failure: '550' }]);
    await admin.retryDead({ eventId });
    expect(await admin.delivery()).toMatchObject({ dead: 0, waiting: 1 });
    expect(await refusalFrom(admin.retryDead({ eventId }))).toEqual({ reason: 'not-found' });
  });

  it('says that worker or Temporal do not keep up once an event waits for more than 30 seconds', async () => {
    const { platform, admin } = await aPlatform();
    const { platformId } = platform;
    await inTenant(platform, (trx) =>
      appendOutbox(trx, {
        platformId,
        kind: 'clock-opened',
        subjectId: crypto.randomUUID(),
        happenedAt: monday,
      }),
    );
    test.setNow(monday + 30_000);
    expect(await admin.pulse()).toMatchObject({ isLate: false, waiting: 1 });
    test.setNow(monday + 30_001);
    expect(await admin.pulse()).toMatchObject({ isLate: true, oldestAt: monday });
  });
});

describe('audit', () => {
  it('shows the log page by page, names staff, and calls a client a client', async () => {
    const { platform, admin } = await aPlatform();
    const client = await test.makeAccount(platform, 'client');
    await (await test.callAsAccount(platform, client)).auth.signOutEverywhere();
    for (let turn = 0; turn < 30; turn += 1) {
      await admin.disableMember({ accountId: client.accountId });
      await admin.enableMember({ accountId: client.accountId });
    }
    const first = await admin.auditHead();
    expect(first.rows).toHaveLength(50);
    expect(first.rows[0]).toMatchObject({ action: 'account.enabled', actor: { kind: 'staff' } });
    const second = await admin.auditHead({ before: first.olderThan });
    expect(second.rows).toHaveLength(11);
    expect(second.olderThan).toBeNull();
    expect(second.rows.at(-1)).toMatchObject({ actor: { kind: 'client' } });
    expect(second.seal).toBeNull();
  });
});
