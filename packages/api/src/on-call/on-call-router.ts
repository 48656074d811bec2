import { findFlag } from '@stillroom/db/queries/crisis-flags';
import { onCallFlags, onCallStamp, usefulnessByRule } from '@stillroom/db/queries/on-call-queue';
import { pageChannels } from '@stillroom/db/queries/page-channels';
import { flagOutcomes } from '@stillroom/domain/crisis/flag';
import { mayReadFlaggedText } from '@stillroom/domain/crisis/flagged-text';
import { flagId } from '@stillroom/domain/ids';
import { DAY_MS } from '@stillroom/domain/reply/local-date';
import { z } from 'zod';
import { decideOnFlag } from '../crisis/decide-on-flag.ts';
import { responderProcedure } from '../procedures.ts';
import { accepted, refused } from '../refused.ts';
import { router } from '../trpc.ts';
import { lateAnswers } from './late-answers.ts';
import { revealText } from './reveal-text.ts';
import { viewFlag } from './view-flag.ts';

const one = z.object({ flagId });
/** The case as it stands on a screen: how grave, and how many texts are in it. */
const caseExtent = z.object({
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  texts: z.int().min(1),
});
const week = 7 * DAY_MS;

/** One case that pages; any other, and one of another platform, answers like none (P3). */
const flagProcedure = responderProcedure
  .meta({ content: true })
  .input(one)
  .use(async ({ ctx, input, next }) => {
    const flag = await findFlag(ctx.trx, ctx.platform.platformId, input.flagId);
    if (flag === null || !mayReadFlaggedText(flag, ctx.reader)) throw refused({ reason: 'no-such-flag' });
    return next({ ctx: { flag } });
  });

export const onCallRouter = router({
  /** Every case that is not resolved, and those of the last week that are. */
  queue: responderProcedure.meta({ content: true }).query(async ({ ctx }) => {
    const { trx, platform, now } = ctx;
    const flags = await onCallFlags(trx, platform.platformId, { resolvedSince: now - week });
    return Promise.all(flags.map((flag) => viewFlag(ctx, flag)));
  }),

  /** Answers that are past their limit (R4): where, whose, and what the client wants. */
  late: responderProcedure.query(({ ctx }) => lateAnswers(ctx.trx, ctx.platform.platformId, ctx.now)),

  /** Changes whenever the queue or one of its cases does; a page that stays open asks this, and the rest only then. */
  stamp: responderProcedure.query(({ ctx }) =>
    onCallStamp(ctx.trx, ctx.platform.platformId, { resolvedSince: ctx.now - week }),
  ),

  /** One case: whose it is, who was told, what comes next. Not the text. Of a flag that joined a case, that case. */
  flag: flagProcedure.query(async ({ ctx }) => {
    const { flag, trx, platform } = ctx;
    await ctx.audit.write({ subjectId: flag.flagId, roomId: flag.roomId });
    const itsCase = flag.caseId ? await findFlag(trx, platform.platformId, flag.caseId) : flag;
    return viewFlag(ctx, itsCase ?? flag);
  }),

  /** Shows what was written, and records who asked to see it. A mutation, so that no link opens it by itself. */
  revealText: flagProcedure.mutation(async ({ ctx }) => {
    const { trx, services, platform, flag } = ctx;
    await ctx.audit.write({ subjectId: flag.flagId, roomId: flag.roomId });
    return revealText({ trx, keyring: services.keyring, platformId: platform.platformId }, flag);
  }),

  /** "I take this": holds the ladder until the outcome is due (C4). Refused when the case has grown since it was `seen`. */
  acknowledge: flagProcedure.input(z.object({ seen: caseExtent })).mutation(async ({ ctx, input }) => {
    const command = { type: 'acknowledge', by: ctx.account, seen: input.seen } as const;
    accepted(await decideOnFlag(ctx, ctx.flag.flagId, command));
    ctx.afterCommit(ctx.services.waker.wake);
  }),

  /** What came of it; ends the ladder (C4). */
  recordOutcome: flagProcedure
    .input(z.object({ outcome: z.enum(flagOutcomes) }))
    .mutation(async ({ ctx, input }) => {
      const command = { type: 'record-outcome', by: ctx.account, outcome: input.outcome } as const;
      accepted(await decideOnFlag(ctx, ctx.flag.flagId, command));
      ctx.afterCommit(ctx.services.waker.wake);
    }),

  /** Whether the flag was of use, counted per rule (C8). */
  markUseful: flagProcedure.input(z.object({ useful: z.boolean() })).mutation(async ({ ctx, input }) => {
    const command = { type: 'mark-useful', by: ctx.account, useful: input.useful } as const;
    accepted(await decideOnFlag(ctx, ctx.flag.flagId, command));
    ctx.afterCommit(ctx.services.waker.wake);
  }),

  /** How often each rule was of use, over the flags that were marked (C8). */
  usefulness: responderProcedure.query(({ ctx }) => usefulnessByRule(ctx.trx, ctx.platform.platformId)),

  /** The channels that pages go over, and when each last got through or did not: a broken one is seen before it is needed. */
  pagingHealth: responderProcedure.query(async ({ ctx }) => {
    const channels = await pageChannels(ctx.trx, ctx.platform.platformId);
    return channels
      .filter(({ disabledAt }) => disabledAt === null)
      .map(({ channelId, kind, lastDeliveredAt, lastFailedAt }) => ({
        channelId,
        kind,
        lastDeliveredAt,
        lastFailedAt,
        works: lastFailedAt === null || (lastDeliveredAt !== null && lastDeliveredAt >= lastFailedAt),
      }));
  }),
});
