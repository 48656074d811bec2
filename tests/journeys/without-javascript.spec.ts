import { expect, test } from '../fixtures/journey.ts';
import { newPerson } from '../fixtures/new-people.ts';
import { composer, letter, openFromInbox, startRoom, therapistOf, write } from '../fixtures/rooms.ts';

test('without JavaScript: signing in, writing and answering', async ({ login }) => {
  const { email } = await newPerson('stillwater', 'Quirin');
  const client = await login(email, { javaScriptEnabled: false });
  await startRoom(client);
  await write(client, 'Sent from a browser that runs nothing');
  await expect(letter(client, 'runs nothing')).toContainText('Reply by');

  // M1: the page before it does not offer the same words once more.
  await client.goBack();
  await expect(composer(client)).toHaveValue('');
  await client.goForward();

  const therapist = await therapistOf(client);
  const office = await login(therapist.email, { javaScriptEnabled: false });
  await openFromInbox(office, 'Quirin');
  await write(office, 'It arrived all the same');
  await client.reload();
  await expect(letter(client, 'all the same')).toBeVisible();
  await expect(letter(client, 'runs nothing')).toContainText('Answered after');
});

test('without JavaScript (C3): help is in view and has the focus when a letter in danger was sent', async ({
  login,
}) => {
  const { email } = await newPerson('stillwater', 'Romy');
  const client = await login(email, { javaScriptEnabled: false });
  await startRoom(client);
  await write(client, 'I have the pills here and I am going to take them all tonight.');
  const help = client.getByRole('region', { name: /^We are glad you wrote this/ });
  await expect(help).toBeInViewport();
  await expect(help).toBeFocused();
  await expect(help.getByRole('link', { name: /^Call / }).first()).toBeInViewport();

  // A letter about the weather leads to itself, not to the help that stands there.
  await write(client, 'It rains, and the window is open.');
  expect(new URL(client.url()).hash).toBe('');
});
