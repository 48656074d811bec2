import { defineConfig } from 'vitest/config';
import { ensureRuleTables } from './packages/domain/tools/rule-table-file.mjs';

// The crisis detector reads tables made of its rules: those of the rules as they stand.
ensureRuleTables();

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
