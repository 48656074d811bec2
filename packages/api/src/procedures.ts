import { rosterOf } from '@stillroom/db/queries/on-call-roster';
import type { AccountRole } from '@stillroom/domain/account/account-role';
import { answersPages } from '@stillroom/domain/crisis/flagged-text';
import { createAudit } from './audit.ts';
import { readSession } from './auth/sessions.ts';
import { inOneTransaction } from './one-transaction.ts';
import { refused } from './refused.ts';
import { bareProcedure } from './trpc.ts';

/**
 * For the few deeds that must not hold a connection while they work, such as hashing a password: they open their
 * short transactions themselves, with `inPlatform`. Open to everyone.
 */
export const procedureWithoutTransaction = bareProcedure.meta({ audience: 'everyone' });

/** Open to everyone, signed in or not. `ctx.trx` is its one transaction. */
export const publicProcedure = bareProcedure.meta({ audience: 'everyone' }).use(inOneTransaction);

/**
 * Only with a session that holds now: it is read in the procedure's own transaction, so a session that was ended a
 * moment ago opens nothing. Gives `ctx.account`, `ctx.now` and `ctx.audit`. Every mutation, and every query that is
 * marked as content, leaves a row in the audit log: the procedure's own, or else one that names its path (P2).
 */
export const signedInProcedure = bareProcedure
  .meta({ audience: 'signed-in' })
  .use(inOneTransaction)
  .use(async ({ ctx, next, path, type, meta }) => {
    const now = ctx.services.clock();
    const account = await readSession(ctx, now);
    if (!account) throw refused({ reason: 'signed-out' });
    const { audit, isWritten } = createAudit({
      trx: ctx.trx,
      platformId: ctx.platform.platformId,
      actorId: account.accountId,
      path,
      now,
    });
    const result = await next({ ctx: { account, audit, now } });
    const mustBeWritten = type === 'mutation' || meta?.content === true;
    if (result.ok && mustBeWritten && !isWritten()) await audit.write({});
    return result;
  });

/** A signed-in procedure for one role alone. */
const onlyFor = (role: AccountRole) =>
  signedInProcedure.meta({ audience: role }).use(({ ctx, next }) => {
    if (ctx.account.role !== role) throw refused({ reason: 'not-for-your-role' });
    return next({ ctx: { account: { ...ctx.account, role } } });
  });

export const clientProcedure = onlyFor('client');
export const therapistProcedure = onlyFor('therapist');
/**
 * On-call clinicians and supervisors, and therapists who stand on the roster: whoever is paged must be able to answer. What
 * a person in crisis wrote is shown to them alone, one text at a time.
 */
export const responderProcedure = signedInProcedure
  .meta({ audience: 'responder' })
  .use(async ({ ctx, next }) => {
    const { role, accountId } = ctx.account;
    const roster = role === 'therapist' ? await rosterOf(ctx.trx, ctx.platform.platformId) : [];
    const reader = { role, onRoster: roster.some((entry) => entry.accountId === accountId) };
    if (!answersPages(reader)) throw refused({ reason: 'not-for-your-role' });
    return next({ ctx: { reader } });
  });
/** Settings, members and figures of a platform; never anything that people write. */
export const adminProcedure = onlyFor('admin');
