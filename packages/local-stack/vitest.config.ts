import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@stillroom/source'] },
  ssr: { resolve: { conditions: ['@stillroom/source'] } },
  test: {
    name: 'local-stack',
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/testing/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
