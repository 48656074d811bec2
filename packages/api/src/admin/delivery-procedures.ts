import { detectorFailures } from '@stillroom/db/queries/detector-failures';
import { listDeadEvents, outboxFigures, retryDeadEvent } from '@stillroom/db/queries/outbox';
import { DAY_MS, SECOND_MS } from '@stillroom/domain/reply/local-date';
import { z } from 'zod';
import { adminProcedure } from '../procedures.ts';
import { refused } from '../refused.ts';
import { onCallStanding } from './on-call-standing.ts';

/** An event that waits for longer than this says that worker or Temporal do not keep up (design.md section 6). */
const lateAfterMs = 30 * SECOND_MS;
const watchedMs = 30 * DAY_MS;

const figuresOf = async (ctx: Parameters<typeof outboxFigures>, now: number) => {
  const figures = await outboxFigures(...ctx);
  return { ...figures, isLate: figures.oldestAt !== null && now - figures.oldestAt > lateAfterMs };
};

/** Whether what has to leave the database does: clocks to start, mails to send. */
export const deliveryProcedures = {
  /** For the banners on every admin page; two small questions. */
  pulse: adminProcedure.query(async ({ ctx: { trx, platform, now } }) => ({
    ...(await figuresOf([trx, platform.platformId], now)),
    onCall: await onCallStanding(trx, platform.platformId),
  })),

  /** All that waits or was given up, and how often the detector failed in the last 30 days (C6). */
  delivery: adminProcedure.query(async ({ ctx: { trx, platform, now } }) => {
    const { platformId } = platform;
    const dead = await listDeadEvents(trx, platformId);
    return {
      ...(await figuresOf([trx, platformId], now)),
      onCall: await onCallStanding(trx, platformId),
      given: dead.map(({ eventId, kind, subjectId, happenedAt, attempts, failure, deadAt }) => ({
        eventId,
        kind,
        subjectId,
        happenedAt,
        attempts,
        failure,
        deadAt,
      })),
      detector: await detectorFailures(trx, platformId, now - watchedMs),
    };
  }),

  /** Sends an event on its way once more, as if it had just happened. */
  retryDead: adminProcedure.input(z.object({ eventId: z.guid() })).mutation(async ({ ctx, input }) => {
    const { trx, platform, services, audit } = ctx;
    const there = await retryDeadEvent(trx, platform.platformId, input.eventId);
    if (!there) throw refused({ reason: 'not-found' });
    await audit.write({ subjectId: input.eventId }, 'outbox.retried');
    ctx.afterCommit(services.waker.wake);
  }),
};
