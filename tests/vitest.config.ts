import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['@stillroom/source'] };

export default defineConfig({
  resolve,
  ssr: { resolve },
  // The global setup runs in an environment of Vitest's own.
  environments: { __vitest__: { resolve } },
  test: {
    name: 'tests',
    include: ['{access,faults,fixtures}/**/*.test.ts'],
    // The faults start and kill whole servers: one file at a time, with time for a loaded machine.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 60_000,
    globalSetup: ['../packages/db/src/testing/global-setup.ts'],
  },
});
