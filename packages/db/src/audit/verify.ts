import type { PlatformId } from '@stillroom/domain/ids';
import { type Kysely, sql } from 'kysely';
import type { Database, Tenant } from '../database.ts';
import { acrossPlatforms } from '../in-platform.ts';
import { type AuditRow, auditRows, headOf, noHead, RowsHash } from './chain.ts';

/** Where a chain stands: its last seal. */
export interface Head {
  readonly platformId: PlatformId;
  readonly seal: number;
  /** SHA-256 as hex. */
  readonly head: string;
}

/** The first thing that is wrong on a platform; what comes after it proves nothing. */
export interface Break {
  readonly seal: number;
  readonly reason:
    | 'seal-missing'
    | 'seal-not-linked'
    | 'rows-added-or-missing'
    | 'rows-changed'
    | 'differs-from-kept-head';
}

export interface PlatformAudit {
  readonly platformId: PlatformId;
  readonly seals: number;
  readonly sealedRows: number;
  /** Written since the last seal; not proven yet. */
  readonly unsealedRows: number;
  readonly broken: Break | null;
}

/** The last seal of every platform that has one: to be kept where nobody who can change the database can change them. */
export async function auditHeads(worker: Kysely<Database>): Promise<Head[]> {
  const rows = await acrossPlatforms(worker, (trx) =>
    trx
      .selectFrom('audit_seals')
      .distinctOn('platform_id')
      .select(['platform_id', 'seal', 'head'])
      .orderBy('platform_id')
      .orderBy('seal', 'desc')
      .execute(),
  );
  return rows.map((row) => ({ platformId: row.platform_id, seal: row.seal, head: row.head.toString('hex') }));
}

/**
 * Computes every seal anew from the rows, as the worker's role, and compares.
 * @param keptHeads heads that were kept outside; they also find a chain that was cut short or written anew from its start
 */
export function verifyAudit(
  worker: Kysely<Database>,
  keptHeads: readonly Head[] = [],
): Promise<PlatformAudit[]> {
  return acrossPlatforms(worker, async (trx) => {
    const found: PlatformAudit[] = [];
    for (const platformId of await platformsWithAudit(trx, keptHeads)) {
      const kept = keptHeads.filter((head) => head.platformId === platformId);
      found.push(await verifyPlatform(trx, platformId, kept));
    }
    return found;
  });
}

/** Also those that are no longer in the directory: who removes a platform must not get rid of its log so. */
async function platformsWithAudit(trx: Tenant, keptHeads: readonly Head[]): Promise<PlatformId[]> {
  const { rows } = await sql<{ platform_id: PlatformId }>`
    select platform_id from platforms union select platform_id from audit_seals union select platform_id from audit_log`.execute(
    trx,
  );
  return [
    ...new Set([...rows.map((row) => row.platform_id), ...keptHeads.map((head) => head.platformId)]),
  ].sort();
}

async function verifyPlatform(
  trx: Tenant,
  platformId: PlatformId,
  kept: readonly Head[],
): Promise<PlatformAudit> {
  const seals = await trx
    .selectFrom('audit_seals')
    .selectAll()
    .where('platform_id', '=', platformId)
    .orderBy('seal')
    .execute();
  const rows = auditRows(trx, platformId, seals.at(-1)?.upto_transaction ?? '0');
  let next: AuditRow | undefined = (await rows.next()).value ?? undefined;
  let previous: Buffer = noHead;
  let sealedRows = 0;
  let broken: Break | null = null;

  for (const [index, seal] of seals.entries()) {
    const hash = new RowsHash();
    while (next && BigInt(next.transaction_id) <= BigInt(seal.upto_transaction)) {
      hash.add(next);
      next = (await rows.next()).value ?? undefined;
    }
    sealedRows += hash.rows;
    const facts = {
      platformId,
      seal: seal.seal,
      uptoTransaction: seal.upto_transaction,
      rows: seal.rows,
      sealedAt: seal.sealed_at,
      previousHead: seal.previous_head,
    };
    const reason = reasonAgainst({
      isMissing: seal.seal !== index + 1,
      isLinked: seal.previous_head.equals(previous),
      hasItsRows: seal.rows === hash.rows,
      isAsComputed: seal.head.equals(headOf(facts, hash.digest())),
    });
    const head = seal.head.toString('hex');
    if (reason) broken ??= { seal: reason === 'seal-missing' ? index + 1 : seal.seal, reason };
    else if (kept.some((one) => one.seal === seal.seal && one.head !== head))
      broken ??= { seal: seal.seal, reason: 'differs-from-kept-head' };
    previous = seal.head;
  }
  const furthest = kept.reduce((seal, head) => Math.max(seal, head.seal), 0);
  if (furthest > seals.length) broken ??= { seal: seals.length + 1, reason: 'seal-missing' };
  return {
    platformId,
    seals: seals.length,
    sealedRows,
    unsealedRows: (await countRows(trx, platformId)) - sealedRows,
    broken,
  };
}

interface Findings {
  isMissing: boolean;
  isLinked: boolean;
  hasItsRows: boolean;
  isAsComputed: boolean;
}

function reasonAgainst({
  isMissing,
  isLinked,
  hasItsRows,
  isAsComputed,
}: Findings): Break['reason'] | undefined {
  if (isMissing) return 'seal-missing';
  if (!isLinked) return 'seal-not-linked';
  if (!hasItsRows) return 'rows-added-or-missing';
  return isAsComputed ? undefined : 'rows-changed';
}

async function countRows(trx: Tenant, platformId: PlatformId): Promise<number> {
  const { count } = await trx
    .selectFrom('audit_log')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('platform_id', '=', platformId)
    .executeTakeFirstOrThrow();
  return count;
}
