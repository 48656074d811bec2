import { loadDraft } from '@stillroom/db/queries/drafts';
import { markRead, messagesFor } from '@stillroom/db/queries/messages';
import { clientKey, messageId } from '@stillroom/domain/ids';
import { messageBody } from '@stillroom/domain/message/body';
import { may } from '@stillroom/domain/room/may';
import { z } from 'zod';
import { accepted } from '../refused.ts';
import { roomClientProcedure, roomProcedure, roomTherapistProcedure } from '../room-procedure.ts';
import { router } from '../trpc.ts';
import { audienceInput } from './audience-input.ts';
import { changeMessage } from './change-message.ts';
import { draftPlaceFor, keepDraft } from './keep-draft.ts';
import { replyToMessages } from './reply-to-messages.ts';
import { sendMessage } from './send-message.ts';

const revision = z.int().min(0);
/**
 * `draftRevision`: of the draft that these words were, where another page may have gone on with it; `draftBegan`: of one under
 * another key that they went on from.
 */
const letter = {
  clientKey,
  audience: audienceInput,
  body: messageBody,
  draftRevision: revision.optional(),
  draftBegan: revision.optional(),
};
const one = z.object({ messageId });

/** Longest draft that is kept, in UTF-16 units: more than can be sent, so that a text that is too long is not lost. */
const longestDraft = 120_000;

export const messagesRouter = router({
  /** A client's letter. Opens its reply clock (R1); the same key sent again gives the first message (M1). */
  send: roomClientProcedure
    .meta({ lockRoom: true, heardAs: 'message' })
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
    .meta({ lockRoom: true, heardAs: 'message' })
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

  /**
   * Notes which messages were on this member's screen, and with which words: what came after, or was edited since, stays
   * unread (M1). Ids that the member may not read are passed over.
   */
  markRead: roomProcedure
    .meta({ lockRoom: true })
    .input(z.object({ shown: z.array(one.extend({ revision })).max(500) }))
    .mutation(async ({ ctx, input }) => {
      const { trx, services, platform, room, member, now } = ctx;
      accepted(may('read', { room, member, now }));
      const log = await messagesFor(trx, services.keyring, platform.platformId, room.roomId, member, {
        only: input.shown.map(({ messageId: id }) => id),
        limit: 500,
      });
      const readable = new Set(log.map(({ message }) => message.messageId));
      const shown = input.shown.filter(({ messageId: id }) => readable.has(id));
      await markRead(trx, platform.platformId, member.accountId, shown, now);
    }),

  /** What is kept for this audience now, for a page that began from an older revision (M2). */
  draft: roomProcedure
    .input(z.object({ audience: audienceInput }))
    .query(({ ctx, input }) =>
      loadDraft(ctx.trx, ctx.services.keyring, accepted(draftPlaceFor(ctx, input.audience))),
    ),

  /**
   * Keeps what is being written (M2), going on from a revision; refused when something newer is kept, which `draft` then
   * gives. Not checked as a message is: whatever stands there is kept. The room is locked, so that the sending of the same
   * words is either over, and seen, or has not begun.
   */
  saveDraft: roomProcedure
    .meta({ lockRoom: true })
    .input(
      z.object({ clientKey, audience: audienceInput, text: z.string().max(longestDraft), basedOn: revision }),
    )
    .mutation(async ({ ctx, input }) => {
      const { revision: kept, draft } = accepted(await keepDraft(ctx, input));
      return { revision: kept, clientKey: draft?.clientKey ?? null };
    }),
});
