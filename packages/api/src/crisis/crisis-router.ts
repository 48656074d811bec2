import { flagsOfRooms } from '@stillroom/db/queries/crisis-flags';
import { crisisCategories } from '@stillroom/domain/crisis/crisis-level';
import { helplines, helplinesFor } from '@stillroom/domain/crisis/helplines';
import { type FlagId, flagId } from '@stillroom/domain/ids';
import { z } from 'zod';
import { clientProcedure, publicProcedure } from '../procedures.ts';
import { accepted } from '../refused.ts';
import { router } from '../trpc.ts';
import { decideOnFlag } from './decide-on-flag.ts';

const asked = z.object({
  /** ISO 3166-1 alpha-2. */
  country: z.string().max(2),
  categories: z.array(z.enum(crisisCategories)).max(crisisCategories.length).default([]),
  /** ISO 639-1. */
  language: z.string().max(2).optional(),
});

export const crisisRouter = router({
  /** Live help in a country (C9), for anybody. Nothing is stored of having asked. */
  resources: publicProcedure.input(asked).query(({ input }) => ({
    /** Two or three that fit best. */
    options: helplinesFor(input.country, input.categories, input.language),
    /** Every line of that country. */
    lines: helplines.filter(({ country }) => country === input.country.toUpperCase()),
  })),

  /**
   * Its author puts the help away (C3), and with it what an earlier text of that room brought: whoever hides it because somebody walks
   * in does not want the next one. The flags stay as they are, and so does whoever is looking.
   */
  hideHelp: clientProcedure.input(z.object({ flagId })).mutation(async ({ ctx, input }) => {
    const by = ctx.account.accountId;
    const hide = async (id: FlagId) => accepted(await decideOnFlag(ctx, id, { type: 'hide-help', by }));
    const { roomId } = await hide(input.flagId);
    const ofRoom = await flagsOfRooms(ctx.trx, ctx.platform.platformId, [roomId]);
    for (const { authorId, helpHiddenAt, flagId: id } of ofRoom)
      if (authorId === by && helpHiddenAt === null) await hide(id);
  }),
});
