import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

const notOurs = new Set([
  'node_modules',
  'dist',
  'build',
  '.git',
  '.turbo',
  '.stillroom',
  '.cache',
  'test-results',
  'playwright-report',
]);

/** Every source file of ours below `folder`, as paths from the root of the checkout. */
export function sourceFiles(folder = '.') {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.(ts|tsx|mjs|cjs|js|css)$/.test(entry.name) ? [path] : [];
  });
}
