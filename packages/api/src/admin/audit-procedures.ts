import { findAccounts } from '@stillroom/db/queries/accounts';
import { lastSeal, recentAudit } from '@stillroom/db/queries/audit-trail';
import { z } from 'zod';
import { adminProcedure } from '../procedures.ts';
import { accountIdsIn, auditForAdmins } from './audit-for-admins.ts';

const rowsAPage = 50;

/** What happened on the platform, and that nobody can have changed it since (P2). */
export const auditProcedures = {
  /** The last seal, and a page of the log, newest first. Rows hold ids and names of states, and name no client. */
  auditHead: adminProcedure
    .input(z.object({ before: z.guid().nullable().default(null) }).default({ before: null }))
    .query(async ({ ctx: { trx, platform }, input }) => {
      const { platformId } = platform;
      const found = await recentAudit(trx, platformId, { before: input.before, limit: rowsAPage + 1 });
      const rows = found.slice(0, rowsAPage);
      const accounts = await findAccounts(trx, platformId, accountIdsIn(rows));
      return {
        seal: await lastSeal(trx, platformId),
        rows: rows.map((row) => auditForAdmins(row, accounts)),
        olderThan: found.length > rowsAPage ? (rows.at(-1)?.auditId ?? null) : null,
      };
    }),
};
