import { findAccounts, listAccounts } from '@stillroom/db/queries/accounts';
import { timeOffAfter } from '@stillroom/db/queries/time-off';
import { accountId, timeOffId } from '@stillroom/domain/ids';
import { z } from 'zod';
import { therapistProcedure } from '../procedures.ts';
import { accepted } from '../refused.ts';
import { router } from '../trpc.ts';
import { cancelTimeOff, planDaysOff } from './plan-time-off.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const timeOffRouter = router({
  /** A therapist's time off that is not over, whom they stand in for, and who could stand in for them. Epoch ms. */
  list: therapistProcedure.query(async ({ ctx: { trx, platform, account, now } }) => {
    const { platformId } = platform;
    const standing = await timeOffAfter(trx, platformId, now);
    const people = await findAccounts(trx, platformId, [
      ...new Set(
        standing.flatMap(({ therapistId, coverId }) => (coverId ? [therapistId, coverId] : [therapistId])),
      ),
    ]);
    const nameOf = (id: string | undefined) =>
      people.find((person) => person.accountId === id)?.displayName ?? null;
    const others = (await listAccounts(trx, platformId, { role: 'therapist' })).filter(
      (one) => one.accountId !== account.accountId && one.disabledAt === null,
    );
    return {
      own: standing
        .filter(({ therapistId }) => therapistId === account.accountId)
        .map((off) => ({
          timeOffId: off.timeOffId,
          startsAt: off.startsAt,
          endsAt: off.endsAt,
          cover: nameOf(off.coverId),
          running: off.startsAt <= now,
        })),
      covering: standing
        .filter(({ coverId }) => coverId === account.accountId)
        .map((off) => ({
          timeOffId: off.timeOffId,
          startsAt: off.startsAt,
          endsAt: off.endsAt,
          therapist: nameOf(off.therapistId) ?? '',
        })),
      canCover: others.map((one) => ({
        accountId: one.accountId,
        name: one.displayName,
        away: standing
          .filter(({ therapistId }) => therapistId === one.accountId)
          .map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
      })),
    };
  }),

  /** Plans time off by local dates of the therapist (R5). */
  plan: therapistProcedure
    .input(z.object({ firstDay: day, backOn: day, coverId: accountId.nullable() }))
    .mutation(async ({ ctx, input }) => {
      const { timeOffId: id } = accepted(await planDaysOff(ctx, ctx.account, input));
      return { timeOffId: id };
    }),

  /** Calls it off, or ends it now once it has begun. */
  cancel: therapistProcedure.input(z.object({ timeOffId })).mutation(async ({ ctx, input }) => {
    accepted(await cancelTimeOff(ctx, ctx.account.accountId, input.timeOffId));
  }),
});
