import { describe, expect, it } from 'vitest';
import { invitationId } from '../ids.ts';
import { accepted, ana, aRoomId, ben, hours, monday, refused } from '../testing/builders.ts';
import {
  acceptInvitation,
  type Invitation,
  invitationExpiry,
  revokeInvitation,
  usableInvitation,
} from './invitation.ts';

const sent: Invitation = {
  invitationId: invitationId.parse('00000006-0000-4000-8000-000000000001'),
  roomId: aRoomId(),
  inviterId: ana,
  createdAt: monday,
  expiresAt: invitationExpiry(monday, 14),
  state: 'sent',
};

describe('an invitation', () => {
  it('K1: is used once', () => {
    const used = accepted(acceptInvitation(sent, ben, monday + hours(1)));
    expect(used).toMatchObject({ state: 'accepted', acceptedBy: ben });
    expect(refused(acceptInvitation(used, ben, monday + hours(2)))).toBe('invitation-used');
    expect(refused(revokeInvitation(used, ana, monday))).toBe('invitation-used');
  });

  it('K1: expires at its instant', () => {
    expect(usableInvitation(sent, sent.expiresAt - 1).ok).toBe(true);
    expect(refused(usableInvitation(sent, sent.expiresAt))).toBe('invitation-expired');
  });

  it('K1: is revoked by its inviter, and is then of no use', () => {
    const revoked = accepted(revokeInvitation(sent, ana, monday));
    expect(refused(acceptInvitation(revoked, ben, monday))).toBe('invitation-revoked');
    expect(refused(revokeInvitation(sent, ben, monday))).toBe('not-your-invitation');
    expect(accepted(revokeInvitation(revoked, ana, monday + 1))).toEqual(revoked);
  });

  it('is not for its inviter', () => {
    expect(refused(acceptInvitation(sent, ana, monday))).toBe('invitation-to-yourself');
  });
});
