import { listAccounts } from '@stillroom/db/queries/accounts';
import { clocksOpenedAfter, roomsByTherapist } from '@stillroom/db/queries/promise-figures';
import { roomModel } from '@stillroom/db/queries/room-models';
import { figuresByTherapist, promiseFigures } from '@stillroom/domain/reply/promise-figures';
import { adminProcedure, publicProcedure, therapistProcedure } from '../procedures.ts';
import { router } from '../trpc.ts';
import { figuresByMonth, monthsUntil } from './figures-by-month.ts';
import { fewestPublished, publishedByMonth, publishedTime } from './published-figures.ts';

const publishedMonths = 6;

/** How the promise was kept (R7): counted from every clock, never from a sample, and never with a word of anybody. */
export const promiseRouter = router({
  /** Published: the platform by month of sending, newest first, up to yesterday. Durations in ms of working time. */
  figures: publicProcedure.query(async ({ ctx: { trx, platform, services } }) => {
    const now = services.clock();
    const { platformId, zone, modelVersion } = platform;
    const time = publishedTime(now, zone, publishedMonths);
    const { reply } = await roomModel(trx, platformId, modelVersion);
    return {
      promised: reply.promised ? { ...reply.policy, calendar: reply.calendar } : null,
      fewest: fewestPublished,
      months: publishedByMonth(
        await clocksOpenedAfter(trx, platformId, time.months[0]?.startsAt ?? now),
        time,
      ),
    };
  }),

  /** A therapist's own, with what waits now. */
  own: therapistProcedure.query(async ({ ctx: { trx, platform, account, now } }) => {
    const { platformId } = platform;
    const { accountId } = account;
    const months = monthsUntil(now, account.zone, publishedMonths);
    const clocks = await clocksOpenedAfter(trx, platformId, months[0]?.startsAt ?? now, {
      therapistId: accountId,
    });
    return {
      rooms: (await roomsByTherapist(trx, platformId)).get(accountId) ?? 0,
      all: promiseFigures(clocks, now),
      months: figuresByMonth(clocks, months, now),
    };
  }),

  /** Per therapist with the workload beside it, for the admin; since the first of the months that are published. */
  byTherapist: adminProcedure.query(async ({ ctx: { trx, platform, now } }) => {
    const { platformId, zone } = platform;
    const [first] = monthsUntil(now, zone, publishedMonths);
    const sinceAt = first?.startsAt ?? now;
    const figures = figuresByTherapist(await clocksOpenedAfter(trx, platformId, sinceAt), now);
    const rooms = await roomsByTherapist(trx, platformId);
    const therapists = await listAccounts(trx, platformId, { role: 'therapist' });
    return {
      sinceAt,
      therapists: therapists.map(({ accountId, displayName, disabledAt }) => ({
        accountId,
        name: displayName,
        disabled: disabledAt !== null,
        rooms: rooms.get(accountId) ?? 0,
        figures: figures.get(accountId) ?? promiseFigures([], now),
      })),
    };
  }),
});
