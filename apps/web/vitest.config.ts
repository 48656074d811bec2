import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@stillroom/source'] },
  ssr: { resolve: { conditions: ['@stillroom/source'] } },
  test: { name: 'web', include: ['app/**/*.test.{ts,tsx}'] },
});
