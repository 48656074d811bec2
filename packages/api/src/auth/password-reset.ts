import { inPlatform } from '@stillroom/db/in-platform';
import { findAccountToken, useAccountToken } from '@stillroom/db/queries/account-tokens';
import { findAccount, findAccountByEmail, savePasswordHash } from '@stillroom/db/queries/accounts';
import { appendAudit } from '@stillroom/db/queries/audit';
import type { Context } from '../context.ts';
import { accepted, refused } from '../refused.ts';
import { mailPasswordToken } from './password-token.ts';
import { isToken, tokenHash } from './session-token.ts';
import { endAllSessions } from './sessions.ts';

/**
 * Mails a link to choose a new password, if there is such an account. The answer is given after the same steps whether
 * or not there is: what only happens for an account happens after it, so that not even its time tells who is a client here.
 * @throws refusals 'too-many-tries'
 */
export async function requestPasswordReset(
  ctx: Context,
  { email }: { readonly email: string },
): Promise<void> {
  const { services, platform, address } = ctx;
  const { platformId } = platform;
  accepted(await services.signInLimits.takeReset({ platformId, email, address }));
  const found = await inPlatform(services.db, platformId, (trx) =>
    findAccountByEmail(trx, platformId, email),
  );
  if (found?.account.disabledAt !== null) return;
  const { account, passwordHash } = found;
  // Staff who never chose a password get a fresh link of the first kind.
  const purpose = passwordHash === null ? 'first-password' : 'password-reset';
  services.background.run(async () => {
    await inPlatform(services.db, platformId, async (trx) => {
      await mailPasswordToken({ trx, platform, services }, purpose, account);
      await appendAudit(trx, {
        platformId,
        happenedAt: services.clock(),
        actorId: null,
        action: 'auth.password-link-requested',
        subjectId: account.accountId,
      });
    });
    services.waker.wake();
  });
}

/**
 * Sets a new password with a mailed token, which holds once and for its time, and ends every session of the account:
 * whoever was let in with the old password is out.
 * @throws refusals 'link-not-valid' (unknown, used and expired alike), 'too-busy'
 */
export async function resetPassword(
  ctx: Context,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<void> {
  const { services, platform } = ctx;
  const { platformId } = platform;
  if (!isToken(token)) throw refused({ reason: 'link-not-valid' });
  const opens = await inPlatform(services.db, platformId, (trx) =>
    findAccountToken(trx, platformId, tokenHash(token), services.clock()),
  );
  // Asked first, so that nobody makes us hash with a link that they made up.
  if (!opens) throw refused({ reason: 'link-not-valid' });
  const hash = accepted(await services.passwords.hash(password));
  await inPlatform(services.db, platformId, async (trx) => {
    const now = services.clock();
    const used = await useAccountToken(trx, platformId, tokenHash(token), now);
    const account = used && (await findAccount(trx, platformId, used.accountId));
    if (!account || account.disabledAt !== null) throw refused({ reason: 'link-not-valid' });
    await savePasswordHash(trx, platformId, account.accountId, hash);
    await endAllSessions(trx, platformId, account, now);
    await appendAudit(trx, {
      platformId,
      happenedAt: now,
      actorId: account.accountId,
      action: 'auth.password-changed',
      subjectId: account.accountId,
    });
  });
}
