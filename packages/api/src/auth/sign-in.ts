import type { Tenant } from '@stillroom/db/database';
import { inPlatform } from '@stillroom/db/in-platform';
import { findAccountByEmail, lockSignInAccount, type SignInAccount } from '@stillroom/db/queries/accounts';
import { appendAudit } from '@stillroom/db/queries/audit';
import type { AccountRole } from '@stillroom/domain/account/account-role';
import type { Context } from '../context.ts';
import { accepted, refused } from '../refused.ts';
import { handOverDevice, handOverSession } from './hand-over-session.ts';
import { deviceToken, knownDevice } from './known-device.ts';
import { startSession } from './sessions.ts';

/**
 * Signs in: limits (those of the device where this person signed in on it before), then account, then password, then
 * session. Between them no transaction is open, because hashing waits its turn. A mail that is unknown, an account that is disabled or has no password yet, and a wrong password
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
  const { signInLimits } = services;
  const find = () => inPlatform(services.db, platformId, (trx) => findAccountByEmail(trx, platformId, email));
  const deviceId = ctx.deviceToken === null ? null : deviceOf(await find(), ctx.deviceToken);
  accepted(
    await (deviceId === null ? signInLimits.takeSignIn(tries) : signInLimits.takeOnDevice(tries, deviceId)),
  );

  const found = await find();
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
    const device = passwordHash
      ? deviceToken({ platformId, accountId: account.accountId, passwordHash }, deviceId ?? undefined)
      : null;
    return { token, role: account.role, device };
  });

  if (!opened) throw refused({ reason: 'wrong-mail-or-password' });
  await (deviceId === null ? signInLimits.forgetSignIn(tries) : signInLimits.forgetOnDevice(tries, deviceId));
  if (opened.device) handOverDevice(ctx, opened.device);
  handOverSession(ctx, opened.token, opened.role);
  return { role: opened.role };
}

/** The device, when the token says that this very person signed in on it before; null for any other token. */
function deviceOf(found: SignInAccount | undefined, token: string): string | null {
  if (!found?.passwordHash) return null;
  const { platformId, accountId } = found.account;
  return knownDevice({ platformId, accountId, passwordHash: found.passwordHash }, token);
}
