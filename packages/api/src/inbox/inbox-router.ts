import { openClocks } from '@stillroom/db/queries/reply-clocks';
import { messageId } from '@stillroom/domain/ids';
import { z } from 'zod';
import { therapistProcedure } from '../procedures.ts';
import { roomTherapistProcedure } from '../room-procedure.ts';
import { viewRoom } from '../rooms/view-room.ts';
import { router } from '../trpc.ts';
import { casesOfRoom } from './cases-of-room.ts';
import { handedInWaiting } from './handed-in.ts';
import { listInbox } from './list-inbox.ts';
import { countWaiting } from './rooms-at-work.ts';
import { screeningsToLookAt } from './screenings-to-look-at.ts';

export const inboxRouter = router({
  /** The therapist's rooms in the order of what is due. */
  list: therapistProcedure.meta({ content: true }).query(({ ctx }) =>
    listInbox({
      trx: ctx.trx,
      keyring: ctx.services.keyring,
      platformId: ctx.platform.platformId,
      account: ctx.account,
      now: ctx.now,
    }),
  ),

  /** How many promised answers the therapist owes at this moment. */
  waiting: therapistProcedure.query(({ ctx: { trx, platform, account, now } }) =>
    countWaiting(trx, platform.platformId, account.accountId, now),
  ),

  /**
   * One of those rooms, opened, with what the screenings ask the therapist to look at (K3), the cases on call, and the
   * exercises that wait.
   */
  room: roomTherapistProcedure
    .input(z.object({ before: messageId.optional() }))
    .query(async ({ ctx, input }) => {
      const viewing = {
        trx: ctx.trx,
        keyring: ctx.services.keyring,
        platformId: ctx.platform.platformId,
        room: ctx.room,
        members: ctx.members,
        member: ctx.member,
        now: ctx.now,
        before: input.before,
      };
      const { platformId } = ctx.platform;
      const roomIds = [ctx.room.roomId];
      const running = await openClocks(ctx.trx, platformId, { roomIds }, { lock: false });
      return {
        ...(await viewRoom(viewing)),
        screenings: await screeningsToLookAt(viewing),
        cases: await casesOfRoom(ctx.trx, platformId, ctx.room.roomId),
        ...(await handedInWaiting(ctx.trx, platformId, roomIds, running)),
      };
    }),
});
