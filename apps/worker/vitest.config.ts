import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['@stillroom/source'] };

export default defineConfig({
  resolve,
  ssr: { resolve },
  // The global setup runs in an environment of Vitest's own.
  environments: { __vitest__: { resolve } },
  test: {
    name: 'worker',
    include: ['src/**/*.test.ts'],
    globalSetup: ['../../packages/db/src/testing/global-setup.ts', './src/testing/global-setup.ts'],
    // Real servers and real instants, beside other suites on the same machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
