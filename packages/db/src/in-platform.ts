import { type PlatformId, platformId as platformIdSchema } from '@stillroom/domain/ids';
import { DummyDriver, type Kysely, PostgresDialect, sql, Transaction } from 'kysely';
import type { Database, Tenant } from './database.ts';

/**
 * Runs `work` in one transaction that sees and writes only the rows of `platformId`: row-level security holds it to
 * that. Commits when `work` resolves, rolls back when it rejects. The setting ends with the transaction, so that a
 * pooled connection never carries it to the next.
 */
export async function inPlatform<T>(
  db: Kysely<Database>,
  platformId: PlatformId,
  work: (trx: Tenant) => Promise<T>,
): Promise<T> {
  // Parsed again, although the type says so, because it becomes part of the statement.
  const id = platformIdSchema.parse(platformId);
  return inTransaction(db, `begin; set local stillroom.platform_id = '${id}'`, work);
}

/**
 * Runs `work` in one transaction that is in no platform. The worker's role then sees the outbox, the flags, the audit
 * log and its seals of all platforms, and nothing else; the web's role sees the directory of platforms.
 */
export function acrossPlatforms<T>(db: Kysely<Database>, work: (trx: Tenant) => Promise<T>): Promise<T> {
  return inTransaction(db, `begin; set local stillroom.platform_id = ''`, work);
}

/** Kysely's own `transaction()` would begin in one round trip and set the platform in a second. */
function inTransaction<T>(
  db: Kysely<Database>,
  begin: string,
  work: (trx: Tenant) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql.raw(begin).execute(connection);
    const { trx, end } = transactionOn(connection);
    try {
      const value = await work(trx);
      end();
      // After a failed statement that somebody caught, Postgres answers COMMIT by rolling back and reports no error.
      // The select fails then, and nothing is taken for saved that was not.
      await sql.raw('select 1; commit').execute(connection);
      return value;
    } catch (error) {
      end();
      // If this fails too the connection is gone, and the transaction with it; the first error is the one to tell.
      await sql
        .raw('rollback')
        .execute(connection)
        .catch(() => undefined);
      throw error;
    }
  });
}

const config = {
  dialect: new PostgresDialect({
    pool: async () => Promise.reject(new Error('A transaction has its connection.')),
  }),
};

/**
 * A transaction begins and ends here, so the driver beneath it is never asked to. After its end it takes no statement:
 * one that was not awaited would otherwise run in the next transaction of that connection, on another platform.
 */
function transactionOn(connection: Kysely<Database>): { trx: Tenant; end: () => void } {
  let isOver = false;
  const executor = connection.getExecutor();
  const untilTheEnd = executor.withConnectionProvider({
    async provideConnection(use) {
      if (isOver) throw new Error('This transaction is over: a statement of it was not awaited.');
      return executor.provideConnection(use);
    },
  });
  const trx = new Transaction<Database>({
    config,
    dialect: config.dialect,
    driver: new DummyDriver(),
    executor: untilTheEnd,
  });
  return {
    trx,
    end() {
      isOver = true;
    },
  };
}
