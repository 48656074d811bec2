import { expect, test } from '../fixtures/journey.ts';
import { letter, openFromInbox, write } from '../fixtures/rooms.ts';

test('messaging-included: a private and a shared room live side by side on one platform', async ({
  login,
}) => {
  const mark = `at ${new Date().toISOString()}`;
  const alone = `Only for the two of us, ${mark}`;
  const together = `For all three of us, ${mark}`;

  const lee = await login('lee@northlight.demo');
  await lee.goto('/p/northlight/rooms?all');
  await lee.getByRole('link', { name: /^With Dr\. Elena Brooks/ }).click();
  await expect(
    lee.getByText('Dr. Elena Brooks (therapist) will read this. Nobody else, unless'),
  ).toBeVisible();
  await write(lee, alone);

  const rosa = await login('rosa@northlight.demo');
  await rosa.goto('/p/northlight/rooms?all');
  await rosa.getByRole('link', { name: /^With Eli and Dr\. Elena Brooks/ }).click();
  await expect(rosa.getByText('Eli and Dr. Elena Brooks (therapist) will read this.')).toBeVisible();
  await write(rosa, together);

  const office = await login('brooks@northlight.demo');
  await openFromInbox(office, 'Lee Tanaka');
  await expect(letter(office, alone)).toContainText('Reply by');
  await expect(office.getByRole('article').filter({ hasText: together })).toHaveCount(0);
  await write(office, `To you alone, ${mark}`);
  await openFromInbox(office, 'Rosa & Eli');
  await expect(office.getByRole('article').filter({ hasText: alone })).toHaveCount(0);
  await write(office, `To both of you, ${mark}`);

  const eli = await login('eli@northlight.demo');
  await eli.goto('/p/northlight/rooms?all');
  await eli.getByRole('link', { name: /^With Rosa and Dr\. Elena Brooks/ }).click();
  await expect(letter(eli, together)).toBeVisible();
  await expect(letter(eli, `To both of you, ${mark}`)).toBeVisible();
  await expect(eli.getByText(`To you alone, ${mark}`)).toHaveCount(0);
  await lee.reload();
  await expect(letter(lee, alone)).toContainText('Answered after');
  await expect(lee.getByText(`To both of you, ${mark}`)).toHaveCount(0);
});
