import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Whom Postgres runs as: nothing for an ordinary user (as oneself), somebody without rights when we are root. */
export interface PostgresUser {
  uid?: number;
  gid?: number;
}

const elsewhereHome = '/var/lib/stillroom';

/** Makes a folder that everybody may pass through, whatever mask root has set for new files. */
async function makePassable(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
}

/** Postgres refuses to run as root. The machine's own `postgres` is the natural choice; `nobody` is everywhere. */
export function postgresUser(): PostgresUser {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const ids = ['-u', '-g'].map((flag) => idOf(flag, name));
    if (ids[0] !== undefined && ids[1] !== undefined) return { uid: ids[0], gid: ids[1] };
  }
  return { uid: 65534, gid: 65534 };
}

function idOf(flag: string, name: string): number | undefined {
  try {
    return Number(
      execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return undefined;
  }
}

/**
 * Where the user's Postgres can keep files that belong to `dir`: `dir` itself, or, when a closed folder such as /root
 * lies above it, a folder of the same meaning under /var/lib/stillroom.
 */
export async function reachable(dir: string, user: PostgresUser): Promise<string> {
  if (await canReach(dir, user)) return dir;
  const name = createHash('sha256').update(dir).digest('hex').slice(0, 12);
  const elsewhere = join(elsewhereHome, name);
  await makePassable(elsewhereHome);
  await makePassable(elsewhere);
  return elsewhere;
}

/**
 * The folder of the Postgres programs, as one that the user can run: in place, or as a copy made once per version.
 * @param native the folder `native` of the installed package; `version` names that package's version.
 */
export async function reachablePrograms(
  native: string,
  version: string,
  user: PostgresUser,
): Promise<string> {
  if (await canReach(join(native, 'bin'), user)) return native;
  const copy = join(elsewhereHome, `postgres-${version}`);
  if (await exists(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  await makePassable(elsewhereHome);
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await chmod(unfinished, 0o755);
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }));
  return copy;
}

/** True when the user may pass through every folder down to `path`, and `path` is there. */
async function canReach(path: string, { uid, gid }: PostgresUser): Promise<boolean> {
  if (uid === undefined) return true;
  for (let folder = path; ; folder = dirname(folder)) {
    const facts = await stat(folder);
    const shift = facts.uid === uid ? 6 : facts.gid === gid ? 3 : 0;
    if (((facts.mode >> shift) & 1) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
