import type { Page } from '@playwright/test';
import { askApi } from '../fixtures/ask-api.ts';
import { expect, test } from '../fixtures/journey.ts';
import { newPerson, newPlatform } from '../fixtures/new-people.ts';
import { composer, letter, startRoom, write } from '../fixtures/rooms.ts';

const preview = (page: Page) => page.getByRole('region', { name: 'Preview' });

test('admin: chooses among four models with a preview; new rooms follow, old ones stay until they are moved', async ({
  login,
  expectError,
}) => {
  test.slow();
  // A refused form answers 400, which Chromium writes to the console.
  expectError(/400 \(Bad Request\)/);
  const { slug, admin } = await newPlatform('written-exercises');
  const early = await newPerson(slug, 'Early');
  const late = await newPerson(slug, 'Late');
  const first = await login(early.email);
  await startRoom(first, 'A room of your own');
  await expect(first.getByText('No exercises yet')).toBeVisible();
  await expect(composer(first)).toHaveCount(0);

  const office = await login(admin.email);
  await expect(office.getByRole('heading', { level: 1, name: 'Room model' })).toBeVisible();
  await expect(office.getByRole('radio', { name: /Written exercises · in force/ })).toBeChecked();

  // Each of the four, as client, partner, therapist and on-call people would see it.
  await expect(preview(office)).toContainText('There are no open messages.');
  await office.getByRole('radio', { name: /^Shared room/ }).check();
  await expect(preview(office)).toContainText('Your shared room');
  await preview(office).getByRole('link', { name: 'Partner' }).click();
  await expect(preview(office)).toContainText('Joins with an account, a contact and a consent of their own.');
  await preview(office).getByRole('link', { name: 'Therapist' }).click();
  await expect(preview(office)).toContainText('The inbox stands in the order in which answers are due.');
  await preview(office).getByRole('link', { name: 'On-call' }).click();
  await expect(preview(office)).toContainText('The person on call is paged');
  await preview(office).getByRole('link', { name: 'Client' }).click();
  await office.getByRole('radio', { name: /^Private room/ }).check();
  await expect(preview(office)).toContainText('Rooms are for one client and a therapist.');
  await expect(preview(office).getByRole('link', { name: 'Partner' })).toHaveCount(0);
  await office.getByRole('radio', { name: /^Messaging included/ }).check();
  await expect(preview(office)).toContainText(
    'Rooms are for one client, or for two partners, and a therapist.',
  );
  await office.getByRole('button', { name: 'Save for new rooms' }).click();
  await expect(office.getByText('Saved as version 2. New rooms follow it from now on.')).toBeVisible();

  // The room that was there stays as it was; a new one is of the new kind.
  await first.reload();
  await expect(composer(first)).toHaveCount(0);
  const second = await login(late.email);
  await startRoom(second, 'A room of your own');
  await write(second, 'The first open letter here');
  await expect(letter(second, 'The first open letter here')).toContainText('Reply by');

  await office.getByRole('link', { name: 'Move open rooms…' }).click();
  await expect(office.getByRole('heading', { name: '1 room under version 1' })).toBeVisible();
  await expect(office.getByText('Clients and therapists can write open messages.')).toBeVisible();
  // Nothing moves that nobody ticked.
  const rooms = office.getByRole('checkbox', { name: /^Move room / });
  await expect(rooms).toHaveCount(1);
  await expect(rooms).not.toBeChecked();
  await office.getByRole('button', { name: 'Move the chosen rooms' }).click();
  await expect(office.getByText('Please choose at least one room.')).toBeVisible();
  await office.getByRole('link', { name: 'Choose all' }).click();
  await expect(rooms).toBeChecked();
  await office.getByRole('button', { name: 'Move the chosen rooms' }).click();
  await expect(office.getByRole('status')).toContainText('1');
  await first.reload();
  await expect(first.getByText('The way this room works has changed.')).toBeVisible();
  await write(first, 'Now I can write too');

  // An admin never sees what people write: no page shows it, and the API refuses it.
  const roomId = /\/rooms\/([0-9a-f-]{36})/.exec(second.url())?.[1] ?? '';
  const asked = await askApi(office, slug, 'rooms.view', { roomId });
  expect(asked.status).toBe(404);
  expect(asked.text).not.toContain('The first open letter here');
  await office.goto(`/p/${slug}/admin/audit`);
  await expect(office.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(office.getByText('The first open letter here')).toHaveCount(0);
});
