import { flagId } from '@stillroom/domain/ids';
import { z } from 'zod';
import { clientProcedure } from '../procedures.ts';
import { accepted } from '../refused.ts';
import { router } from '../trpc.ts';
import { decideOnFlag } from './decide-on-flag.ts';

export const crisisRouter = router({
  /** Its author puts the help away (C3). The flag stays as it is, and so does whoever is looking. */
  hideHelp: clientProcedure.input(z.object({ flagId })).mutation(async ({ ctx, input }) => {
    const by = ctx.account.accountId;
    accepted(await decideOnFlag(ctx, input.flagId, { type: 'hide-help', by }));
  }),
});
