import { expect, test } from '../fixtures/journey.ts';
import { newPerson } from '../fixtures/new-people.ts';
import { letter, openFromInbox, startRoom, therapistOf, write } from '../fixtures/rooms.ts';

test('without JavaScript: signing in, writing and answering', async ({ login }) => {
  const { email } = await newPerson('stillwater', 'Quirin');
  const client = await login(email, { javaScriptEnabled: false });
  await startRoom(client);
  await write(client, 'Sent from a browser that runs nothing');
  await expect(letter(client, 'runs nothing')).toContainText('Reply by');

  const therapist = await therapistOf(client);
  const office = await login(therapist.email, { javaScriptEnabled: false });
  await openFromInbox(office, 'Quirin');
  await write(office, 'It arrived all the same');
  await client.reload();
  await expect(letter(client, 'all the same')).toBeVisible();
  await expect(letter(client, 'runs nothing')).toContainText('Answered after');
});
