import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, StackError } from './stack-error.ts';

/**
 * Makes the folder that keeps what the local stack must find again, and gives its path back. Others may pass through
 * it (as root, Postgres runs as somebody else), so every secret in it is a file with mode 600.
 */
export async function makeStateDir(dir: string): Promise<string> {
  await saying(dir, () => mkdir(dir, { recursive: true, mode: 0o711 }));
  if (process.getuid?.() === 0) await chmod(dir, 0o711);
  return dir;
}

/**
 * The secret kept under `name`, made by `make` the first time. The file has mode 600 and is either whole or absent.
 */
export async function keptSecret(dir: string, name: string, make: () => string): Promise<string> {
  const path = join(dir, name);
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const secret = make();
  const unfinished = `${path}.${process.pid}`;
  await saying(dir, async () => {
    const file = await open(unfinished, 'w', 0o600);
    await file.writeFile(`${secret}\n`);
    await file.sync();
    await file.close();
    await rename(unfinished, path);
  });
  return secret;
}

/** A password of 192 random bits, in letters that need no quoting anywhere. */
export function makePassword(): string {
  return randomBytes(24).toString('base64url');
}

/** The key that wraps all other keys: 32 random bytes in base64, made once per state folder. */
export function keptMasterKey(dir: string): Promise<string> {
  return keptSecret(dir, 'master-key', () => randomBytes(32).toString('base64'));
}

/**
 * Does `work` in `dir`, and says a full or read-only disk in one sentence.
 * @throws {StackError} for those; every other error as it is.
 */
export async function saying<T>(dir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = reasons[codeOf(error)];
    if (reason)
      throw new StackError(
        `${reason} (${dir}); nothing was lost: make room or change that, then start again.`,
      );
    throw error;
  }
}

const reasons: Record<string, string> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'Your share of the disk is used up',
  EROFS: 'The folder is on a read-only disk',
  EACCES: 'Stillroom may not write in its folder',
  EPERM: 'Stillroom may not write in its folder',
};
