import type { Tenant } from '@stillroom/db/database';
import { appendAudit } from '@stillroom/db/queries/audit';
import type { AccountId, PlatformId, RoomId } from '@stillroom/domain/ids';

/** Ids, counts and names of states: never a word that somebody wrote. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

export type AuditSubject = {
  readonly subjectId?: string;
  readonly roomId?: RoomId;
  readonly detail?: AuditDetail;
};

/** The audit log as a procedure writes it, in its own transaction (P2). */
export type Audit = {
  /** Writes one row; `action` is the procedure's path unless named, such as `messages.send`. */
  write(subject: AuditSubject, action?: string): Promise<void>;
  /** From here on rows name this room. */
  inRoom(roomId: RoomId): void;
  /** Says that a statement of the procedure's own has written the row, where round trips count. */
  written(): void;
};

type AuditParts = {
  readonly trx: Tenant;
  readonly platformId: PlatformId;
  readonly actorId: AccountId;
  readonly path: string;
  readonly now: number;
};

/** An `Audit` for one call, and whether anything was written by it. */
export function createAudit(parts: AuditParts): { readonly audit: Audit; readonly isWritten: () => boolean } {
  let done = false;
  let room: RoomId | undefined;
  const audit: Audit = {
    async write(subject, action = parts.path) {
      done = true;
      await appendAudit(parts.trx, {
        platformId: parts.platformId,
        happenedAt: parts.now,
        actorId: parts.actorId,
        action,
        roomId: subject.roomId ?? room,
        subjectId: subject.subjectId,
        detail: subject.detail,
      });
    },
    inRoom(roomId) {
      room = roomId;
    },
    written() {
      done = true;
    },
  };
  return { audit, isWritten: () => done };
}
