import { crisisCategories } from '@stillroom/domain/crisis/crisis-level';
import { helplines, helplinesFor } from '@stillroom/domain/crisis/helplines';
import { flagId } from '@stillroom/domain/ids';
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

  /** Its author puts the help away (C3). The flag stays as it is, and so does whoever is looking. */
  hideHelp: clientProcedure.input(z.object({ flagId })).mutation(async ({ ctx, input }) => {
    const by = ctx.account.accountId;
    accepted(await decideOnFlag(ctx, input.flagId, { type: 'hide-help', by }));
  }),
});
