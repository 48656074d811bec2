import { defineConfig, devices } from '@playwright/test';

const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;
const chromium = process.env.CHROMIUM_PATH;

/** `npm test -- journeys` starts a Stillroom of its own and names it here; by hand, one that runs already is used. */
export default defineConfig({
  testDir: 'journeys',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.STILLROOM_URL ?? 'http://localhost:3000',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      // Chromium's own sandbox cannot be had as root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
