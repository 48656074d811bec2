import type { AccountId, PlatformId, RoomId } from '@stillroom/domain/ids';
import type { Tenant } from '../database.ts';

/** One row of the audit log. `detail` holds ids, states and numbers, never words. `happenedAt` in epoch ms. */
export type AuditTrailRow = {
  readonly auditId: string;
  readonly happenedAt: number;
  /** Null for the system itself. */
  readonly actorId: AccountId | null;
  readonly action: string;
  readonly roomId: RoomId | null;
  readonly subjectId: string | null;
  readonly detail: unknown;
};

/** The newest rows, or those older than `before` (an audit id). */
export async function recentAudit(
  trx: Tenant,
  platformId: PlatformId,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Promise<readonly AuditTrailRow[]> {
  const rows = await trx
    .selectFrom('audit_log')
    .select(['audit_id', 'happened_at', 'actor_id', 'action', 'room_id', 'subject_id', 'detail'])
    .where('platform_id', '=', platformId)
    .$if(before !== null, (query) => query.where('audit_id', '<', before ?? ''))
    .orderBy('audit_id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    auditId: row.audit_id,
    happenedAt: row.happened_at,
    actorId: row.actor_id,
    action: row.action,
    roomId: row.room_id,
    subjectId: row.subject_id,
    detail: row.detail,
  }));
}

/** The last seal over the audit log of this platform (P2). `head` is SHA-256 as hex, `sealedAt` epoch ms. */
export type LastSeal = { readonly seal: number; readonly head: string; readonly sealedAt: number };

/** Null before the first seal. */
export async function lastSeal(trx: Tenant, platformId: PlatformId): Promise<LastSeal | null> {
  const row = await trx
    .selectFrom('audit_seals')
    .select(['seal', 'head', 'sealed_at'])
    .where('platform_id', '=', platformId)
    .orderBy('seal', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { seal: row.seal, head: row.head.toString('hex'), sealedAt: row.sealed_at } : null;
}
