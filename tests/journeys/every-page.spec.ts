import { allPages } from '../fixtures/all-pages.ts';
import { checkLooks } from '../fixtures/check-looks.ts';
import { test } from '../fixtures/journey.ts';

for (const { as, pages } of allPages) {
  test(`every page: ${as ?? 'a visitor'} meets none that axe faults, or that is wider than the screen`, async ({
    login,
    visit,
    expectError,
  }) => {
    test.slow();
    // What is not there answers 404, which Chromium writes to the console.
    expectError(/status of 404/);
    const page = as ? await login(as) : await visit();
    for (const { name, open } of pages) {
      await open(page);
      await checkLooks(page, name);
    }
  });
}
