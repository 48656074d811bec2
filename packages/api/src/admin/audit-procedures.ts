import { findAccounts } from '@stillroom/db/queries/accounts';
import { lastSeal, recentAudit } from '@stillroom/db/queries/audit-trail';
import { type AccountId, accountId } from '@stillroom/domain/ids';
import { z } from 'zod';
import { adminProcedure } from '../procedures.ts';

const rowsAPage = 50;

/** What happened on the platform, and that nobody can have changed it since (P2). */
export const auditProcedures = {
  /**
   * The last seal, and a page of the log, newest first. Rows hold ids and names of states. Staff are named; a client is
   * only said to be one, since who wrote in which room is theirs to tell.
   */
  auditHead: adminProcedure
    .input(z.object({ before: z.guid().nullable().default(null) }).default({ before: null }))
    .query(async ({ ctx: { trx, platform }, input }) => {
      const { platformId } = platform;
      const found = await recentAudit(trx, platformId, { before: input.before, limit: rowsAPage + 1 });
      const rows = found.slice(0, rowsAPage);
      const subjects = rows.flatMap(({ subjectId }) => accountId.safeParse(subjectId).data ?? []);
      const ids = new Set([...subjects, ...rows.flatMap((row) => row.actorId ?? [])]);
      const actors = await findAccounts(trx, platformId, [...ids]);
      const isClient = (id: string | null) =>
        actors.some((account) => account.accountId === id && account.role === 'client');
      const actorOf = (id: AccountId | null) => {
        const account = actors.find((one) => one.accountId === id);
        if (!account) return { kind: 'system' as const };
        if (account.role === 'client') return { kind: 'client' as const };
        return { kind: 'staff' as const, name: account.displayName };
      };
      return {
        seal: await lastSeal(trx, platformId),
        rows: rows.map(({ actorId, ...row }) => ({
          ...row,
          // In a room, whose account it is about would say who writes there.
          subjectId: row.roomId !== null && isClient(row.subjectId) ? null : row.subjectId,
          actor: actorOf(actorId),
        })),
        olderThan: found.length > rowsAPage ? (rows.at(-1)?.auditId ?? null) : null,
      };
    }),
};
