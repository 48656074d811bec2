import { findAccounts } from '@stillroom/db/queries/accounts';
import { unusedInvitationOf } from '@stillroom/db/queries/invitations';
import { loadRoom } from '@stillroom/db/queries/rooms';
import { mailAddress } from '@stillroom/domain/account/mail-address';
import { newAccountForm } from '@stillroom/domain/account/new-account';
import { invitationId } from '@stillroom/domain/ids';
import { usableInvitation } from '@stillroom/domain/room/invitation';
import { z } from 'zod';
import { procedureWithoutTransaction, publicProcedure } from '../procedures.ts';
import { accepted, refused } from '../refused.ts';
import { roomClientProcedure } from '../room-procedure.ts';
import { router } from '../trpc.ts';
import { findUsable, joinByInvitation } from './accept-invitation.ts';
import { invitePartner, takeBackInvitation } from './invite-partner.ts';

const token = z.string().max(200);

/** The second partner of a couple comes by invitation only (K1). */
export const invitationsRouter = router({
  /** Invites by mail. The answer is the same whether or not somebody has an account with this address. */
  create: roomClientProcedure
    .meta({ lockRoom: true })
    .input(z.object({ email: mailAddress }))
    .mutation(async ({ ctx, input: { email } }) => {
      const { platformId } = ctx.platform;
      accepted(await ctx.services.signInLimits.takeInvitation({ platformId, email, address: ctx.address }));
      return { invitationId: accepted(await invitePartner(ctx, email)) };
    }),

  /** The invitation that the caller has out in this room, or null. */
  sent: roomClientProcedure.query(async ({ ctx: { trx, platform, room, account, now } }) => {
    const found = await unusedInvitationOf(trx, platform.platformId, room.roomId);
    if (found?.invitation.inviterId !== account.accountId) return null;
    const { invitation, email } = found;
    const { expiresAt } = invitation;
    return {
      invitationId: invitation.invitationId,
      email,
      expiresAt,
      holds: usableInvitation(invitation, now).ok,
    };
  }),

  revoke: roomClientProcedure
    .meta({ lockRoom: true })
    .input(z.object({ invitationId }))
    .mutation(async ({ ctx, input }) => {
      accepted(await takeBackInvitation(ctx, input.invitationId));
    }),

  /** For whoever holds the link, before they decide: who invites, with which therapist, under which agreement. Instants in epoch ms. */
  view: publicProcedure.input(z.object({ token })).query(async ({ ctx, input }) => {
    const { trx, platform } = ctx;
    const { invitation, email } = await findUsable({ ctx, trx, token: input.token, lock: false });
    const loaded = await loadRoom(trx, platform.platformId, invitation.roomId, { lock: false });
    if (!loaded) throw refused({ reason: 'link-not-valid' });
    const { room } = loaded;
    const people = await findAccounts(trx, platform.platformId, [invitation.inviterId, room.therapistId]);
    const nameOf = (id: string) => people.find(({ accountId }) => accountId === id)?.displayName ?? '';
    return {
      inviter: nameOf(invitation.inviterId),
      therapist: nameOf(room.therapistId),
      mode: room.mode,
      disclosure: room.disclosure,
      email,
      expiresAt: invitation.expiresAt,
    };
  }),

  /** Joins, signed in or with a new account. */
  accept: procedureWithoutTransaction
    .input(z.object({ token, account: newAccountForm.optional() }))
    .mutation(({ ctx, input }) => joinByInvitation(ctx, input)),
});
