import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@stillroom/source'] },
  ssr: { resolve: { conditions: ['@stillroom/source'] } },
  test: { name: 'db', include: ['src/**/*.test.ts'], globalSetup: ['./src/testing/global-setup.ts'] },
});
