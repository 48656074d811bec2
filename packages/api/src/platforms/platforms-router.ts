import { publicProcedure } from '../procedures.ts';
import { router } from '../trpc.ts';

export const platformsRouter = router({
  /** What anybody may see of this platform before signing in. */
  front: publicProcedure.query(({ ctx: { platform } }) => ({
    slug: platform.slug,
    name: platform.name,
    country: platform.country,
    zone: platform.zone,
    language: platform.language,
  })),
});
