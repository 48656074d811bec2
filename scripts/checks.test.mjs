import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { impurities } from './check-clocks.mjs';
import { badNames } from './check-names.mjs';

const impure = (text) => impurities('packages/domain/src/x.ts', text, ts).length > 0;

describe('the guard against clocks in the domain', () => {
  it.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = new Date;',
    'const now = Date();',
    'const clock = Date.now;',
    'const chance = Math.random();',
    'const now = globalThis.Date.now();',
    'const zone = process.env.TZ;',
    'const now = performance.now();',
    'const id = crypto.randomUUID();',
    'setTimeout(() => undefined, 1);',
  ])('refuses %s', (text) => expect(impure(text)).toBe(true));

  it.each([
    'const day = new Date(at);',
    'const day = Date.UTC(2026, 0, 1);',
    '// Date.now() stays out of here',
    "const words = 'Date.now()';",
    'const state = room.process;',
    'const step = ladder.fetch(1);',
  ])('lets %s through', (text) => expect(impure(text)).toBe(false));
});

describe('the guard of file names', () => {
  it('refuses names that answer no question', () => {
    const bad = [
      'a/utils.ts',
      'a/index.tsx',
      'a/room-helpers.ts',
      'a/room-manager.ts',
      'a/misc.mjs',
      'a/common.css',
    ];
    expect(badNames(bad)).toEqual(bad);
  });

  it('lets names through that say what is inside', () => {
    expect(
      badNames(['a/send-message.ts', 'a/commonly-missed.ts', 'a/managers-view.ts', 'a/reply-clock.test.ts']),
    ).toEqual([]);
  });
});
