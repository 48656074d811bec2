import { createHash, type Hash } from 'node:crypto';
import type { PlatformId } from '@stillroom/domain/ids';
import { sql } from 'kysely';
import type { Tenant } from '../database.ts';

/** A row of the audit log as the chain sees it: every column as text that Postgres always writes the same way. */
export interface AuditRow {
  readonly audit_id: string;
  /** Microseconds since 1970, because that is what the column holds. */
  readonly happened_at: string;
  readonly actor_id: string | null;
  readonly action: string;
  readonly room_id: string | null;
  readonly subject_id: string | null;
  readonly detail: string;
  readonly transaction_id: string;
}

/** The columns of an AuditRow, to be selected from `audit_log`. */
export const auditRowColumns = sql.raw(`
  audit_id::text, (extract(epoch from happened_at) * 1000000)::bigint::text as happened_at, actor_id::text, action,
  room_id::text, subject_id::text, detail::text, transaction_id::text`);

/** What a seal says about its rows, beside their hash. */
export interface SealFacts {
  readonly platformId: PlatformId;
  /** 1, 2, 3 … on each platform. */
  readonly seal: number;
  /** The last transaction whose rows it covers; they begin after those of the seal before. */
  readonly uptoTransaction: string;
  readonly rows: number;
  /** Epoch milliseconds. */
  readonly sealedAt: number;
  readonly previousHead: Buffer;
}

/** Before the first seal. */
export const noHead = Buffer.alloc(32);

/** SHA-256 of the rows, in the order of transaction and id; feed it row by row. */
export class RowsHash {
  readonly #hash: Hash = createHash('sha256');
  rows = 0;

  add(row: AuditRow): void {
    const { audit_id, happened_at, actor_id, action, room_id, subject_id, detail, transaction_id } = row;
    const line = [audit_id, happened_at, actor_id, action, room_id, subject_id, detail, transaction_id];
    this.#hash.update(`${JSON.stringify(line)}\n`);
    this.rows += 1;
  }

  digest(): Buffer {
    return this.#hash.digest();
  }
}

/** The head of the chain after a seal: it depends on everything that was ever sealed before. */
export function headOf(facts: SealFacts, rowsHash: Buffer): Buffer {
  const { platformId, seal, uptoTransaction, rows, sealedAt, previousHead } = facts;
  return createHash('sha256')
    .update('stillroom audit seal 1\n')
    .update(JSON.stringify([platformId, seal, uptoTransaction, rows, sealedAt]))
    .update(previousHead)
    .update(rowsHash)
    .digest();
}

const page = 2_000;

/** The audit rows of the platform up to a transaction, in the order of the chain, read page by page. */
export async function* auditRows(
  trx: Tenant,
  platformId: PlatformId,
  upto: string,
): AsyncGenerator<AuditRow> {
  let last = { transaction_id: '0', audit_id: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const { rows } = await sql<AuditRow>`
      select ${auditRowColumns} from audit_log
      where platform_id = ${platformId} and audit_log.transaction_id <= ${upto}::xid8
        and (audit_log.transaction_id, audit_log.audit_id) > (${last.transaction_id}::xid8, ${last.audit_id}::uuid)
      order by audit_log.transaction_id, audit_log.audit_id limit ${page}`.execute(trx);
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < page) return;
    last = end;
  }
}
