import type { AccountId, PlatformId, RoomId } from '@stillroom/domain/ids';
import { v7 } from 'uuid';
import type { Tenant } from '../database.ts';
import { at } from '../instants.ts';

/** Who did what to what, when. Never words of people: `detail` holds ids, states and numbers. */
export interface AuditEntry {
  readonly platformId: PlatformId;
  /** Epoch milliseconds. */
  readonly happenedAt: number;
  /** The account that acted; null for the system itself. */
  readonly actorId: AccountId | null;
  /** Thing and deed, as `message.sent` or `room.model-moved`. */
  readonly action: string;
  readonly roomId?: RoomId | undefined;
  readonly subjectId?: string | undefined;
  readonly detail?: Readonly<Record<string, unknown>> | undefined;
}

/** Adds entries to the audit log, in the transaction of what they tell (P2). */
export async function appendAudit(trx: Tenant, ...entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await trx.insertInto('audit_log').values(entries.map(rowOf)).execute();
}

const rowOf = (entry: AuditEntry) => ({
  platform_id: entry.platformId,
  audit_id: v7(),
  happened_at: at(entry.happenedAt),
  actor_id: entry.actorId,
  action: entry.action,
  room_id: entry.roomId ?? null,
  subject_id: entry.subjectId ?? null,
  detail: JSON.stringify(entry.detail ?? {}),
});
