import type { PlatformId } from '@stillroom/domain/ids';
import { type Kysely, sql } from 'kysely';
import type { Database, Tenant } from '../database.ts';
import { acrossPlatforms, inPlatform } from '../in-platform.ts';
import { at } from '../instants.ts';
import { type AuditRow, auditRowColumns, headOf, noHead, RowsHash } from './chain.ts';

/** About as many rows as one seal covers at most; it always covers whole transactions. */
const rowsPerSeal = 5_000;

/**
 * Seals what has been written to the audit logs of all platforms, as the worker's role; any number may run at once.
 *
 * A row is sealed once every transaction that began before its own has ended: those are the ones below the xmin of a
 * snapshot. So no late commit can slip in between sealed rows, and no writer ever waits for a seal (P2).
 *
 * @param now epoch milliseconds
 * @returns how many rows were sealed
 */
export async function sealAudit(worker: Kysely<Database>, now: number): Promise<number> {
  let sealed = 0;
  for (const platformId of await platformsToSeal(worker)) {
    for (;;) {
      const rows = await inPlatform(worker, platformId, (trx) => sealNext(trx, platformId, now));
      sealed += rows;
      if (rows < rowsPerSeal) break;
    }
  }
  return sealed;
}

async function platformsToSeal(worker: Kysely<Database>): Promise<PlatformId[]> {
  const { rows } = await acrossPlatforms(worker, (trx) =>
    sql<{ platform_id: PlatformId; is_restored: boolean }>`
      select platforms.platform_id, coalesce(upto >= pg_snapshot_xmax(pg_current_snapshot()), false) as is_restored
      from platforms left join lateral (
        select upto_transaction as upto from audit_seals where audit_seals.platform_id = platforms.platform_id
        order by seal desc limit 1
      ) last on true
      where upto >= pg_snapshot_xmax(pg_current_snapshot()) or exists (
        select 1 from audit_log
        where audit_log.platform_id = platforms.platform_id
          and transaction_id > coalesce(upto, '0'::xid8)
          and transaction_id < pg_snapshot_xmin(pg_current_snapshot()))`.execute(trx),
  );
  if (rows.some((row) => row.is_restored)) throw new Error(restored);
  return rows.map((row) => row.platform_id);
}

/** A database that was restored from a dump begins to count its transactions anew, and would never seal again. */
const restored =
  'The audit log is sealed further than this server has counted its transactions: the database was restored from a ' +
  'dump. Stop the server and set a later epoch (pg_resetwal --epoch=…), then sealing goes on.';

/** Adds one seal. Of two who seal the same platform at once, one finds that its number is taken, and seals nothing. */
async function sealNext(trx: Tenant, platformId: PlatformId, now: number): Promise<number> {
  const last = await trx
    .selectFrom('audit_seals')
    .select(['seal', 'upto_transaction', 'head'])
    .where('platform_id', '=', platformId)
    .orderBy('seal', 'desc')
    .limit(1)
    .executeTakeFirst();
  const after = last?.upto_transaction ?? '0';
  const rows = await rowsToSeal(trx, platformId, after);
  const end = rows.at(-1);
  if (!end) return 0;

  const hash = new RowsHash();
  for (const row of rows) hash.add(row);
  const facts = {
    platformId,
    seal: (last?.seal ?? 0) + 1,
    uptoTransaction: end.transaction_id,
    rows: rows.length,
    sealedAt: now,
    previousHead: last?.head ?? noHead,
  };
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('audit_seals')
    .values({
      platform_id: platformId,
      seal: facts.seal,
      upto_transaction: facts.uptoTransaction,
      rows: facts.rows,
      previous_head: facts.previousHead,
      head: headOf(facts, hash.digest()),
      sealed_at: at(now),
    })
    .onConflict((conflict) => conflict.columns(['platform_id', 'seal']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows ? rows.length : 0;
}

/** Whole transactions that have ended, and before which none is still open. The horizon and the rows are one snapshot. */
async function rowsToSeal(trx: Tenant, platformId: PlatformId, after: string): Promise<AuditRow[]> {
  const { rows } = await sql<AuditRow>`
    select ${auditRowColumns} from (
      select * from audit_log
      where platform_id = ${platformId} and transaction_id > ${after}::xid8
        and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
      order by transaction_id fetch first ${rowsPerSeal} rows with ties
    ) audit_log
    order by audit_log.transaction_id, audit_log.audit_id`.execute(trx);
  return rows;
}
