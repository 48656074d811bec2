import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import type { Tenant } from '../database.ts';
import { at } from '../instants.ts';
import { type Account, accountColumns, accountOf } from './accounts.ts';

/** A session as it is kept: its id is a hash of the token, which only the browser has. Epoch milliseconds. */
export interface StoredSession {
  readonly platformId: PlatformId;
  readonly sessionId: string;
  readonly accountId: AccountId;
  readonly createdAt: number;
  readonly expiresAt: number;
}

export interface SessionWithAccount extends StoredSession {
  readonly account: Account;
}

/** The session and whose it is, in one question; expired or not. None for an account that is shut. */
export async function findSession(
  trx: Tenant,
  platformId: PlatformId,
  sessionId: string,
): Promise<SessionWithAccount | undefined> {
  const row = await trx
    .selectFrom('sessions')
    .innerJoin('accounts', (join) =>
      join
        .onRef('accounts.platform_id', '=', 'sessions.platform_id')
        .onRef('accounts.account_id', '=', 'sessions.account_id'),
    )
    .select(accountColumns)
    .select(['sessions.created_at as session_created_at', 'sessions.expires_at'])
    .where('sessions.platform_id', '=', platformId)
    .where('sessions.session_id', '=', sessionId)
    .where('accounts.disabled_at', 'is', null)
    .executeTakeFirst();
  return (
    row && {
      platformId,
      sessionId,
      accountId: row.account_id,
      createdAt: row.session_created_at,
      expiresAt: row.expires_at,
      account: accountOf(row),
    }
  );
}

export async function insertSession(trx: Tenant, session: StoredSession): Promise<void> {
  await trx
    .insertInto('sessions')
    .values({
      platform_id: session.platformId,
      session_id: session.sessionId,
      account_id: session.accountId,
      created_at: at(session.createdAt),
      expires_at: at(session.expiresAt),
    })
    .execute();
}

/** Moves the end of a session; never back to life: one that was deleted stays so. */
export async function extendSession(
  trx: Tenant,
  platformId: PlatformId,
  sessionId: string,
  expiresAt: number,
): Promise<void> {
  await trx
    .updateTable('sessions')
    .set({ expires_at: at(expiresAt) })
    .where('platform_id', '=', platformId)
    .where('session_id', '=', sessionId)
    .execute();
}

export async function deleteSession(trx: Tenant, platformId: PlatformId, sessionId: string): Promise<void> {
  await trx
    .deleteFrom('sessions')
    .where('platform_id', '=', platformId)
    .where('session_id', '=', sessionId)
    .execute();
}

/** Signs an account out everywhere, or everywhere but in the session `except`. */
export async function deleteSessionsOf(
  trx: Tenant,
  platformId: PlatformId,
  accountId: AccountId,
  { except }: { except?: string } = {},
): Promise<void> {
  await trx
    .deleteFrom('sessions')
    .where('platform_id', '=', platformId)
    .where('account_id', '=', accountId)
    .$if(except !== undefined, (query) => query.where('session_id', '!=', except ?? ''))
    .execute();
}

/** Removes the sessions of the account that ended before `now`. */
export async function deleteExpiredSessions(
  trx: Tenant,
  platformId: PlatformId,
  accountId: AccountId,
  now: number,
): Promise<void> {
  await trx
    .deleteFrom('sessions')
    .where('platform_id', '=', platformId)
    .where('account_id', '=', accountId)
    .where('expires_at', '<=', at(now))
    .execute();
}
