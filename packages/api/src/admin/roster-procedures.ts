import { listAccounts } from '@stillroom/db/queries/accounts';
import { rosterOf, saveRoster } from '@stillroom/db/queries/on-call-roster';
import { accountId } from '@stillroom/domain/ids';
import { faultsOfRoster, movedOnRoster, rosterPositions } from '@stillroom/domain/platform/roster';
import { z } from 'zod';
import { adminProcedure } from '../procedures.ts';
import { refused } from '../refused.ts';
import { oneAdminAtATime } from './one-admin-at-a-time.ts';
import { tellOfAccess } from './tell-of-access.ts';

const entry = z.object({ accountId, position: z.enum(rosterPositions), rank: z.int().min(1).max(100) });

/** Who is paged when somebody writes that they are in danger (C4). */
export const rosterProcedures = {
  /** The roster as it stands, and everybody who could stand on it, by name. */
  roster: adminProcedure.query(async ({ ctx: { trx, platform } }) => {
    const { platformId } = platform;
    const roster = await rosterOf(trx, platformId);
    const clinicians = (await listAccounts(trx, platformId)).filter(
      ({ role, disabledAt }) => (role === 'responder' || role === 'therapist') && disabledAt === null,
    );
    return {
      entries: roster,
      clinicians: clinicians.map((person) => ({
        accountId: person.accountId,
        name: person.displayName,
        role: person.role,
      })),
    };
  }),

  /** Puts a roster in place of the one before; it holds for the next page that is sent. */
  saveRoster: adminProcedure
    .input(z.object({ entries: z.array(entry).max(200) }))
    .mutation(async ({ ctx, input }) => {
      const { trx, platform, audit } = ctx;
      const { platformId } = platform;
      await oneAdminAtATime(ctx);
      const open = (await listAccounts(trx, platformId)).filter(({ disabledAt }) => disabledAt === null);
      const roles = new Map(open.map((account) => [account.accountId, account.role]));
      const [fault] = faultsOfRoster(input.entries, (id) => roles.get(id));
      if (fault) throw refused(fault);
      const before = await rosterOf(trx, platformId);
      const changed = movedOnRoster(before, input.entries);
      await saveRoster(trx, platformId, input.entries);
      await audit.write({ detail: { entries: input.entries.length } }, 'roster.saved');
      if (changed.length > 0) await tellOfAccess(ctx, { deed: 'roster.saved', affected: changed });
    }),
};
