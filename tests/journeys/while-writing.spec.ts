import { expect, test } from '../fixtures/journey.ts';
import { newPerson } from '../fixtures/new-people.ts';
import { composer, letter, startRoom, write } from '../fixtures/rooms.ts';
import { fillInSignIn } from '../fixtures/sign-in.ts';

test('M2: a draft survives a reload and goes on in another browser', async ({ login }) => {
  const { email } = await newPerson('stillwater', 'Ivo');
  const laptop = await login(email);
  await startRoom(laptop);
  await composer(laptop).fill('Half a thought, to be continued');
  await expect(laptop.getByText('Saved just now')).toBeVisible();

  await laptop.reload();
  await expect(composer(laptop)).toHaveValue('Half a thought, to be continued');

  const phone = await login(email, { viewport: { width: 390, height: 844 } });
  await expect(composer(phone)).toHaveValue('Half a thought, to be continued');
  await write(phone, 'Half a thought, now whole');
  await laptop.reload();
  await expect(letter(laptop, 'now whole')).toBeVisible();
  await expect(composer(laptop)).toHaveValue('');
});

test('M1: a session that ends while somebody writes keeps the words, and they are sent after signing in', async ({
  login,
  expectError,
}) => {
  expectError(/status of 40[19]|draft/);
  const { email } = await newPerson('stillwater', 'Pia');
  const page = await login(email);
  await startRoom(page);
  await composer(page).fill('Written on a train, in a tunnel');
  await expect(page.getByText('Saved just now')).toBeVisible();

  const elsewhere = await login(email);
  await elsewhere.goto('/p/stillwater/account');
  await elsewhere.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(elsewhere.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  await composer(page).fill('Written on a train, in a tunnel, by hand');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('You are signed out. What you wrote is still here')).toBeVisible();
  await expect(composer(page)).toHaveValue('Written on a train, in a tunnel, by hand');

  const tab = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Sign in in a new tab, then send again here' }).click();
  const signingIn = await tab;
  await fillInSignIn(signingIn, email);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(letter(page, 'by hand')).toBeVisible();
  await expect(page.getByRole('article').filter({ hasText: 'by hand' })).toHaveCount(1);
});

test('M1: a form that is posted twice makes one message', async ({ login }) => {
  const { email } = await newPerson('stillwater', 'Rui');
  const page = await login(email, { javaScriptEnabled: false });
  await startRoom(page);
  await composer(page).fill('Only once');
  const form = page.locator('form', { has: composer(page) });
  const fields = await form.evaluate((element) =>
    Object.fromEntries(
      [...element.querySelectorAll('input[type=hidden]')].map((field) => [
        field.getAttribute('name') ?? '',
        field.getAttribute('value') ?? '',
      ]),
    ),
  );
  const post = () =>
    page.request.post(page.url(), {
      form: { ...fields, text: 'Only once' },
      headers: { Origin: new URL(page.url()).origin },
    });
  const answers = await Promise.all([post(), post()]);
  for (const answer of answers) expect(answer.ok()).toBe(true);
  await page.reload();
  await expect(page.getByRole('article').filter({ hasText: 'Only once' })).toHaveCount(1);
});
