import { messageId } from '@stillroom/domain/ids';
import { consentVersion } from '@stillroom/domain/room/consent-version';
import { compositions } from '@stillroom/domain/room/room';
import { screeningAnswers } from '@stillroom/domain/room/safety-screening';
import { z } from 'zod';
import { clientProcedure } from '../procedures.ts';
import { accepted } from '../refused.ts';
import { roomClientProcedure, roomProcedure, roomTherapistProcedure } from '../room-procedure.ts';
import { router } from '../trpc.ts';
import { answerScreening } from './answer-screening.ts';
import { listRooms } from './list-rooms.ts';
import { startRoomFor } from './start-room.ts';
import { stepRoom } from './step-room.ts';
import { viewRoom } from './view-room.ts';

/** Epoch milliseconds, or null for a pause of which nobody knows the end. */
const untilAt = z.int().nullable();

export const roomsRouter = router({
  /** A client's own rooms, and what kinds they could start. */
  list: clientProcedure
    .meta({ content: true })
    .query(({ ctx: { trx, platform, account, now } }) => listRooms({ trx, platform, account, now })),

  /** One room as its client sees it, with its newest letters or those before one of them. */
  view: roomClientProcedure.input(z.object({ before: messageId.optional() })).query(({ ctx, input }) =>
    viewRoom({
      trx: ctx.trx,
      keyring: ctx.services.keyring,
      platformId: ctx.platform.platformId,
      room: ctx.room,
      members: ctx.members,
      member: ctx.member,
      now: ctx.now,
      before: input.before,
    }),
  ),

  /** A new room under the platform's newest model (K1). */
  start: clientProcedure
    .input(z.object({ composition: z.enum(compositions) }))
    .mutation(async ({ ctx, input }) => ({
      roomId: accepted(await startRoomFor(ctx, ctx.account, input.composition)),
    })),

  /** Consent to the text of this version; anew after somebody left, and by who left to come back (K4). */
  consent: roomClientProcedure
    .meta({ lockRoom: true })
    .input(z.object({ version: z.literal(consentVersion) }))
    .mutation(async ({ ctx, input }) => {
      const by = ctx.account.accountId;
      accepted(await stepRoom(ctx, ctx.room.roomId, { type: 'consent', by, version: input.version }));
    }),

  /** Signs the room's disclosure policy (K2). */
  signDisclosure: roomClientProcedure.meta({ lockRoom: true }).mutation(async ({ ctx }) => {
    accepted(await stepRoom(ctx, ctx.room.roomId, { type: 'sign-disclosure', by: ctx.account.accountId }));
  }),

  /** The safety screening, answered alone (K3). What it leads to is not said here. */
  screen: roomClientProcedure
    .meta({ lockRoom: true })
    .input(z.object({ answers: screeningAnswers }))
    .mutation(async ({ ctx, input }) => {
      accepted(await answerScreening(ctx, ctx.room.roomId, ctx.account, input.answers));
    }),

  /** The therapist opens a couple's room, after a look at both screenings (K3). */
  open: roomTherapistProcedure.meta({ lockRoom: true }).mutation(async ({ ctx }) => {
    accepted(await stepRoom(ctx, ctx.room.roomId, { type: 'open', by: ctx.account.accountId }));
  }),

  /** A rest, which everybody sees with its reason and end. The therapist's own absence is planned as time off (R5). */
  pause: roomProcedure
    .meta({ lockRoom: true })
    .input(z.object({ reason: z.literal('at-request'), untilAt }))
    .mutation(async ({ ctx, input: { reason, untilAt } }) => {
      const by = ctx.account.accountId;
      accepted(await stepRoom(ctx, ctx.room.roomId, { type: 'pause', by, reason, untilAt }));
    }),

  resume: roomProcedure.meta({ lockRoom: true }).mutation(async ({ ctx }) => {
    accepted(await stepRoom(ctx, ctx.room.roomId, { type: 'resume', by: ctx.account.accountId }));
  }),

  /** Leaves, without a reason: a couple's room freezes, one's own ends (K4). Nothing is deleted. */
  leave: roomClientProcedure.meta({ lockRoom: true }).mutation(async ({ ctx }) => {
    accepted(await stepRoom(ctx, ctx.room.roomId, { type: 'leave', by: ctx.account.accountId }));
  }),

  close: roomTherapistProcedure.meta({ lockRoom: true }).mutation(async ({ ctx }) => {
    accepted(await stepRoom(ctx, ctx.room.roomId, { type: 'close', by: ctx.account.accountId }));
  }),
});
