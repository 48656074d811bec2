import type { Account } from '@stillroom/db/queries/accounts';
import { insertInvitation, saveInvitation, unusedInvitationOf } from '@stillroom/db/queries/invitations';
import { requestMail } from '@stillroom/db/queries/mails';
import { addRoomLine } from '@stillroom/db/queries/room-events';
import { roomModel } from '@stillroom/db/queries/room-models';
import { type InvitationId, invitationId } from '@stillroom/domain/ids';
import { mailPaths } from '@stillroom/domain/mail/mail-paths';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import {
  type Invitation,
  type InvitationRefusal,
  invitationExpiry,
  revokeInvitation,
  usableInvitation,
} from '@stillroom/domain/room/invitation';
import { may } from '@stillroom/domain/room/may';
import type { Member } from '@stillroom/domain/room/member';
import type { Room } from '@stillroom/domain/room/room';
import type { RoomRefusal } from '@stillroom/domain/room/room-refusal';
import { freeSeats } from '@stillroom/domain/room/room-state';
import { makeToken, tokenHash } from '../auth/session-token.ts';
import type { StepTools } from '../rooms/step-room.ts';

type Inviting = StepTools & {
  readonly room: Room;
  readonly members: readonly Member[];
  readonly member: Member;
  readonly account: Account;
};

/**
 * Invites the second partner by mail (K1). The token stands in the sealed mail alone. One invitation at a time: one that
 * has expired makes way, one that still holds has to be taken back first. The room must be locked.
 */
export async function invitePartner(
  inviting: Inviting,
  email: string,
): Promise<Outcome<InvitationId, InvitationRefusal | RoomRefusal>> {
  const { services, platform, trx, audit, room, members, member, account, now } = inviting;
  const { platformId } = platform;
  const { roomId } = room;
  const allowed = may('invite', { room, member, now });
  if (!allowed.ok) return allowed;
  if (freeSeats(room, members) === 0) return refuse({ reason: 'no-seat-left' });
  if (email === account.email) return refuse({ reason: 'invitation-to-yourself' });
  const { couples } = await roomModel(trx, platformId, room.modelVersion);
  if (couples === null) return refuse({ reason: 'for-couples-only' });
  const before = await unusedInvitationOf(trx, platformId, roomId);
  if (before) {
    if (usableInvitation(before.invitation, now).ok) return refuse({ reason: 'invitation-waits-already' });
    const revoked = revokeInvitation(before.invitation, before.invitation.inviterId, now);
    if (!revoked.ok) return revoked;
    await saveInvitation(trx, platformId, revoked.value);
  }
  const token = makeToken();
  const invitation: Invitation = {
    invitationId: invitationId.parse(services.newId()),
    roomId,
    inviterId: account.accountId,
    createdAt: now,
    expiresAt: invitationExpiry(now, couples.invitationDays),
    state: 'sent',
  };
  await insertInvitation(trx, platformId, { invitation, email }, tokenHash(token));
  await audit.write({ subjectId: invitation.invitationId }, 'invitation.sent');
  await addRoomLine(trx, platformId, roomId, {
    kind: 'invitation-sent',
    onlyFor: account.accountId,
    happenedAt: now,
  });
  await requestMail(trx, services.keyring, {
    platformId,
    template: 'invitation',
    recipientId: null,
    address: email,
    language: platform.language,
    dedupeKey: `invitation/${invitation.invitationId}`,
    params: { path: mailPaths.invitation(platform.slug, token) },
    requestedAt: now,
  });
  inviting.afterCommit(services.waker.wake);
  return accept(invitation.invitationId);
}

/** Takes back the invitation that this member has out in the room. The room must be locked. */
export async function takeBackInvitation(
  inviting: Inviting,
  id: InvitationId,
): Promise<Outcome<null, InvitationRefusal>> {
  const { platform, trx, audit, room, account, now } = inviting;
  const { platformId } = platform;
  const found = await unusedInvitationOf(trx, platformId, room.roomId);
  if (found?.invitation.invitationId !== id) return refuse({ reason: 'not-your-invitation' });
  const revoked = revokeInvitation(found.invitation, account.accountId, now);
  if (!revoked.ok) return revoked;
  await saveInvitation(trx, platformId, revoked.value);
  await audit.write({ subjectId: id }, 'invitation.revoked');
  await addRoomLine(trx, platformId, room.roomId, {
    kind: 'invitation-revoked',
    onlyFor: account.accountId,
    happenedAt: now,
  });
  return accept(null);
}
