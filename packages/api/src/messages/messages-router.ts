import { saveDraft } from '@stillroom/db/queries/drafts';
import { messageByKey } from '@stillroom/db/queries/insert-message';
import { markRead, messagesFor } from '@stillroom/db/queries/messages';
import { clientKey, messageId } from '@stillroom/domain/ids';
import { messageBody } from '@stillroom/domain/message/body';
import { threadExists } from '@stillroom/domain/message/decide-message';
import { may } from '@stillroom/domain/room/may';
import { isStaff } from '@stillroom/domain/room/member';
import { z } from 'zod';
import { accepted, refused } from '../refused.ts';
import { roomClientProcedure, roomProcedure, roomTherapistProcedure } from '../room-procedure.ts';
import { router } from '../trpc.ts';
import { audienceInput } from './audience-input.ts';
import { changeMessage } from './change-message.ts';
import { replyToMessages } from './reply-to-messages.ts';
import { sendMessage } from './send-message.ts';

const letter = { clientKey, audience: audienceInput, body: messageBody };
const one = z.object({ messageId });

/** Longest draft that is kept, in UTF-16 units: more than can be sent, so that a text that is too long is not lost. */
const longestDraft = 120_000;

export const messagesRouter = router({
  /** A client's letter. Opens its reply clock (R1); the same key sent again gives the first message (M1). */
  send: roomClientProcedure
    .meta({ lockRoom: true })
    .input(z.object(letter))
    .mutation(async ({ ctx, input }) => {
      const { room, members, member, account, services, platform, trx, now } = ctx;
      const sent = accepted(
        await sendMessage(
          { services, platform, trx, now },
          { room, members, member },
          { ...input, language: account.language },
        ),
      );
      if (!sent.repeated) ctx.audit.written();
      ctx.afterCommit(services.waker.wake);
      return sent;
    }),

  /** A letter or a note of the staff. It answers the messages that were on screen, or those of them that are named (R3). */
  reply: roomTherapistProcedure
    .meta({ lockRoom: true })
    .input(
      z.object({
        ...letter,
        onScreen: z.array(messageId).max(500),
        answers: z.array(messageId).max(500).optional(),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const { room, members, member, account, services, platform, trx, now } = ctx;
      const { onScreen, answers, ...written } = input;
      const sent = accepted(
        await replyToMessages(
          { services, platform, trx, now, audit: ctx.audit },
          { room, members, member },
          { ...written, language: account.language, onScreen, ...(answers ? { answers } : {}) },
        ),
      );
      if (!sent.repeated) ctx.audit.written();
      ctx.afterCommit(services.waker.wake);
      return sent;
    }),

  /** New words for a message that nobody else has read (M1). */
  edit: roomProcedure
    .meta({ lockRoom: true })
    .input(one.extend({ body: messageBody }))
    .mutation(async ({ ctx, input }) =>
      accepted(await changeMessage(ctx, input.messageId, { type: 'edit', body: input.body })),
    ),

  /** Takes a message back; a trace stays (M1), and its clock ends. */
  withdraw: roomProcedure
    .meta({ lockRoom: true })
    .input(one)
    .mutation(async ({ ctx, input }) =>
      accepted(await changeMessage(ctx, input.messageId, { type: 'withdraw' })),
    ),

  /** Opens an own letter from before the opening to the partner (K1). */
  share: roomClientProcedure
    .meta({ lockRoom: true })
    .input(one)
    .mutation(async ({ ctx, input }) =>
      accepted(await changeMessage(ctx, input.messageId, { type: 'share' })),
    ),

  /** Marks a message for the next live session, or takes the mark away (M5). */
  markForSession: roomProcedure
    .meta({ lockRoom: true })
    .input(one.extend({ forSession: z.boolean() }))
    .mutation(async ({ ctx, input }) =>
      accepted(
        await changeMessage(ctx, input.messageId, { type: 'mark-for-session', forSession: input.forSession }),
      ),
    ),

  /** Notes that these messages were on this member's screen; ids that the member may not read are passed over. */
  markRead: roomProcedure
    .input(z.object({ messageIds: z.array(messageId).max(500) }))
    .mutation(async ({ ctx, input }) => {
      const { trx, services, platform, room, member, now } = ctx;
      accepted(may('read', { room, member, now }));
      const log = await messagesFor(trx, services.keyring, platform.platformId, room.roomId, member, {
        only: input.messageIds,
        limit: 500,
      });
      const readable = new Set(log.map(({ message }) => message.messageId));
      const seen = input.messageIds.filter((id) => readable.has(id));
      await markRead(trx, platform.platformId, member.accountId, seen, now);
    }),

  /**
   * Keeps what is being written (M2). Not checked as a message is: whatever stands there is kept. The room is locked, so
   * that the sending of the same words is either over, and seen, or has not begun.
   */
  saveDraft: roomProcedure
    .meta({ lockRoom: true })
    .input(z.object({ clientKey, audience: audienceInput, text: z.string().max(longestDraft) }))
    .mutation(async ({ ctx, input }) => {
      const { trx, services, platform, room, members, member, now } = ctx;
      accepted(may('save-draft', { room, member, now }));
      // Whether it may be sent now is asked on sending; a thread that this member never has is refused here too.
      const theirs = input.audience.thread !== 'note' || isStaff(member);
      if (!theirs || !threadExists(input.audience, { room, members, member }))
        throw refused({ reason: 'no-such-thread' });
      const place = {
        platformId: platform.platformId,
        roomId: room.roomId,
        accountId: member.accountId,
        audience: input.audience,
      };
      // A save that was on its way when its words were sent comes too late, and must not bring them back as a draft.
      if (await messageByKey(trx, platform.platformId, member.accountId, input.clientKey))
        return { savedAt: now };
      // Half of a character cannot be stored; the page still holds the text, and sending it says what is wrong.
      const text = input.text.toWellFormed();
      await saveDraft(trx, services.keyring, place, { text, clientKey: input.clientKey, savedAt: now });
      return { savedAt: now };
    }),
});
