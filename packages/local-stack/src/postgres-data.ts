import { execFileSync } from 'node:child_process';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Child, startChild } from './child.ts';
import type { PostgresPrograms } from './postgres-programs.ts';
import type { PostgresUser } from './postgres-user.ts';
import { StackError } from './stack-error.ts';
import { saying } from './state-dir.ts';

export const superuser = 'postgres';

/**
 * The data folder under `home`, made once. It is made beside its place and moved there when whole, so that an
 * interrupted first start leaves nothing half-made.
 * @throws {StackError} when the data belongs to another major version, or the disk is full.
 */
export async function ensurePostgresData(
  home: string,
  programs: PostgresPrograms,
  user: PostgresUser,
  password: string,
  signal?: AbortSignal,
): Promise<string> {
  const data = join(home, 'postgres');
  const found = await majorVersionOf(data);
  if (found === programs.major) return data;
  if (found !== undefined) {
    throw new StackError(
      `The data in ${data} was made by Postgres ${found} and this Stillroom brings Postgres ${programs.major}: ` +
        'dump it with the older one (pg_dumpall) and move that folder away before you start again; nothing was touched.',
    );
  }
  await saying(home, () => initialise(join(home, 'postgres.unfinished'), programs, user, password, signal));
  await rename(join(home, 'postgres.unfinished'), data);
  return data;
}

async function majorVersionOf(data: string): Promise<string | undefined> {
  return readFile(join(data, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
}

async function initialise(
  unfinished: string,
  { initdb }: PostgresPrograms,
  { uid, gid }: PostgresUser,
  password: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  const passwordFile = `${unfinished}.password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (uid !== undefined && gid !== undefined) {
    await chown(unfinished, uid, gid);
    await chown(passwordFile, uid, gid);
  }
  try {
    const args = ['--pgdata', unfinished, '--username', superuser, '--pwfile', passwordFile];
    // The built-in locale sorts alike on every machine, whatever languages that machine has installed.
    args.push('--auth=scram-sha-256', '--encoding=UTF8', '--locale=C');
    args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions');
    const child = await startChild(initdb, args, {
      ...identity(uid, gid),
      signal,
      env: { ...process.env, LC_ALL: 'C' },
    });
    if ((await child.ended) !== 0) throw whyItFailed(child, unfinished);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

export function identity(uid: number | undefined, gid: number | undefined): PostgresUser {
  return uid === undefined || gid === undefined ? {} : { uid, gid };
}

/** What a Postgres program wrote before it ended, as an error that says what to do. */
export function whyItFailed(child: Child, place: string): StackError {
  if (/No space left on device|Disk quota exceeded/.test(child.lastLines())) {
    return new StackError(`The disk is full (${place}); nothing was lost: make room, then start again.`);
  }
  return new StackError(`Postgres could not start (${place}). It wrote:\n${child.lastLines()}`);
}

/**
 * Clears what a Postgres that was killed left behind. A dead server's `postmaster.pid` goes; one that is still alive
 * but belongs to nobody any more (its starter was killed) is asked to end first.
 */
export async function clearStalePostmaster(data: string): Promise<void> {
  const lock = join(data, 'postmaster.pid');
  const text = await readFile(lock, 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return;
  if (commandOf(pid).includes(data)) {
    process.kill(pid, 'SIGINT');
    for (let tries = 0; tries < 100 && commandOf(pid).includes(data); tries += 1) {
      await new Promise((done) => setTimeout(done, 100));
    }
    if (commandOf(pid).includes(data)) {
      throw new StackError(
        `An older Postgres (process ${pid}) still uses ${data}; end it, then start again.`,
      );
    }
  }
  await rm(lock, { force: true });
}

/** The command line of a living process; empty when there is none of that number. */
function commandOf(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
