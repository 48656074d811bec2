import { defineConfig } from 'vitest/config';

/** Every suite reads TypeScript sources, so that a test never runs against a stale build. */
export default defineConfig({
  test: {
    projects: [
      'packages/*/vitest.config.ts',
      'apps/*/vitest.config.ts',
      'tests/vitest.config.ts',
      'scripts/vitest.config.ts',
    ],
  },
});
