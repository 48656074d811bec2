import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/journey.ts';
import { newPerson } from '../fixtures/new-people.ts';
import { composer, letter } from '../fixtures/rooms.ts';
import { demoPassword } from '../fixtures/running-stillroom.ts';

test('by keyboard alone: signing in, starting a room, agreeing, writing, changing the words, signing out', async ({
  visit,
}) => {
  test.slow();
  const { email } = await newPerson('stillwater', 'Kaj');
  const page = await visit();
  await page.goto('/p/stillwater/sign-in');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Mail address'));
  await page.keyboard.type(email);
  await tabTo(page, page.getByLabel('Password'));
  await page.keyboard.type(demoPassword);
  await page.keyboard.press('Enter');

  const start = page.getByRole('button', { name: 'Start this room' });
  await expect(start).toBeVisible();
  await tabTo(page, start);
  await page.keyboard.press('Enter');
  const agree = page.getByRole('checkbox', { name: 'I have read this and I agree.' });
  await expect(agree).toBeVisible();
  await tabTo(page, agree);
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Agree and go on' }));
  await page.keyboard.press('Enter');

  await expect(composer(page)).toBeVisible();
  await tabTo(page, composer(page));
  await page.keyboard.type('Written without a mouse');
  await page.keyboard.press('Control+Enter');
  const sent = letter(page, 'Written without a mouse');
  await expect(sent).toContainText('Reply by');

  const more = sent.getByText('More for this message');
  await expect(more).toBeAttached();
  await tabTo(page, sent.locator('summary', { hasText: 'More for this message' }));
  await page.keyboard.press('Enter');
  const change = sent.getByLabel('Change the words');
  await tabTo(page, change);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Written by keyboard alone');
  await tabTo(page, sent.getByRole('button', { name: 'Keep these words' }));
  await page.keyboard.press('Enter');
  await expect(letter(page, 'Written by keyboard alone')).toContainText('changed');

  const menu = page.locator('summary', { hasText: 'Your account, Kaj' });
  await tabTo(page, menu);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Sign out' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
});

/** Presses Tab until it is there; a thing that a keyboard cannot reach fails here. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  const isThere = () => wanted.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}
