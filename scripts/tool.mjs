// Runs one TypeScript entry of the workspace from its source: `node scripts/tool.mjs packages/domain/tools/deadlines.ts`.
// Standard output belongs to the tool alone; anything said about installing goes to standard error.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureRuleTables } from '../packages/domain/tools/rule-table-file.mjs';
import { ensureInstalled } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [entry, ...rest] = process.argv.slice(2);
if (!entry || !existsSync(`${root}${entry}`)) {
  console.error(`There is no tool ${entry ?? '(none named)'} in this project.`);
  process.exit(2);
}
await ensureInstalled({ say: (line) => console.error(line) });
ensureRuleTables();
const { status, signal } = spawnSync(
  process.execPath,
  ['--conditions=@stillroom/source', '--import', 'tsx', `${root}${entry}`, ...rest],
  { stdio: 'inherit', cwd: root },
);
process.exit(signal ? 1 : (status ?? 1));
