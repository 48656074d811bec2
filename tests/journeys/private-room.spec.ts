import { randomUUID } from 'node:crypto';
import { mailTo } from '../fixtures/arrivals.ts';
import { expect, test } from '../fixtures/journey.ts';
import { idOfPlatform, newPerson } from '../fixtures/new-people.ts';
import {
  composer,
  inboxRow,
  letter,
  messageIdOf,
  openFromInbox,
  startRoom,
  therapistOf,
  write,
} from '../fixtures/rooms.ts';
import { expectWorkflow } from '../fixtures/temporal-status.ts';

test('private-room (M3, R1, R7): a letter is written, promised, answered in time, and its clock ends', async ({
  login,
}) => {
  // Her clock is nine hours ahead of her therapist's.
  const name = `Nora ${randomUUID().slice(0, 8)}`;
  const nora = await newPerson('stillwater', name, { zone: 'Asia/Tokyo' });
  const asked = `I slept five hours and it was enough. ${nora.accountId}`;

  const client = await login(nora.email);
  await startRoom(client);
  await expect(client.getByRole('heading', { level: 1 })).toContainText('Your room with');
  await composer(client).pressSequentially('I slept');
  // M3: who reads it is said while it is written.
  const therapist = await therapistOf(client);
  await expect(
    client.getByText(`${therapist.name} (therapist) will read this. Nobody else, unless`),
  ).toBeVisible();
  await expect(client.getByText(/^Sent now, answered by/)).toBeVisible();

  await write(client, asked);
  const promise = letter(client, asked).getByText(/^Reply by/);
  await expect(promise).toBeVisible();
  const messageId = await messageIdOf(client, asked);
  const workflowId = `reply-clock/${await idOfPlatform('stillwater')}/${messageId}`;
  await expectWorkflow(workflowId, 'RUNNING');

  const office = await login(therapist.email);
  await expect(inboxRow(office, name)).toContainText('I slept five hours');
  await expect(inboxRow(office, name)).toContainText('1 message');
  await openFromInbox(office, name);
  const theirs = letter(office, asked).getByText(/^Reply by/);
  await expect(theirs).toBeVisible();
  // The same instant, each in the reader's own zone.
  expect(await theirs.textContent()).not.toBe(await promise.textContent());

  const answer = 'Enough is a large word. What did you do with the morning?';
  await write(office, answer);
  await expect(letter(office, asked)).toContainText('Answered after');
  await expectWorkflow(workflowId, 'COMPLETED');

  // A second letter is one of its own (M1), not the first again.
  const second = 'Take your time with it.';
  await write(office, second);

  await mailTo(nora.email, 'There is something new for you');
  await client.reload();
  await expect(letter(client, answer)).toBeVisible();
  await expect(letter(client, second)).toBeVisible();
  await expect(letter(client, asked)).toContainText(
    /Answered after (\d+ min|less than a minute) of working time/,
  );
  await expect(letter(client, asked)).toContainText('Read');
});
