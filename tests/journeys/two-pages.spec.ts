import { holdSaves, savesOfLetters } from '../fixtures/held-saves.ts';
import { expect, test } from '../fixtures/journey.ts';
import { newPerson } from '../fixtures/new-people.ts';
import { composer, letter, startRoom } from '../fixtures/rooms.ts';

test('M2: two pages of one person lose nothing to each other, and sending one leaves the other its words', async ({
  login,
}) => {
  test.slow();
  const { email } = await newPerson('stillwater', 'Ole');
  const laptop = await login(email);
  // Neither hears of the other until it saves.
  await holdSaves(laptop, savesOfLetters, { looksOnly: true });
  await startRoom(laptop);
  const phone = await login(email);
  await holdSaves(phone, savesOfLetters, { looksOnly: true });
  await phone.goto(laptop.url());
  await expect(composer(phone)).toHaveValue('');

  await composer(laptop).fill('Written on the laptop.');
  await expect(laptop.getByText('Saved just now')).toBeVisible();
  await composer(phone).fill('Written on the phone.');
  await expect(phone.getByText('Saved, with what you wrote on another page')).toBeVisible();
  await expect(composer(phone)).toHaveValue('Written on the laptop.\nWritten on the phone.');

  // The laptop has not heard of it. What it sends is its own letter; the rest is still to be sent, here and there.
  await expect(composer(laptop)).toHaveValue('Written on the laptop.');
  await laptop.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(letter(laptop, 'Written on the laptop.')).toBeVisible();
  await expect(composer(laptop)).toHaveValue('Written on the phone.');
  await expect(laptop.getByText(/^Saved/)).toBeVisible();
  await phone.reload();
  await expect(letter(phone, 'Written on the laptop.')).toBeVisible();
  await expect(composer(phone)).toHaveValue('Written on the phone.');
  await phone.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(letter(phone, 'Written on the phone.')).toBeVisible();
  await expect(composer(phone)).toHaveValue('');
  await laptop.reload();
  await expect(composer(laptop)).toHaveValue('');
  await expect(laptop.getByRole('article').filter({ hasText: 'Written on the' })).toHaveCount(2);
});

test('M1: words typed on another page after they were sent are the next letter there', async ({ login }) => {
  test.slow();
  const { email } = await newPerson('stillwater', 'Ada');
  const laptop = await login(email);
  await startRoom(laptop);
  await composer(laptop).fill('The first letter.');
  await expect(laptop.getByText('Saved just now')).toBeVisible();
  const phone = await login(email);
  await holdSaves(phone, savesOfLetters, { looksOnly: true });
  await phone.goto(laptop.url());
  await expect(composer(phone)).toHaveValue('The first letter.');

  await laptop.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(letter(laptop, 'The first letter.')).toBeVisible();
  await expect(composer(laptop)).toHaveValue('');
  await composer(phone).fill('The first letter. And a thought on the stairs.');
  await expect(phone.getByText(/^Saved/)).toBeVisible();
  await laptop.reload();
  await expect(composer(laptop)).toHaveValue('The first letter. And a thought on the stairs.');
});
