import type { Tenant } from '@stillroom/db/database';
import {
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOf,
  extendSession,
  findSession,
  insertSession,
  type SessionWithAccount,
} from '@stillroom/db/queries/sessions';
import type { AccountId, PlatformId } from '@stillroom/domain/ids';
import { type Adapter, type DatabaseSession, type DatabaseUser, type Lucia, TimeSpan } from 'lucia';
import type { SessionLimits } from './session-limits.ts';

declare module 'lucia' {
  interface Register {
    Lucia: Lucia;
    UserId: AccountId;
  }
}
