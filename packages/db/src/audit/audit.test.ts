import { type AccountId, accountId, type PlatformId } from '@stillroom/domain/ids';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type Tenant } from '../database.ts';
import { inPlatform } from '../in-platform.ts';
import { appendAudit } from '../queries/audit.ts';
import { madeAt, makePlatform } from '../testing/builders.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { sealAudit } from './seal.ts';
import { auditHeads, verifyAudit } from './verify.ts';

const test = await useTestDatabase();
const { db, worker, urls } = test;
/** Somebody who got hold of the superuser. */
const intruder = createDatabase(urls.admin, { poolSize: 1 });
afterAll(() => intruder.destroy());

const actor: AccountId = accountId.parse(v7());
let platformId: PlatformId;
beforeEach(async () => {
  ({ platformId } = await makePlatform(test));
});

const tell = (trx: Tenant, action: string) =>
  appendAudit(trx, {
    platformId,
    happenedAt: madeAt,
    actorId: actor,
    action,
    detail: { level: 3, to: ['a', null] },
  });
const write = (action: string) => inPlatform(db, platformId, (trx) => tell(trx, action));

/** Seals until nothing is left; transactions of other tests on this server may keep the horizon back for a moment. */
async function sealAll(rows: number) {
  await expect
    .poll(async () => {
      await sealAudit(worker, madeAt);
      return (await verified()).sealedRows;
    })
    .toBe(rows);
}

async function verified(heads = [] as Awaited<ReturnType<typeof auditHeads>>) {
  const found = await verifyAudit(worker, heads);
  const mine = found.find((platform) => platform.platformId === platformId);
  if (!mine) throw new Error('This platform was not verified.');
  return mine;
}

async function tamper(statement: string) {
  await intruder.connection().execute(async (connection) => {
    await sql`set session_replication_role = replica`.execute(connection);
    await sql.raw(statement).execute(connection);
    await sql`set session_replication_role = origin`.execute(connection);
  });
}

function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((done) => {
    open = done;
  });
  return { open: () => open(), opened };
}

/** Three seals with two rows each. */
async function sealThrice() {
  for (let seal = 1; seal <= 3; seal += 1) {
    await write(`first-of-${seal}`);
    await write(`second-of-${seal}`);
    await sealOnceWith(seal * 2);
  }
}

/** Both rows go under one seal: the horizon is waited for before anything is sealed. */
async function sealOnceWith(total: number) {
  await expect
    .poll(async () => {
      const { rows } = await sql<{ count: number }>`
        select count(*) from audit_log where platform_id = ${platformId}
          and transaction_id < pg_snapshot_xmin(pg_current_snapshot())`.execute(intruder);
      return rows[0]?.count;
    })
    .toBe(total);
  await sealAudit(worker, madeAt);
}

describe('P2: the sealer', () => {
  it('P2: seals what is written, once', async () => {
    await write('one');
    await write('two');
    await sealAll(2);
    const before = await verified();
    await sealAudit(worker, madeAt);
    expect(await verified()).toEqual(before);
    expect(before).toMatchObject({ sealedRows: 2, unsealedRows: 0, broken: null });
  });

  it('P2: holds with many writers and several sealers at once', async () => {
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let count = 0; count < 25; count += 1) await write(`row-${writer}-${count}`);
    });
    let isWriting = true;
    const sealers = Array.from({ length: 3 }, async () => {
      while (isWriting) await sealAudit(worker, madeAt);
    });
    await Promise.all(writers);
    isWriting = false;
    await Promise.all(sealers);
    await sealAll(200);
    const { seals, broken } = await verified();
    expect(broken).toBeNull();
    expect(seals).toBeGreaterThan(1);
  });

  it('P2: no late commit slips in: what began before it waits with it', async () => {
    const hasWritten = gate();
    const mayCommit = gate();
    await write('before');
    await sealAll(1);
    const late = inPlatform(db, platformId, async (trx) => {
      await tell(trx, 'late');
      hasWritten.open();
      await mayCommit.opened;
    });
    await hasWritten.opened;
    await write('after');
    await sealAudit(worker, madeAt);
    expect(await verified()).toMatchObject({ sealedRows: 1, unsealedRows: 1 });
    mayCommit.open();
    await late;
    await sealAll(3);
    expect(await verified()).toMatchObject({ sealedRows: 3, unsealedRows: 0, broken: null });
  });

  it('P2: all rows of one transaction go under one seal, and those of one rolled back under none', async () => {
    await inPlatform(db, platformId, async (trx) => {
      await tell(trx, 'one');
      await tell(trx, 'two');
    });
    await expect(
      inPlatform(db, platformId, async (trx) => {
        await tell(trx, 'never');
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    await sealAll(2);
    expect(await verified()).toMatchObject({ seals: 1, sealedRows: 2, unsealedRows: 0, broken: null });
  });

  it('P2: a server that counts transactions anew, after a restore, is told to the operator and not sealed over', async () => {
    await write('one');
    await sealAll(1);
    const setLast = (upto: string) =>
      tamper(`update audit_seals set upto_transaction = ${upto} where platform_id = '${platformId}'`);
    await setLast("'99999999999'");
    await expect(sealAudit(worker, madeAt)).rejects.toThrow('restored from a dump');
    await setLast(`(select transaction_id from audit_log where platform_id = '${platformId}')`);
    await write('two');
    await sealAll(2);
  });
});

describe('P2: verifying finds', () => {
  it.each([
    ['a changed action', `update audit_log set action = 'x' where action = 'first-of-2'`, 'rows-changed'],
    [
      'a changed detail',
      `update audit_log set detail = '{"level":1}' where action = 'first-of-2'`,
      'rows-changed',
    ],
    ['a changed actor', `update audit_log set actor_id = null where action = 'first-of-2'`, 'rows-changed'],
    [
      'a time moved by a microsecond',
      `update audit_log set happened_at = happened_at + interval '1 microsecond' where action = 'first-of-2'`,
      'rows-changed',
    ],
    ['a removed row', `delete from audit_log where action = 'first-of-2'`, 'rows-added-or-missing'],
    [
      'a row slipped in',
      `insert into audit_log (platform_id, audit_id, happened_at, action, transaction_id)
         select platform_id, gen_random_uuid(), now(), 'x', transaction_id from audit_log where action = 'first-of-2'`,
      'rows-added-or-missing',
    ],
    [
      'a row exchanged for another',
      `update audit_log set audit_id = gen_random_uuid() where action = 'first-of-2'`,
      'rows-changed',
    ],
    ['a changed head', `update audit_seals set head = sha256('x') where seal = 2`, 'rows-changed'],
    ['a removed seal', `delete from audit_seals where seal = 2`, 'seal-missing'],
    [
      'a seal linked to nothing',
      `update audit_seals set previous_head = sha256('x') where seal = 2`,
      'seal-not-linked',
    ],
    ['a seal with another time', `update audit_seals set sealed_at = now() where seal = 2`, 'rows-changed'],
  ])('P2: %s, and says at which seal', async (_, statement, reason) => {
    await sealThrice();
    expect(await verified()).toMatchObject({ seals: 3, sealedRows: 6, broken: null });
    await tamper(`${statement} and platform_id = '${platformId}'`);
    expect((await verified()).broken).toEqual({ seal: 2, reason });
  });

  it('P2: a chain that was cut short, or written anew from its start, by heads kept outside', async () => {
    await sealThrice();
    const kept = await auditHeads(worker);
    expect(await verified(kept)).toMatchObject({ broken: null });

    const rows = `select transaction_id from audit_log where action like '%-of-3' and platform_id = '${platformId}'`;
    await tamper(`delete from audit_log where transaction_id in (${rows})`);
    await tamper(`delete from audit_seals where seal = 3 and platform_id = '${platformId}'`);
    expect(await verified()).toMatchObject({ broken: null });
    expect((await verified(kept)).broken).toEqual({ seal: 3, reason: 'seal-missing' });

    await write('other');
    await sealAll(5);
    expect(await verified()).toMatchObject({ seals: 3, broken: null });
    expect((await verified(kept)).broken).toEqual({ seal: 3, reason: 'differs-from-kept-head' });
  });

  it('P2: even when the platform itself was removed', async () => {
    await sealThrice();
    const kept = await auditHeads(worker);
    for (const table of ['audit_log', 'audit_seals', 'room_model_versions', 'data_keys', 'platforms']) {
      await tamper(`delete from ${table} where platform_id = '${platformId}'`);
    }
    expect((await verified(kept)).broken).toEqual({ seal: 1, reason: 'seal-missing' });
  });

  it('P2: nothing can be changed by the owner of the tables either, without turning the triggers off', async () => {
    await write('one');
    for (const statement of [
      "update audit_log set action = 'x'",
      'delete from audit_log',
      'truncate audit_log',
    ]) {
      await expect(sql.raw(statement).execute(intruder)).rejects.toThrow('append-only');
    }
  });
});
