import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { allPages, themes, viewports } from '../fixtures/all-pages.ts';
import { expect, test } from '../fixtures/journey.ts';

for (const { as, pages } of allPages) {
  test(`every page: ${as ?? 'a visitor'} meets none that axe faults, or that is wider than the screen`, async ({
    login,
    visit,
    expectError,
  }) => {
    test.slow();
    // What is not there answers 404, which Chromium writes to the console.
    expectError(/status of 404/);
    const how = { reducedMotion: 'reduce' } as const;
    const page = as ? await login(as, how) : await visit(how);
    for (const { name, open } of pages) {
      await open(page);
      await checkLooks(page, name);
    }
  });
}

async function checkLooks(page: Page, name: string): Promise<void> {
  for (const viewport of viewports) {
    await page.setViewportSize(viewport);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      const look = `${name} at ${viewport.width} px, ${colorScheme}`;
      const { violations } = await new AxeBuilder({ page }).analyze();
      const faults = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' '))}`,
      );
      expect.soft(faults, look).toEqual([]);
    }
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(over, `${name} is wider than ${viewport.width} px by`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize(viewports[0]);
}
