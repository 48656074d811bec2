import { expect, type Page } from '@playwright/test';
import { test } from '../fixtures/journey.ts';
import { composer } from '../fixtures/rooms.ts';

const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the button': (page) => page.getByRole('link', { name: /^Leave/ }).click(),
  'Shift three times': async (page) => {
    for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
  },
};

for (const [name, leave] of Object.entries(ways)) {
  test(`K3: ${name} leads away at once, and Back does not lead into the room or behind it`, async ({
    login,
  }) => {
    const signedIn = await login('ana@stillwater.demo');
    await expect(composer(signedIn)).toBeVisible();
    const page = await signedIn.context().newPage();
    await page.goto('/p/stillwater/account');
    await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible();
    await page.goto(signedIn.url());
    await expect(composer(page)).toBeVisible();
    // The way out is in sight wherever one has scrolled to.
    await expect(page.getByRole('link', { name: /^Leave/ })).toBeInViewport();
    const away = await page.getByRole('link', { name: /^Leave/ }).getAttribute('href');
    // Nothing is asked of the world outside during a test.
    await page.route(`${new URL(away ?? '').origin}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title><h1>Elsewhere</h1>' }),
    );
    await leave(page);
    await expect(page.getByRole('heading', { name: 'Elsewhere' })).toBeVisible();
    // Not to the room, and not to the page before it either.
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.getByRole('heading', { name: 'Elsewhere' })).toBeVisible();
    await expect(page.getByText('Your account')).toHaveCount(0);
    // Whoever means to come in again can.
    await page.goto('/p/stillwater/account');
    await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible();
  });
}
