import { lockAccount, saveProfile } from '@stillroom/db/queries/accounts';
import { roomModel } from '@stillroom/db/queries/room-models';
import { reminderHours } from '@stillroom/domain/reply/reminder-hours';
import { workingCalendarSchema } from '@stillroom/domain/reply/working-calendar';
import { z } from 'zod';
import { therapistProcedure } from '../procedures.ts';
import { recomputeClocks } from '../replies/recompute-clocks.ts';
import { router } from '../trpc.ts';

export const workingHoursRouter = router({
  /**
   * A therapist's own working hours, or null while they have none; what the platform promises in, and when reminders come
   * without own hours (R4).
   */
  own: therapistProcedure.query(async ({ ctx: { trx, platform, account } }) => {
    const { reply } = await roomModel(trx, platform.platformId, platform.modelVersion);
    const promised = reply.promised ? reply.calendar : null;
    const reminders = promised && reminderHours(promised, account.zone);
    return {
      own: account.workingCalendar,
      promised,
      reminders,
      /** The promise counts around the clock, so that reminders keep to the day. */
      daytime: reminders !== promised,
    };
  }),

  /** Sets them, or takes them away. Deadlines of own clients are counted in them from now on, running clocks too (R5). */
  save: therapistProcedure
    .input(z.object({ calendar: workingCalendarSchema.nullable() }))
    .mutation(async ({ ctx, input }) => {
      const { trx, platform, account } = ctx;
      const { platformId } = platform;
      const { accountId } = account;
      await lockAccount(trx, platformId, accountId);
      await saveProfile(trx, platformId, accountId, { ...account, workingCalendar: input.calendar });
      await ctx.audit.write(
        { subjectId: accountId, detail: { own: input.calendar !== null } },
        'account.hours',
      );
      return { moved: await recomputeClocks(ctx, { therapistId: accountId }) };
    }),
});
