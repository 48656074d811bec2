import type { Tenant } from '@stillroom/db/database';
import { inPlatform } from '@stillroom/db/in-platform';
import { findAccountByEmail, lockSignInAccount } from '@stillroom/db/queries/accounts';
import { appendAudit } from '@stillroom/db/queries/audit';
import type { AccountRole } from '@stillroom/domain/account/account-role';
import type { Context } from '../context.ts';
import { accepted, refused } from '../refused.ts';
import { handOverSession } from './hand-over-session.ts';
import { startSession } from './sessions.ts';

/**
 * Signs in: limits, then account, then password, then session. Between them no transaction is open, because hashing
 * waits its turn. A mail that is unknown, an account that is disabled or has no password yet, and a wrong password
 * answer alike and take the same steps.
 * @throws refusals 'too-many-tries', 'too-busy', 'wrong-mail-or-password'
 */
export async function signIn(
  ctx: Context,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<{ readonly role: AccountRole }> {
  const { services, platform, address } = ctx;
  const { platformId } = platform;
  const tries = { platformId, email, address };
  accepted(await services.signInLimits.takeSignIn(tries));

  const found = await inPlatform(services.db, platformId, (trx) =>
    findAccountByEmail(trx, platformId, email),
  );
  const mayEnter = found?.account.disabledAt === null;
  const matches = accepted(await services.passwords.matches(mayEnter ? found.passwordHash : null, password));
  const now = services.clock();

  const readAgain = async (trx: Tenant) =>
    found && matches ? lockSignInAccount(trx, platformId, found.account.accountId) : undefined;
  const opened = await inPlatform(services.db, platformId, async (trx) => {
    // Read again, under a lock: the password may have been changed, or the account disabled, while we were hashing.
    const { account, passwordHash } = (await readAgain(trx)) ?? {};
    const holds = account?.disabledAt === null && passwordHash === found?.passwordHash;
    await appendAudit(trx, {
      platformId,
      happenedAt: now,
      actorId: holds ? account.accountId : null,
      action: holds ? 'auth.signed-in' : 'auth.sign-in-refused',
      subjectId: found?.account.accountId,
    });
    if (!holds) return null;
    const token = await startSession({ trx, platform, sessionToken: ctx.sessionToken }, account, now);
    return { token, role: account.role };
  });

  if (!opened) throw refused({ reason: 'wrong-mail-or-password' });
  await services.signInLimits.forgetSignIn(tries);
  handOverSession(ctx, opened.token, opened.role);
  return { role: opened.role };
}
