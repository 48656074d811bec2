import {
  accountsWithoutPassword,
  findAccount,
  insertAccount,
  listAccounts,
  lockSignInAccount,
  saveDisabled,
} from '@stillroom/db/queries/accounts';
import { rosterOf } from '@stillroom/db/queries/on-call-roster';
import { workOfTherapist } from '@stillroom/db/queries/rooms-by-version';
import { displayName } from '@stillroom/domain/account/display-name';
import { mailAddress } from '@stillroom/domain/account/mail-address';
import { accountId } from '@stillroom/domain/ids';
import { z } from 'zod';
import { newAccountId } from '../auth/new-account-id.ts';
import { mailPasswordToken } from '../auth/password-token.ts';
import { endAllSessions } from '../auth/sessions.ts';
import { adminProcedure } from '../procedures.ts';
import { refused } from '../refused.ts';
import { dayOf } from './day-of.ts';
import { oneAdminAtATime } from './one-admin-at-a-time.ts';
import { tellOfAccess } from './tell-of-access.ts';

export const staffForm = z.object({
  email: mailAddress,
  displayName,
  role: z.enum(['therapist', 'responder', 'admin']),
});

const aMember = z.object({ accountId });

/**
 * The people of a platform. Which clients write in which room is not told here: that, too, is theirs. So the day on which
 * an account was made stands for the instant, which is also that of joining a room in the audit log.
 */
export const memberProcedures = {
  members: adminProcedure.query(async ({ ctx: { trx, platform } }) => {
    const { platformId, zone } = platform;
    const waiting = await accountsWithoutPassword(trx, platformId);
    return (await listAccounts(trx, platformId)).map((account) => ({
      accountId: account.accountId,
      name: account.displayName,
      email: account.email,
      role: account.role,
      createdOn: dayOf(account.createdAt, zone),
      disabledAt: account.disabledAt,
      hasPassword: !waiting.has(account.accountId),
    }));
  }),

  /** Makes an account without a password and mails a link with which its owner chooses one. */
  inviteStaff: adminProcedure.input(staffForm).mutation(async ({ ctx, input }) => {
    const { trx, platform, audit, now } = ctx;
    const { platformId, zone, country, language } = platform;
    const recipient = { accountId: newAccountId(), email: input.email, language };
    const made = await insertAccount(trx, {
      ...recipient,
      platformId,
      displayName: input.displayName,
      role: input.role,
      zone,
      country,
      phone: null,
      emergencyContact: null,
      // An address at work; the mails say nothing of what they are about, and pages must arrive.
      mailIsSafe: true,
      workingCalendar: null,
      createdAt: now,
      passwordHash: null,
    });
    if (!made) throw refused({ reason: 'account-exists-already' });
    await mailPasswordToken(ctx, 'first-password', recipient);
    await audit.write(
      { subjectId: recipient.accountId, detail: { role: input.role } },
      'account.staff-invited',
    );
    await tellOfAccess(ctx, { deed: 'account.staff-invited', mailed: [recipient.accountId] });
    return { accountId: recipient.accountId };
  }),

  /** Another link for staff who never chose a password, because the first has run out or got lost. */
  inviteAgain: adminProcedure.input(aMember).mutation(async ({ ctx, input }) => {
    const { trx, platform, audit } = ctx;
    const found = await lockSignInAccount(trx, platform.platformId, input.accountId);
    if (!found || found.account.role === 'client' || found.account.disabledAt !== null)
      throw refused({ reason: 'not-found' });
    if (found.passwordHash !== null) throw refused({ reason: 'password-chosen-already' });
    await mailPasswordToken(ctx, 'first-password', found.account);
    await audit.write({ subjectId: input.accountId }, 'account.staff-invited-again');
    await tellOfAccess(ctx, { deed: 'account.staff-invited-again', mailed: [input.accountId] });
  }),

  /**
   * Shuts an account and ends its sessions. What its owner wrote stays where it is. A therapist with rooms is shut only by who
   * says how many: nobody else can answer there, and the clocks run on (R4).
   */
  disableMember: adminProcedure
    .input(aMember.extend({ openRooms: z.int().min(0).default(0) }))
    .mutation(async ({ ctx, input }) => {
      const { trx, platform, audit, now } = ctx;
      const { platformId } = platform;
      if (input.accountId === ctx.account.accountId) throw refused({ reason: 'not-your-own-account' });
      await oneAdminAtATime(ctx);
      const account = await findAccount(trx, platformId, input.accountId);
      if (!account) throw refused({ reason: 'not-found' });
      if (account.disabledAt !== null) return;
      // C4: a page has to find somebody. A position that this person alone holds is filled first.
      const roster = await rosterOf(trx, platformId);
      const left = roster.filter((entry) => entry.accountId !== account.accountId);
      const emptied = roster.find(({ position }) => left.every((entry) => entry.position !== position));
      if (emptied) throw refused({ reason: 'roster-position-empty', position: emptied.position });
      const work = await workOfTherapist(trx, platformId, account.accountId);
      if (work.rooms > 0 && work.rooms !== input.openRooms)
        throw refused({ reason: 'therapist-has-rooms', ...work });
      await saveDisabled(trx, platformId, account.accountId, now);
      await endAllSessions(trx, platformId, account, now);
      const detail = work.rooms > 0 ? { openRooms: work.rooms, answersDue: work.answersDue } : {};
      await audit.write({ subjectId: account.accountId, detail }, 'account.disabled');
      if (account.role !== 'client') await tellOfAccess(ctx, { deed: 'account.disabled' });
    }),

  enableMember: adminProcedure.input(aMember).mutation(async ({ ctx, input }) => {
    const { trx, platform, audit } = ctx;
    await oneAdminAtATime(ctx);
    const account = await findAccount(trx, platform.platformId, input.accountId);
    if (!account) throw refused({ reason: 'not-found' });
    await saveDisabled(trx, platform.platformId, account.accountId, null);
    await audit.write({ subjectId: account.accountId }, 'account.enabled');
    if (account.role !== 'client')
      await tellOfAccess(ctx, { deed: 'account.enabled', affected: [account.accountId] });
  }),
};
