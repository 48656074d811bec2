import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { askApi } from '../fixtures/ask-api.ts';
import { expect, test } from '../fixtures/journey.ts';
import { composer, openFromInbox } from '../fixtures/rooms.ts';

const slug = 'two-chairs';
const exercise = 'Three things I noticed';

test('written-exercises (E2, E3): given to both, filled in alone, seen together, answered', async ({
  login,
}) => {
  test.slow();
  const mark = randomUUID().slice(0, 8);
  const note = `Ten quiet minutes each. ${mark}`;
  const office = await login('byrne@two-chairs.demo');
  await openFromInbox(office, 'Orla & Cian');
  await office.getByRole('link', { name: 'Assign an exercise' }).click();
  await office.getByLabel('Which one').selectOption({ label: `${exercise} · about 15 minutes` });
  await office.getByRole('radio', { name: 'Orla and Cian' }).check();
  await office.getByRole('radio', { name: /^Both, together/ }).check();
  await office.getByLabel('A note from you').fill(note);
  await office.getByLabel('Due on').fill(inThreeDays());
  // E2: nothing is given before it was looked over, and what was chosen comes back for a change.
  await office.getByRole('button', { name: 'Look it over' }).click();
  await expect(office.getByRole('heading', { name: 'Is this right?' })).toBeVisible();
  await expect(office.getByRole('main')).toContainText('Orla and Cian');
  await office.getByRole('button', { name: 'Change something' }).click();
  await expect(office.getByLabel('A note from you')).toHaveValue(note);
  await office.getByRole('button', { name: 'Look it over' }).click();
  await office.getByRole('button', { name: 'Give it' }).click();
  await expect(office.getByLabel('A note from you')).toHaveValue('');

  // Orla fills it in. What she has written is there again after a reload, without a press of any button.
  const orla = await login('orla@two-chairs.demo');
  const assignment = await begin(orla, note);
  const hers = `The tea on the stairs, ${mark}.`;
  await orla.getByRole('main').getByRole('textbox').first().fill(hers);
  await expect(orla.getByText('Saved just now')).toBeVisible();
  await orla.reload();
  await expect(orla.getByRole('main').getByRole('textbox').first()).toHaveValue(hers);
  await fillInAndHandIn(orla, hers);
  await expect(orla.getByText(hers).first()).toBeVisible();
  await expect(orla.getByText('What Cian writes is shown here when Cian has handed in.')).toBeVisible();

  // E3: until he has handed in too, the server gives him nothing of hers.
  const cian = await login('cian@two-chairs.demo');
  await begin(cian, note);
  const early = await askApi(cian, slug, 'exercises.view', { assignmentId: assignment });
  expect(early.status).toBe(200);
  expect(early.text).toContain(mark);
  expect(early.text).not.toContain('The tea on the stairs');
  await expect(cian.getByText(hers)).toHaveCount(0);
  const his = `She called my mother, ${mark}.`;
  await fillInAndHandIn(cian, his);
  await expect(cian.getByText(hers).first()).toBeVisible();
  await orla.reload();
  await expect(orla.getByText(his).first()).toBeVisible();

  // No answer is promised by a date here: what was handed in waits in the inbox all the same.
  await office.goto(`/p/${slug}/inbox`);
  const waiting = office.getByRole('heading', { name: /^Handed in, waits for you/ }).locator('..');
  await waiting.getByRole('link').filter({ hasText: exercise }).filter({ hasText: 'Orla' }).click();
  await expect(office.getByText(hers).first()).toBeVisible();
  const feedback = `You looked closely, Orla. ${mark}`;
  await office.getByLabel('Your answer to Orla').fill(feedback);
  await office.getByRole('button', { name: /^Send Your answer to Orla/ }).click();
  await expect(office.getByText('Answered', { exact: true })).toBeVisible();
  await office.getByRole('button', { name: 'Seen, nothing to answer to Cian' }).click();
  await expect(office.getByText(/^Marked as seen/)).toBeVisible();
  await office.goto(`/p/${slug}/inbox`);
  await expect(office.getByRole('link').filter({ hasText: exercise })).toHaveCount(0);
  await orla.reload();
  await expect(orla.getByText(feedback)).toBeVisible();
  await cian.reload();
  await expect(cian.getByText(feedback)).toHaveCount(0);
});

test('M4: in a room of exercises nothing can be sent, on the page or past it', async ({ login }) => {
  const page = await login('fiona@two-chairs.demo');
  await openRoom(page, /^With Dr\. Niamh Byrne/);
  await expect(composer(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toHaveCount(0);
  const roomId = /\/rooms\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  const letter = { roomId, clientKey: randomUUID(), audience: { thread: 'shared' }, body: 'All the same' };
  const answer = await askApi(page, slug, 'messages.send', letter, { post: true });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.text).toContain('exercises-only');
});

async function openRoom(page: Page, name: RegExp): Promise<void> {
  await page.goto(`/p/${slug}/rooms?all`);
  await page.getByRole('link', { name }).click();
  await page.waitForURL(/\/rooms\/[0-9a-f-]{36}/);
}

/** Opens what was given last, and gives its id. */
async function begin(page: Page, note: string): Promise<string> {
  await openRoom(page, /^With (Orla|Cian) and /);
  await page.goto(`${new URL(page.url()).pathname}/exercises`);
  await page
    .getByRole('link', { name: `Begin ${exercise}` })
    .first()
    .click();
  await expect(page.getByText(note)).toBeVisible();
  await expect(composer(page)).toHaveCount(0);
  return /\/exercises\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

/** Writes the words into every field of every step, and hands in. */
async function fillInAndHandIn(page: Page, words: string): Promise<void> {
  const handIn = page.getByRole('button', { name: 'Hand in' });
  const next = page.getByRole('button', { name: 'Next', exact: true }).last();
  await expect(handIn.or(next).last()).toBeVisible();
  for (let step = 1; ; step += 1) {
    await expect(page.getByLabel(new RegExp(`^Step ${step} of`))).toBeVisible();
    for (const field of await page.getByRole('main').getByRole('textbox').all()) await field.fill(words);
    if (await handIn.isVisible()) break;
    await next.click();
  }
  await handIn.click();
  await expect(page.getByText(/^Handed in/).first()).toBeVisible();
}

const inThreeDays = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Dublin' }).format(Date.now() + 3 * 86_400_000);
