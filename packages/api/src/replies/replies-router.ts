import { appendOutbox } from '@stillroom/db/queries/outbox';
import { lockClock, saveClock } from '@stillroom/db/queries/reply-clocks';
import { clockId } from '@stillroom/domain/ids';
import { CLIENT_CHOICES, chooseAfterLimit } from '@stillroom/domain/reply/reply-clock';
import { may } from '@stillroom/domain/room/may';
import { z } from 'zod';
import { accepted, refused } from '../refused.ts';
import { roomClientProcedure } from '../room-procedure.ts';
import { router } from '../trpc.ts';
import { tellSupervisors } from './tell-supervisors.ts';

export const repliesRouter = router({
  /** What a client wants after the limit was missed: wait, ask the cover, or switch (R4). May be changed until somebody answers. */
  choose: roomClientProcedure
    .input(z.object({ clockId, choice: z.enum(CLIENT_CHOICES) }))
    .mutation(async ({ ctx, input }) => {
      const { trx, platform, room, member, now, services } = ctx;
      accepted(may('choose-how-to-go-on', { room, member, now }));
      const clock = await lockClock(trx, platform.platformId, input.clockId);
      // A partner's clock answers like none (P3).
      if (clock?.roomId !== room.roomId || clock.authorId !== member.accountId)
        throw refused({ reason: 'not-found' });
      const chosen = accepted(chooseAfterLimit(clock, input.choice, now));
      await saveClock(trx, platform.platformId, chosen);
      await tellSupervisors(ctx, chosen);
      await ctx.audit.write({ subjectId: input.clockId, detail: { choice: input.choice } }, 'clock.choice');
      await appendOutbox(trx, {
        platformId: platform.platformId,
        kind: 'clock-changed',
        subjectId: input.clockId,
        happenedAt: now,
      });
      ctx.afterCommit(services.waker.wake);
    }),
});
