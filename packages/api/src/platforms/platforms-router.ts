import { roomModel } from '@stillroom/db/queries/room-models';
import { publicProcedure } from '../procedures.ts';
import { router } from '../trpc.ts';

const hourMs = 3_600_000;

export const platformsRouter = router({
  /** What anybody may see of this platform before signing in. The lengths are hours of working time. */
  front: publicProcedure.query(async ({ ctx: { trx, platform } }) => {
    const { reply } = await roomModel(trx, platform.platformId, platform.modelVersion);
    return {
      slug: platform.slug,
      name: platform.name,
      country: platform.country,
      zone: platform.zone,
      language: platform.language,
      promise: reply.promised
        ? { targetHours: reply.policy.targetMs / hourMs, limitHours: reply.policy.limitMs / hourMs }
        : null,
    };
  }),
});
