import { inPlatform } from '@stillroom/db/in-platform';
import { version } from 'uuid';
import { describe, expect, it } from 'vitest';
import { ben, invitationToken, invitedCouple, joinedCouple, reasonOf } from '../testing/couple-room.ts';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
const day = 86_400_000;

describe('K1: the second partner comes by invitation', () => {
  it('tells who invites to what before anything is decided, and nothing of what was written', async () => {
    const { platform, token, asAna, ana, roomId } = await invitedCouple(test);
    await asAna.messages.send({
      roomId,
      clientKey: crypto.randomUUID(),
      audience: { thread: 'before-opening', withId: ana.accountId },
      body: 'Only for the therapist.',
    });
    const seen = await test.callAs(platform).api.invitations.view({ token });
    expect(seen).toEqual({
      inviter: ana.displayName,
      therapist: expect.any(String),
      mode: 'messaging',
      disclosure: 'no-secrets',
      email: 'ben@people.example',
      expiresAt: monday + 14 * day,
    });
  });

  it('joins with an account of their own, and is signed in', async () => {
    const { asBen, roomId } = await joinedCouple(test);
    const view = await asBen.rooms.view({ roomId });
    expect(view.room.life).toBe('waiting');
    expect(view.stepsLeft).toEqual(['sign-disclosure', 'answer-screening']);
    expect(view.lines.map(({ kind }) => kind)).toEqual(['partner-joined']);
  });

  it('P1: the id of the new account holds no instant, which the row of its joining would give a room', async () => {
    const { benId } = await joinedCouple(test);
    expect(version(benId)).toBe(4);
  });

  it('joins with the account that is signed in', async () => {
    const { platform, token, roomId } = await invitedCouple(test);
    const other = await test.makeAccount(platform, 'client');
    const asOther = await test.callAsAccount(platform, other);
    expect(await asOther.invitations.accept({ token })).toEqual({ roomId });
    expect((await asOther.rooms.list()).rooms.map((room) => room.roomId)).toEqual([roomId]);
  });

  it('keeps only the hash of the token, and no token or address in the audit log', async () => {
    const { platform, token } = await invitedCouple(test);
    const stored = await inPlatform(test.db, platform.platformId, (trx) =>
      trx.selectFrom('invitations').selectAll().executeTakeFirstOrThrow(),
    );
    expect(JSON.stringify(stored)).not.toContain(token);
    const audit = await inPlatform(test.db, platform.platformId, (trx) =>
      trx.selectFrom('audit_log').selectAll().execute(),
    );
    expect(audit.map(({ action }) => action)).toContain('invitation.sent');
    expect(JSON.stringify(audit)).not.toContain('ben@people.example');
  });
});

describe('an invitation that cannot be used says why', () => {
  it('used', async () => {
    const { platform, token } = await joinedCouple(test);
    const { api } = test.callAs(platform);
    expect(await reasonOf(api.invitations.view({ token }))).toBe('invitation-used');
    expect(await reasonOf(api.invitations.accept({ token, account: ben }))).toBe('invitation-used');
  });

  it('revoked, and only by who sent it', async () => {
    const { platform, token, asAna, asTherapist, roomId, invitationId } = await invitedCouple(test);
    expect(await reasonOf(asTherapist.invitations.revoke({ roomId, invitationId }))).toBe(
      'not-for-your-role',
    );
    await asAna.invitations.revoke({ roomId, invitationId });
    expect(await reasonOf(test.callAs(platform).api.invitations.view({ token }))).toBe('invitation-revoked');
    expect(await asAna.invitations.sent({ roomId })).toBeNull();
  });

  it('expired, and then another one can be sent', async () => {
    const { platform, token, asAna, ana, roomId } = await invitedCouple(test);
    const again = () => asAna.invitations.create({ roomId, email: 'ben@people.example' });
    expect(await reasonOf(again())).toBe('invitation-waits-already');
    test.setNow(monday + 14 * day);
    const anaLater = await test.callAsAccount(platform, ana);
    expect(await reasonOf(test.callAs(platform).api.invitations.view({ token }))).toBe('invitation-expired');
    await anaLater.invitations.create({ roomId, email: 'ben@people.example' });
    const fresh = await invitationToken(test, platform);
    expect(fresh).not.toBe(token);
    expect(await reasonOf(test.callAs(platform).api.invitations.view({ token: fresh }))).toBe('done');
    test.setNow(monday);
  });

  it('forged, or of another platform', async () => {
    const { token } = await invitedCouple(test);
    const elsewhere = await test.makePlatform('shared-room');
    for (const tried of [token, 'x'.repeat(43), 'nothing'])
      expect(await reasonOf(test.callAs(elsewhere).api.invitations.view({ token: tried }))).toBe(
        'link-not-valid',
      );
  });

  it('to oneself', async () => {
    const { asAna, token, ana, roomId, invitationId } = await invitedCouple(test);
    expect(await reasonOf(asAna.invitations.accept({ token }))).toBe('invitation-to-yourself');
    await asAna.invitations.revoke({ roomId, invitationId });
    expect(await reasonOf(asAna.invitations.create({ roomId, email: ana.email }))).toBe(
      'invitation-to-yourself',
    );
  });

  it('for an address that has an account already: they sign in instead', async () => {
    const { platform, asAna, roomId, invitationId } = await invitedCouple(test);
    const other = await test.makeAccount(platform, 'client');
    await asAna.invitations.revoke({ roomId, invitationId });
    await asAna.invitations.create({ roomId, email: other.email });
    const token = await invitationToken(test, platform);
    const { api } = test.callAs(platform);
    expect(await reasonOf(api.invitations.accept({ token, account: ben }))).toBe('account-exists-already');
    expect(await reasonOf(api.invitations.accept({ token }))).toBe('signed-out');
  });

  it('M3: for somebody who would be called as another in the room or as staff is', async () => {
    const { platform, token, ana } = await invitedCouple(test);
    const { api } = test.callAs(platform);
    for (const displayName of [ana.displayName.toUpperCase(), 'Your therapist'])
      expect(await reasonOf(api.invitations.accept({ token, account: { ...ben, displayName } }))).toBe(
        'name-taken-here',
      );
  });

  it('of two who come with it at once, one joins', async () => {
    const { platform, token } = await invitedCouple(test);
    const both = await Promise.all(
      ['client', 'client'].map(async () => {
        const account = await test.makeAccount(platform, 'client');
        return test.callAsAccount(platform, account);
      }),
    );
    const reasons = await Promise.all(both.map((api) => reasonOf(api.invitations.accept({ token }))));
    expect(reasons.sort()).toEqual(['done', 'invitation-used']);
  });
});
