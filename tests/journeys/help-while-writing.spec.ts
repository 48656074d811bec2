import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/journey.ts';
import { newPerson } from '../fixtures/new-people.ts';
import { giveConsent, letter, startRoom, write } from '../fixtures/rooms.ts';

const danger = 'I have the pills here and I am going to take them all tonight.';
const helpIn = (page: Page) => page.getByRole('region', { name: /^You don’t have to carry this alone/ });

test('C1: words that are changed are looked at while they are typed, like a new letter', async ({
  login,
}) => {
  const noa = await newPerson('stillwater', 'Noa');
  const page = await login(noa.email);
  await startRoom(page);
  await write(page, 'A quiet week, on the whole.');
  const sent = letter(page, 'A quiet week');
  await sent.locator('summary', { hasText: 'More for this message' }).click();
  await sent.getByLabel('Change the words').fill(danger);
  await expect(helpIn(page)).toBeVisible();
  await sent.getByLabel('Change the words').fill('A quiet week, all in all.');
  await expect(helpIn(page)).toHaveCount(0);
});

test('C1: the remark of the screening is looked at while it is typed', async ({ login }) => {
  const ada = await newPerson('lindenhof', 'Ada');
  const page = await login(ada.email);
  await page.getByRole('button', { name: 'Start this room' }).click();
  await giveConsent(page);
  await page.getByRole('checkbox', { name: 'I have read how secrets are handled, and I sign it.' }).check();
  await page.getByRole('button', { name: 'Sign and go on' }).click();
  await page.getByLabel('Something you would like to say about it').fill(danger);
  await expect(helpIn(page)).toBeVisible();

  // C3: in the room, where nothing is written yet, help stands in view, and nothing lies over it.
  for (const question of await page.getByRole('main').getByRole('group').all())
    await question.getByRole('radio', { name: 'No', exact: true }).check();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your shared room' })).toBeVisible();
  await expect(helpIn(page)).toContainText(/Someone on call (is being|has been) told/);
  await expect(helpIn(page)).toBeFocused();
  const call = helpIn(page)
    .getByRole('link', { name: /^Call / })
    .first();
  await expect(call).toBeInViewport({ ratio: 1 });
  await call.click({ trial: true });
});
