import type { AccountId, InvitationId, RoomId } from '../ids.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { DAY_MS } from '../reply/local-date.ts';

/**
 * An invitation of the second partner (K1): used once, until it expires or is revoked. Instants in epoch ms.
 */
export type Invitation = {
  readonly invitationId: InvitationId;
  readonly roomId: RoomId;
  readonly inviterId: AccountId;
  readonly createdAt: number;
  readonly expiresAt: number;
} & (
  | { readonly state: 'sent' }
  | { readonly state: 'accepted'; readonly acceptedBy: AccountId; readonly acceptedAt: number }
  | { readonly state: 'revoked'; readonly revokedAt: number }
);

export type InvitationRefusal =
  | { readonly reason: 'invitation-used' }
  | { readonly reason: 'invitation-revoked' }
  | { readonly reason: 'invitation-expired' }
  | { readonly reason: 'invitation-to-yourself' }
  /** One at a time: the one before was neither used nor taken back, and still holds. */
  | { readonly reason: 'invitation-waits-already' }
  | { readonly reason: 'not-your-invitation' };

/** When an invitation made at `now` expires: whole days of 24 hours, as the model says. */
export const invitationExpiry = (now: number, invitationDays: number): number =>
  now + invitationDays * DAY_MS;

/** May an invitation be shown to whoever holds its link? It expires at `expiresAt` sharp. */
export const usableInvitation = (
  invitation: Invitation,
  now: number,
): Outcome<Invitation & { readonly state: 'sent' }, InvitationRefusal> => {
  if (invitation.state === 'accepted') return refuse({ reason: 'invitation-used' });
  if (invitation.state === 'revoked') return refuse({ reason: 'invitation-revoked' });
  if (now >= invitation.expiresAt) return refuse({ reason: 'invitation-expired' });
  return accept(invitation);
};

/** Accepts it; joining the room (`decideRoom`, `join`) belongs to the same transaction. */
export const acceptInvitation = (
  invitation: Invitation,
  by: AccountId,
  now: number,
): Outcome<Invitation & { readonly state: 'accepted' }, InvitationRefusal> => {
  const usable = usableInvitation(invitation, now);
  if (!usable.ok) return usable;
  if (usable.value.inviterId === by) return refuse({ reason: 'invitation-to-yourself' });
  return accept({ ...usable.value, state: 'accepted', acceptedBy: by, acceptedAt: now });
};

/**
 * Its inviter takes it back; one that was used stays used. Revoking an expired one is allowed: it makes room
 * for the next.
 */
export const revokeInvitation = (
  invitation: Invitation,
  by: AccountId,
  now: number,
): Outcome<Invitation & { readonly state: 'revoked' }, InvitationRefusal> => {
  if (invitation.inviterId !== by) return refuse({ reason: 'not-your-invitation' });
  if (invitation.state === 'accepted') return refuse({ reason: 'invitation-used' });
  if (invitation.state === 'revoked') return accept(invitation);
  return accept({ ...invitation, state: 'revoked', revokedAt: now });
};
