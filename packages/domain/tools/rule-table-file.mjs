// The tables that the build makes of the crisis rules: where they stand, and whether they are those of the rules as they are.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const domain = fileURLToPath(new URL('..', import.meta.url));
const crisis = join(domain, 'src/crisis');

/** Not committed: whatever needs it makes it first. */
export const ruleTableFile = join(crisis, 'detect/rule-tables.gen.ts');
export const learnedTableFile = join(crisis, 'detect/learned-tables.gen.ts');

/** A hash over the rules and the code that compiles them. */
export function ruleSources() {
  const hash = createHash('sha256');
  for (const folder of ['rules', 'detect']) {
    const files = readdirSync(join(crisis, folder), { recursive: true, encoding: 'utf8' }).sort();
    for (const file of files) {
      if (!file.endsWith('.ts') || /\.(test|gen)\.ts$/.test(file)) continue;
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(crisis, folder, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/** The first line of the file made from these sources. */
export const firstLine = (sources) => `// Made by build-rule-tables.ts. Sources: ${sources}`;

/** Makes the tables unless they are those of the rules as they stand; whether it did. Throws with what the compiler said. */
export function ensureRuleTables() {
  const line = firstLine(ruleSources());
  const isMade = (file) => existsSync(file) && readFileSync(file, 'utf8').startsWith(`${line}\n`);
  if ([ruleTableFile, learnedTableFile].every(isMade)) return false;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@stillroom/source', '--import', 'tsx', join(domain, 'tools/build-rule-tables.ts')],
    { cwd: join(domain, '../..'), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The crisis rules could not be compiled:\n${stderr}`);
  return true;
}
