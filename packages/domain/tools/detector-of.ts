import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { detectCrisis } from '../src/crisis/detect/detect-crisis.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const moduleSchema = z.object({
  detectCrisis: z.custom<typeof detectCrisis>((value) => typeof value === 'function'),
});

/**
 * The detector as it stood at a commit, tag or branch of this repository, or as it stands in the folder of another checkout, with
 * that version's rules and engine. Throws with what git or the compiler said.
 */
export async function detectorOf(refOrFolder: string): Promise<typeof detectCrisis> {
  if (existsSync(join(refOrFolder, 'packages/domain'))) return loadFrom(refOrFolder);
  const folder = mkdtempSync(join(tmpdir(), 'stillroom-rules-'));
  try {
    run('sh', ['-c', 'git archive "$1" packages/domain | tar -x -C "$2"', 'sh', refOrFolder, folder]);
    return await loadFrom(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function loadFrom(folder: string): Promise<typeof detectCrisis> {
  const tables = join(folder, 'packages/domain/tools/build-rule-tables.ts');
  if (existsSync(tables)) run(process.execPath, ['--import', 'tsx', tables]);
  const detector = join(folder, 'packages/domain/src/crisis/detect/detect-crisis.ts');
  const loaded = moduleSchema.parse(await import(pathToFileURL(detector).href));
  loaded.detectCrisis('');
  return loaded.detectCrisis;
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`That version could not be read:\n${stderr}`);
}
