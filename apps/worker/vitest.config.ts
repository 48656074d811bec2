import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@stillroom/source'] },
  ssr: { resolve: { conditions: ['@stillroom/source'] } },
  test: { name: 'worker', include: ['src/**/*.test.ts'] },
});
