import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const assets = new URL('../../apps/web/build/client/assets/', import.meta.url);

/** How much of the browser's bundle a part takes, compressed, as far as the pages have been built. */
export function browserShare(part: RegExp): string {
  let names: string[];
  try {
    names = readdirSync(assets).filter((name) => part.test(name));
  } catch {
    names = [];
  }
  if (names.length === 0) return 'its share of the pages is known once they are built';
  const bytes = names.reduce(
    (sum, name) => sum + gzipSync(readFileSync(new URL(name, assets)), { level: 9 }).length,
    0,
  );
  return `${(bytes / 1000).toFixed(1)} kB compressed in the pages (${names.join(', ')})`;
}
