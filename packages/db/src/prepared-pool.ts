import { createHash } from 'node:crypto';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';

/** Asked so often by this process, a statement is worth being prepared; what is asked once or twice is not. */
const usesBefore = 5;
/** So many are prepared on a connection at most: a list of ids in a statement makes as many texts as there are lengths. */
const mostPrepared = 300;

/**
 * A pool whose connections prepare the statements that come again and again: Postgres then parses and plans each once a
 * connection rather than every time, which for the few that sending a message takes is most of the work.
 */
export function preparedPool(pool: pg.Pool): PostgresPool {
  const nameOf = namesOfStatements();
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    async connect() {
      const client = await pool.connect();
      const known = clients.get(client);
      if (known) return known;
      const prepared = preparedClient(client, nameOf);
      clients.set(client, prepared);
      return prepared;
    },
    end: () => pool.end(),
  };
}

/** The name under which a statement is prepared, from its fifth use on; undefined: it is sent as it is. */
function namesOfStatements(): (text: string) => string | undefined {
  const uses = new Map<string, number>();
  const names = new Map<string, string>();
  return (text) => {
    const name = names.get(text);
    if (name !== undefined || names.size >= mostPrepared) return name;
    const count = (uses.get(text) ?? 0) + 1;
    if (count < usesBefore) {
      // Texts that hardly ever come again are not remembered for ever.
      if (uses.size >= 10 * mostPrepared) uses.clear();
      uses.set(text, count);
      return undefined;
    }
    uses.delete(text);
    const made = createHash('sha256').update(text).digest('base64url');
    names.set(text, made);
    return made;
  };
}

/** What a prepared statement can no longer do after the table under it was changed, or its connection was swapped by a pooler. */
const outdatedCodes = ['0A000', '26000'];

function preparedClient(
  client: pg.PoolClient,
  nameOf: (text: string) => string | undefined,
): PostgresPoolClient {
  let outdated = false;
  const asking: Asking = client;

  async function ask<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    const name = values.length > 0 ? nameOf(text) : undefined;
    try {
      return await asking.query<R>({ ...(name ? { name } : {}), text, values: [...values] });
    } catch (error) {
      if (name && outdatedCodes.includes(codeOf(error))) outdated = true;
      throw error;
    }
  }
  function query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query<R>(
    asked: string | PostgresCursor<R>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof asked !== 'string') throw new Error('Nothing is read through a cursor here.');
    return ask<R>(asked, parameters);
  }
  // A connection whose statements are outdated is closed rather than kept: the next one prepares them anew.
  return { query, release: () => client.release(outdated) };
}

type Asking = {
  query<R>(asked: {
    readonly name?: string;
    readonly text: string;
    readonly values: unknown[];
  }): Promise<PostgresQueryResult<R>>;
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
