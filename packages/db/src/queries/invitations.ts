import type { PlatformId, RoomId } from '@stillroom/domain/ids';
import type { Invitation } from '@stillroom/domain/room/invitation';
import type { Selectable } from 'kysely';
import type { Database, Tenant } from '../database.ts';
import { at } from '../instants.ts';

/** An invitation with the mail address it went to, in lower case. */
export type StoredInvitation = { readonly invitation: Invitation; readonly email: string };

/** Writes a new invitation. Of its token only the hash is kept. */
export async function insertInvitation(
  trx: Tenant,
  platformId: PlatformId,
  { invitation, email }: StoredInvitation,
  tokenHash: Buffer,
): Promise<void> {
  await trx
    .insertInto('invitations')
    .values({
      platform_id: platformId,
      invitation_id: invitation.invitationId,
      room_id: invitation.roomId,
      inviter_id: invitation.inviterId,
      email,
      token_hash: tokenHash,
      created_at: at(invitation.createdAt),
      expires_at: at(invitation.expiresAt),
      ...endOf(invitation),
    })
    .execute();
}

/**
 * The invitation of this token, whatever became of it; undefined for a token of nobody. With `lock` it stays as it is
 * until the transaction ends: lock its room first.
 */
export async function findInvitationByToken(
  trx: Tenant,
  platformId: PlatformId,
  tokenHash: Buffer,
  { lock }: { readonly lock: boolean },
): Promise<StoredInvitation | undefined> {
  const row = await invitationsOf(trx, platformId)
    .where('token_hash', '=', tokenHash)
    .$if(lock, (query) => query.forNoKeyUpdate())
    .executeTakeFirst();
  return row && stored(row);
}

/** The one invitation of a room that was neither used nor taken back; it may have expired. */
export async function unusedInvitationOf(
  trx: Tenant,
  platformId: PlatformId,
  roomId: RoomId,
): Promise<StoredInvitation | undefined> {
  const row = await invitationsOf(trx, platformId)
    .where('room_id', '=', roomId)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row && stored(row);
}

/** Writes what became of an invitation. */
export async function saveInvitation(
  trx: Tenant,
  platformId: PlatformId,
  invitation: Invitation,
): Promise<void> {
  await trx
    .updateTable('invitations')
    .set(endOf(invitation))
    .where('platform_id', '=', platformId)
    .where('invitation_id', '=', invitation.invitationId)
    .execute();
}

const invitationsOf = (trx: Tenant, platformId: PlatformId) =>
  trx.selectFrom('invitations').selectAll().where('platform_id', '=', platformId);

const endOf = (invitation: Invitation) => ({
  accepted_by: invitation.state === 'accepted' ? invitation.acceptedBy : null,
  accepted_at: invitation.state === 'accepted' ? at(invitation.acceptedAt) : null,
  revoked_at: invitation.state === 'revoked' ? at(invitation.revokedAt) : null,
});

const stored = (row: Selectable<Database['invitations']>): StoredInvitation => {
  const facts = {
    invitationId: row.invitation_id,
    roomId: row.room_id,
    inviterId: row.inviter_id,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
  return { invitation: { ...facts, ...stateFrom(row) }, email: row.email };
};

const stateFrom = ({ accepted_by, accepted_at, revoked_at }: Selectable<Database['invitations']>) => {
  if (accepted_by !== null && accepted_at !== null)
    return { state: 'accepted', acceptedBy: accepted_by, acceptedAt: accepted_at } as const;
  if (revoked_at !== null) return { state: 'revoked', revokedAt: revoked_at } as const;
  return { state: 'sent' } as const;
};
