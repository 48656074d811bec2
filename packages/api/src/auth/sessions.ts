import type { Tenant } from '@stillroom/db/database';
import type { Account } from '@stillroom/db/queries/accounts';
import type { Platform } from '@stillroom/db/queries/platforms';
import { deleteExpiredSessions, deleteSession, findSession } from '@stillroom/db/queries/sessions';
import type { PlatformId } from '@stillroom/domain/ids';
import { createLucia } from './lucia-adapter.ts';
import { sessionLimits } from './session-limits.ts';
import { isToken, makeToken, sessionIdOf } from './session-token.ts';

type Caller = {
  readonly trx: Tenant;
  readonly platform: Platform;
  readonly sessionToken: string | null;
};

/**
 * Who the caller is, by the session as it stands in this transaction, or null. A session that is past the first half of
 * its idle limit is extended.
 */
export async function readSession(caller: Caller, now: number): Promise<Account | null> {
  const { trx, platform, sessionToken } = caller;
  if (sessionToken === null || !isToken(sessionToken)) return null;
  const { platformId } = platform;
  const stored = await findSession(trx, platformId, sessionIdOf(sessionToken));
  if (!stored) return null;
  const lucia = createLucia({ trx, platformId, now, limits: sessionLimits[stored.account.role], stored });
  const { session } = await lucia.validateSession(stored.sessionId);
  return session ? stored.account : null;
}

type Owner = Pick<Account, 'accountId' | 'role'>;

/**
 * Opens a session and gives its token, which is not kept anywhere else. The session that the caller came with ends:
 * whoever planted or saw its cookie has nothing of the new one.
 */
export async function startSession(caller: Caller, owner: Owner, now: number): Promise<string> {
  const { platformId } = caller.platform;
  await endSession(caller);
  await deleteExpiredSessions(caller.trx, platformId, owner.accountId, now);
  const token = makeToken();
  const lucia = createLucia({ trx: caller.trx, platformId, now, limits: sessionLimits[owner.role] });
  await lucia.createSession(owner.accountId, {}, { sessionId: sessionIdOf(token) });
  return token;
}

/** Ends the session that the caller came with, if it is one. */
export async function endSession({ trx, platform, sessionToken }: Caller): Promise<void> {
  if (sessionToken !== null && isToken(sessionToken)) {
    await deleteSession(trx, platform.platformId, sessionIdOf(sessionToken));
  }
}

/** Ends every session of the account: after a new password, on "sign out everywhere", when a member is disabled. */
export async function endAllSessions(
  trx: Tenant,
  platformId: PlatformId,
  owner: Owner,
  now: number,
): Promise<void> {
  const lucia = createLucia({ trx, platformId, now, limits: sessionLimits[owner.role] });
  await lucia.invalidateUserSessions(owner.accountId);
}
