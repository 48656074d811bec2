import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const module = fileURLToPath(new URL('node-version.mjs', import.meta.url));

/** What a Node of that version would print, and how it would end. */
function asNode(version) {
  const text = `
    Object.defineProperty(process.versions, 'node', { value: '${version}' });
    import(${JSON.stringify(module)}).then(({ requireNode }) => { requireNode(); console.log('goes on'); });`;
  try {
    return execFileSync(process.execPath, ['-e', text], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    return `${error.status} ${error.stderr}`;
  }
}

it.each(['16.20.2', '18.19.1', '20.18.3'])('refuses Node %s in one sentence', (version) => {
  expect(asNode(version)).toMatch(
    /^1 Stillroom needs Node 20\.19 or newer and this is [\d.]+; install[^\n]+\n$/,
  );
});

it.each(['20.19.0', '22.12.0', '24.1.0'])('goes on with Node %s', (version) => {
  expect(asNode(version)).toBe('goes on\n');
});
