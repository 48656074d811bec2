import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@stillroom/source'] },
  ssr: { resolve: { conditions: ['@stillroom/source'] } },
  test: { name: 'domain', include: ['{src,tools}/**/*.test.ts'], testTimeout: 30_000 },
});
