import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['@stillroom/source'] };

export default defineConfig({
  resolve,
  ssr: { resolve },
  // The global setup runs in an environment of Vitest's own.
  environments: { __vitest__: { resolve } },
  test: {
    name: 'db',
    // Servers and hashing take their time on a loaded machine; no test asserts how long.
    testTimeout: 60_000,
    include: ['src/**/*.test.ts'],
    globalSetup: ['./src/testing/global-setup.ts'],
  },
});
