import { saveProfile } from '@stillroom/db/queries/accounts';
import { appendAudit } from '@stillroom/db/queries/audit';
import { roomsOf } from '@stillroom/db/queries/rooms';
import { profileForm } from '@stillroom/domain/account/profile';
import { forgotPasswordForm, resetPasswordForm, signInForm } from '@stillroom/domain/account/sign-in-form';
import { procedureWithoutTransaction, publicProcedure, signedInProcedure } from '../procedures.ts';
import { accepted } from '../refused.ts';
import { router } from '../trpc.ts';
import { freeName } from './free-name.ts';
import { forgetDevice, takeBackSession } from './hand-over-session.ts';
import { requestPasswordReset, resetPassword } from './password-reset.ts';
import { endAllSessions, endSession, readSession } from './sessions.ts';
import { signIn } from './sign-in.ts';

/** Who somebody is: signing in and out, passwords, and what people say of themselves. */
export const authRouter = router({
  /** The person behind the session, or null. */
  me: publicProcedure.query(async ({ ctx }) => {
    const account = await readSession(ctx, ctx.services.clock());
    if (!account) return null;
    const { accountId, email, displayName, role, zone, country, language, mailIsSafe } = account;
    return { accountId, email, displayName, role, zone, country, language, mailIsSafe };
  }),

  /** Where the people on call reach oneself in danger: for the account page alone, never along with `me`. */
  contact: signedInProcedure.query(({ ctx: { account } }) => ({
    phone: account.phone,
    emergencyContact: account.emergencyContact,
  })),

  signIn: procedureWithoutTransaction.input(signInForm).mutation(({ ctx, input }) => signIn(ctx, input)),

  /** Ends this session. Whoever is signed out already is answered the same. */
  signOut: publicProcedure.mutation(async ({ ctx }) => {
    const account = await readSession(ctx, ctx.services.clock());
    await endSession(ctx);
    if (account) {
      await appendAudit(ctx.trx, {
        platformId: account.platformId,
        happenedAt: ctx.services.clock(),
        actorId: account.accountId,
        action: 'auth.signed-out',
      });
    }
    ctx.afterCommit(() => {
      forgetDevice(ctx);
      takeBackSession(ctx);
    });
  }),

  signOutEverywhere: signedInProcedure.mutation(async ({ ctx }) => {
    await endAllSessions(ctx.trx, ctx.platform.platformId, ctx.account, ctx.now);
    ctx.afterCommit(() => {
      forgetDevice(ctx);
      takeBackSession(ctx);
    });
  }),

  requestPasswordReset: procedureWithoutTransaction
    .input(forgotPasswordForm)
    .mutation(({ ctx, input }) => requestPasswordReset(ctx, input)),

  resetPassword: procedureWithoutTransaction
    .input(resetPasswordForm)
    .mutation(({ ctx, input }) => resetPassword(ctx, input)),

  saveProfile: signedInProcedure.input(profileForm).mutation(async ({ ctx, input }) => {
    const { platformId, accountId } = ctx.account;
    const { phone = ctx.account.phone, emergencyContact = ctx.account.emergencyContact } = input;
    const profile = { ...ctx.account, ...input, phone, emergencyContact };
    if (input.displayName !== ctx.account.displayName && ctx.account.role === 'client') {
      const rooms = await roomsOf(ctx.trx, platformId, accountId);
      const members = rooms.flatMap((room) => room.members).filter((other) => other.accountId !== accountId);
      accepted(await freeName(ctx.trx, platformId, { name: input.displayName, members }));
    }
    await saveProfile(ctx.trx, platformId, accountId, profile);
    await ctx.audit.write({ subjectId: accountId });
  }),
});
