import type { Tenant } from '@stillroom/db/database';
import {
  deleteSession,
  deleteSessionsOf,
  extendSession,
  insertSession,
  type StoredSession,
} from '@stillroom/db/queries/sessions';
import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from 'lucia';
import type { SessionLimits } from './session-limits.ts';

declare module 'lucia' {
  interface Register {
    UserId: AccountId;
  }
}

export type LuciaParts = {
  readonly trx: Tenant;
  readonly platformId: PlatformId;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Those of the account's role. */
  readonly limits: SessionLimits;
  /** The session at hand, already read, because its account's role says which limits hold. */
  readonly stored?: StoredSession;
};

/** Lucia over one platform's sessions, within one transaction. It gets stored ids only, never a token. */
export const createLucia = (parts: LuciaParts): Lucia =>
  new Lucia(new PlatformSessions(parts), { sessionExpiresIn: new TimeSpan(parts.limits.idleMs, 'ms') });

/**
 * Our own adapter, because Lucia's for Postgres knows neither platforms nor our transactions, and Lucia itself no absolute
 * limit: no session is read, made or extended past it here. Lucia reads the wall clock; so what it is handed is the time
 * that is left by ours.
 */
class PlatformSessions implements Adapter {
  readonly #parts: LuciaParts;

  constructor(parts: LuciaParts) {
    this.#parts = parts;
  }

  async getSessionAndUser(sessionId: string): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const { now, limits, stored } = this.#parts;
    if (stored?.sessionId !== sessionId) return [null, null];
    const endsAt = Math.min(stored.expiresAt, stored.createdAt + limits.absoluteMs);
    const session = {
      id: stored.sessionId,
      userId: stored.accountId,
      expiresAt: new Date(Date.now() + (endsAt - now)),
      attributes: {},
    };
    return [session, { id: stored.accountId, attributes: {} }];
  }

  async setSession({ id, userId }: DatabaseSession): Promise<void> {
    const { trx, platformId, now, limits } = this.#parts;
    await insertSession(trx, {
      platformId,
      sessionId: id,
      accountId: userId,
      createdAt: now,
      expiresAt: now + limits.idleMs,
    });
  }

  async updateSessionExpiration(sessionId: string): Promise<void> {
    const { trx, platformId, now, limits } = this.#parts;
    await extendSession(trx, platformId, sessionId, now + limits.idleMs);
  }

  async deleteSession(sessionId: string): Promise<void> {
    await deleteSession(this.#parts.trx, this.#parts.platformId, sessionId);
  }

  async deleteUserSessions(accountId: AccountId): Promise<void> {
    await deleteSessionsOf(this.#parts.trx, this.#parts.platformId, accountId);
  }

  getUserSessions(): Promise<DatabaseSession[]> {
    throw new Error('Nothing here lists the sessions of an account.');
  }

  deleteExpiredSessions(): Promise<void> {
    throw new Error('Expired sessions of an account are deleted when it signs in.');
  }
}
