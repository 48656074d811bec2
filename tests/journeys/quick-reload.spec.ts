import type { Locator, Page } from '@playwright/test';
import { askApi } from '../fixtures/ask-api.ts';
import { holdSaves, savesOfAnswers, savesOfLetters } from '../fixtures/held-saves.ts';
import { expect, test } from '../fixtures/journey.ts';
import { newPerson } from '../fixtures/new-people.ts';
import { composer, letter, openFromInbox, startRoom, therapistOf, write } from '../fixtures/rooms.ts';

/**
 * Types, loads the page again before anything is saved, and goes on typing before the first words have arrived: they come in,
 * and both are there when it is loaded once more.
 */
async function typeAndReload(page: Page, box: Locator, saves: RegExp): Promise<void> {
  const held = await holdSaves(page, saves);
  await box.fill('Typed in a hurry.');
  await page.reload();
  await held.untilLookedFor();
  await expect(box).toHaveValue('');
  await held.land();
  await expect(box).toHaveValue('Typed in a hurry.');

  const again = await holdSaves(page, saves);
  await box.fill('Typed in a hurry. And one word more.');
  await page.reload();
  await again.untilLookedFor();
  await expect(box).toHaveValue('Typed in a hurry.');
  // Somebody who does not wait for it.
  await box.press('ControlOrMeta+End');
  await box.pressSequentially(' Typed straight on.');
  await again.land();
  const all = 'Typed in a hurry. And one word more. Typed straight on.';
  await expect(box).toHaveValue(all);
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.reload();
  await expect(box).toHaveValue(all);
}

test('M2: a client’s words from just before a reload come back, and typing on loses none', async ({
  login,
}) => {
  test.slow();
  const { email } = await newPerson('stillwater', 'Lea');
  const page = await login(email);
  await startRoom(page);
  await typeAndReload(page, composer(page), savesOfLetters);
  const sent = 'Typed in a hurry, and calmly sent.';
  await write(page, sent);
  await page.reload();
  await expect(letter(page, sent)).toBeVisible();
  await expect(composer(page)).toHaveValue('');
});

test('M2: so do a therapist’s, in an answer and in a note', async ({ login }) => {
  test.slow();
  const name = `Mio ${crypto.randomUUID().slice(0, 8)}`;
  const { email } = await newPerson('stillwater', name);
  const client = await login(email);
  await startRoom(client);
  const asked = `How long is a piece of string? ${name}`;
  await write(client, asked);
  const therapist = await therapistOf(client);
  const office = await login(therapist.email);
  await openFromInbox(office, name);
  await expect(letter(office, asked)).toBeVisible();
  await typeAndReload(office, composer(office), savesOfLetters);
  await office.getByRole('link', { name: /note/i }).click();
  await expect(composer(office)).toHaveValue('');
  await typeAndReload(office, composer(office), savesOfLetters);
});

test('E2: so do the answers to an exercise', async ({ login }) => {
  test.slow();
  const { email, accountId } = await newPerson('two-chairs', 'Una');
  const page = await login(email);
  await startRoom(page, 'A room of your own');
  await page.waitForURL(/\/rooms\/[0-9a-f-]{36}$/);
  const roomId = /\/rooms\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  const office = await login('byrne@two-chairs.demo');
  const given = await askApi(
    office,
    'two-chairs',
    'exercises.assign',
    {
      roomId,
      clientKey: crypto.randomUUID(),
      templateId: '57111200-0000-4000-8000-000000000011',
      participants: [accountId],
      reveal: 'private',
    },
    { post: true },
  );
  expect(given.status).toBe(200);
  const assignmentId = /"assignmentId":"([0-9a-f-]{36})"/.exec(given.text)?.[1];
  await page.goto(`/p/two-chairs/exercises/${assignmentId}`);
  const box = page.getByRole('main').getByRole('textbox').first();
  await typeAndReload(page, box, savesOfAnswers);
  // Going on, and back, finds them again.
  await page.getByRole('button', { name: 'Next', exact: true }).last().click();
  await expect(page.getByLabel(/^Step 2 of/)).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByLabel(/^Step 1 of/)).toBeVisible();
  await expect(box).toHaveValue(/^Typed in a hurry/);
});

test('M2: what is typed before the page’s scripts run is there when they do', async ({ login }) => {
  test.slow();
  const { email } = await newPerson('stillwater', 'Per');
  const page = await login(email);
  await startRoom(page);
  await composer(page).fill('From before.');
  await expect(page.getByText('Saved just now')).toBeVisible();
  let letRun = (): void => undefined;
  const run = new Promise<void>((done) => {
    letRun = done;
  });
  await page.route(/\/assets\/[^?]*\.js/, async (route) => {
    await run;
    await route.continue();
  });
  await page.goto(page.url(), { waitUntil: 'commit' });
  await expect(composer(page)).toHaveValue('From before.');
  await composer(page).press('ControlOrMeta+End');
  await composer(page).pressSequentially(' Typed on a slow machine.');
  letRun();
  await expect(page.getByText('Saved just now')).toBeVisible();
  await expect(composer(page)).toHaveValue('From before. Typed on a slow machine.');
  await page.reload();
  await expect(composer(page)).toHaveValue('From before. Typed on a slow machine.');
});
