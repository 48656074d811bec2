import { linkIn, mailTo } from '../fixtures/arrivals.ts';
import { checkLooks } from '../fixtures/check-looks.ts';
import { expect, test } from '../fixtures/journey.ts';
import { idOfPlatform, newPerson } from '../fixtures/new-people.ts';
import {
  composer,
  giveConsent,
  inboxRow,
  letter,
  messageIdOf,
  openFromInbox,
  signAndScreen,
  startRoom,
  therapistOf,
  write,
} from '../fixtures/rooms.ts';
import { expectWorkflow } from '../fixtures/temporal-status.ts';

test('shared-room (K1, K6, R3): one starts alone, invites the other, and each is answered alone', async ({
  login,
  visit,
}) => {
  test.slow();
  const lena = await newPerson('lindenhof', 'Lena');
  const lenas = await login(lena.email);
  await startRoom(lenas);
  await signAndScreen(lenas);

  // Alone, before the other has come.
  await expect(lenas.getByText(/as you both signed/)).toHaveCount(0);
  const therapist = await therapistOf(lenas);
  await expect(
    lenas.getByText(`${therapist.name} (therapist) will read this. Nobody else, unless`),
  ).toBeVisible();
  const alone = 'I ask for this room first, and have told nobody yet.';
  await write(lenas, alone);
  await expect(letter(lenas, alone)).toContainText('Reply by');

  await lenas.getByRole('link', { name: 'Invite your partner' }).click();
  const ruben = `Ruben ${lena.accountId.slice(0, 8)}`;
  const address = `ruben-${lena.accountId.slice(0, 8)}@lindenhof.demo`;
  await lenas.getByLabel('Mail address of your partner').fill(address);
  await lenas.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(lenas.getByText('Your invitation is on its way')).toBeVisible();
  // K4: where it went and until when is on her own page; taking it back asks first.
  const said = new RegExp(`^It went to ${address} and works until `);
  await expect(lenas.getByText(said)).toBeVisible();
  await expect(lenas.getByRole('button', { name: 'Yes, take it back' })).toBeHidden();
  await lenas.locator('summary', { hasText: 'Take it back' }).click();
  await expect(lenas.getByRole('button', { name: 'Yes, take it back' })).toBeVisible();
  await lenas.getByRole('link', { name: 'Back to the room' }).click();
  await expect(lenas.getByText(said)).toBeVisible();
  await checkLooks(lenas, 'a room that waits for an invited partner');

  // K6: the mail names nobody.
  const mail = await mailTo(address, 'You have an invitation');
  expect(mail.text).not.toContain('Lena');
  const rubens = await visit();
  await rubens.goto(linkIn(mail));
  await expect(rubens.getByText('Lena would like to share a room')).toBeVisible();
  await checkLooks(rubens, 'an invitation');
  await rubens.getByLabel('Your name').fill(ruben);
  await rubens.getByLabel('Password').fill('a few words in a row');
  await rubens.getByLabel('Nobody else reads my mailbox').check();
  await rubens.getByRole('button', { name: 'Make my account and join' }).click();
  await expect(rubens.getByRole('heading', { name: 'Before you begin' })).toBeVisible();
  await checkLooks(rubens, 'the consent');
  await giveConsent(rubens);
  await expect(rubens.getByRole('heading', { name: 'How secrets are handled here' })).toBeVisible();
  await checkLooks(rubens, 'the disclosure policy');
  await signAndScreen(rubens, (page) => checkLooks(page, 'the screening'));

  // K3: the room does not open with an answer; both read the same until the therapist has looked.
  const done = new RegExp(`^You have done your part\\..+${therapist.name} opens the room after a look`);
  await expect(rubens.getByText(done)).toBeVisible();
  await lenas.goto('/p/lindenhof/rooms');
  await expect(lenas.getByText(done)).toBeVisible();
  const office = await login(therapist.email);
  await expect(inboxRow(office, `Lena & ${ruben}`)).toContainText('yours to open');
  await openFromInbox(office, `Lena & ${ruben}`);
  await office.getByRole('button', { name: 'Open the room' }).click();
  await expect(office.getByRole('button', { name: 'Open the room' })).toHaveCount(0);
  await rubens.reload();

  // K2: only of an open room is it said that both have signed.
  await expect(rubens.getByText(/as you both signed/)).toBeVisible();
  // K1: what was written before stays with its author.
  await expect(rubens.getByRole('heading', { level: 1, name: 'Your shared room' })).toBeVisible();
  await expect(composer(rubens)).toBeVisible();
  await expect(rubens.getByText(alone)).toHaveCount(0);
  const used = await visit();
  await used.goto(linkIn(mail));
  await expect(used.getByText('This invitation was used already: each works once.')).toBeVisible();
  await expect(used.getByRole('main').getByRole('link', { name: 'Sign in' })).toBeVisible();

  await lenas.goto('/p/lindenhof/rooms');
  await expect(letter(lenas, alone)).toBeVisible();
  await expect(lenas.getByText(new RegExp(`^${ruben} and .+ will read this\\.$`))).toBeVisible();
  const hers = 'When he is quiet I start to count.';
  const his = 'I am quiet because I am looking for the right end of the sentence.';
  await write(lenas, hers);
  await write(rubens, his);
  await expect(letter(rubens, hers)).toBeVisible();
  const platform = await idOfPlatform('lindenhof');
  const clockOf = async (text: string) => `reply-clock/${platform}/${await messageIdOf(lenas, text)}`;
  await lenas.reload();
  const [herClock, hisClock] = [await clockOf(hers), await clockOf(his)];
  await expectWorkflow(herClock, 'RUNNING');
  await expectWorkflow(hisClock, 'RUNNING');

  // R3: the therapist answers her alone.
  await office.reload();
  await expect(inboxRow(office, `Lena & ${ruben}`)).toContainText('both wait');
  await openFromInbox(office, `Lena & ${ruben}`);
  await office.getByRole('checkbox', { name: new RegExp(`^${ruben}: ${his.slice(0, 20)}`) }).uncheck();
  await office.getByRole('checkbox', { name: new RegExp(`^Lena: ${alone.slice(0, 20)}`) }).check();
  await expect(office.getByText(new RegExp(`${ruben}’s message of .+ keeps its clock\\.`))).toBeVisible();
  const answer = 'Lena, what happens in you between one and ten?';
  await write(office, answer);
  await expect(inboxRow(office, `Lena & ${ruben}`)).toContainText(`${ruben} waits`);
  await expectWorkflow(herClock, 'COMPLETED');

  await rubens.reload();
  await expect(letter(rubens, answer)).toBeVisible();
  await expect(letter(rubens, his)).toContainText('Reply by');
  await lenas.reload();
  await expect(letter(lenas, hers)).toContainText('Answered after');
  await expectWorkflow(hisClock, 'RUNNING');
});
