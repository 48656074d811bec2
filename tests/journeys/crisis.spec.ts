import { mailsTo, pagesTaken, subjectsTo } from '../fixtures/arrivals.ts';
import { checkLooks } from '../fixtures/check-looks.ts';
import { expect, test } from '../fixtures/journey.ts';
import { idOfPlatform } from '../fixtures/new-people.ts';
import { composer, inboxRow, letter, messageIdOf, write } from '../fixtures/rooms.ts';
import { expectWorkflow } from '../fixtures/temporal-status.ts';

test('crisis (C1, C3, C4, C5): a letter at level 4 is delivered, helps its author alone, and brings a named person', async ({
  login,
}) => {
  test.slow();
  const mark = new Date().toISOString();
  const words = `I have the pills here and I am going to take them all tonight. ${mark}`;
  const [chloe, denis] = ['chloe@lindenhof.demo', 'denis@lindenhof.demo'];
  const mailsBefore = (await mailsTo(denis)).length;
  const pagesBefore = (await pagesTaken()).length;

  const partner = await login(denis);
  await expect(composer(partner)).toBeVisible();
  const author = await login(chloe);
  await expect(composer(author)).toBeVisible();

  // C1, C3: help while it is still on the page, and sending is as it always is.
  await composer(author).fill(words);
  const help = author.getByRole('region', { name: /^(We are glad|You don’t have to)/ });
  await expect(help).toBeVisible();
  await write(author, words);
  await expect(letter(author, words)).toContainText('Reply by');
  await expect(help).toHaveCount(1);
  const calls = help.getByRole('link', { name: /^Call / });
  expect([2, 3]).toContain(await calls.count());
  await expect(help).toContainText('Only you see this box.');
  await checkLooks(author, 'help for the author');

  // The partner sees the letter, and nothing else: no badge, no help, no mail that says more than any other.
  await partner.reload();
  await expect(letter(partner, words)).toBeVisible();
  await expect(partner.getByRole('region', { name: /^(We are glad|You don’t have to)/ })).toHaveCount(0);
  await expect(partner.getByText(/on call|A person is looking|concern/i)).toHaveCount(0);
  const mailsOfPartner = (await mailsTo(denis)).slice(mailsBefore);
  for (const { subject } of mailsOfPartner) expect(subject).toBe('There is something new for you');

  // C4, C5: a signed page without words or names, and a mail.
  const mine = async () =>
    (await pagesTaken()).slice(pagesBefore).find(({ url }) => url.includes('/p/lindenhof/'));
  await expect.poll(mine, 'a page').toBeTruthy();
  const page = await mine();
  if (!page) throw new Error('The page is gone.');
  expect(page.signature).toMatch(/^t=\d+,v1=[0-9a-f]{64}$/);
  expect(page.words).not.toMatch(/pills|Chlo|Denis/);
  await expect.poll(() => subjectsTo('ruiz@lindenhof.demo')).toContain('On call: a person needs you now');
  const workflowId = `crisis-escalation/${await idOfPlatform('lindenhof')}/${page.flag}`;
  await expectWorkflow(workflowId, 'RUNNING');

  const responder = await login('ruiz@lindenhof.demo');
  await responder.goto(page.url);
  await expect(responder.getByRole('heading', { level: 1 })).toContainText('Chloé, shared room');
  await expect(responder.getByText(/^Emergency/)).toBeVisible();
  await expect(responder.getByText(words)).toHaveCount(0);
  await checkLooks(responder, 'a case');
  await responder.getByRole('button', { name: 'Show the text (recorded)' }).click();
  await expect(responder.getByText('It is recorded that you have read this.')).toBeVisible();
  await expect(responder.getByText('I have the pills here')).toBeVisible();
  await responder.getByRole('button', { name: 'I take this' }).click();
  await expect(responder.getByText(/^You took this at/)).toBeVisible();

  await author.reload();
  await expect(help).toContainText(/A person is looking/);

  await responder.locator('summary', { hasText: 'Reached by phone' }).click();
  await responder.getByRole('button', { name: 'Record: Reached by phone' }).click();
  await expect(responder.getByText(/^Reached by phone, recorded by Dr\. Lucía Ruiz/)).toBeVisible();
  await expectWorkflow(workflowId, 'COMPLETED');

  // C3: what its author reads is true after the outcome too, and tells nothing of what was recorded.
  await author.reload();
  await expect(help).toContainText('Somebody on call has looked');
  await expect(help).toContainText('Nobody on call is looking at this moment');
  await expect(help).toBeInViewport();
  await expect(author.getByText(/A person is looking|Reached by phone/)).toHaveCount(0);

  // The message is answered as any other: its clock runs.
  const messageId = await messageIdOf(author, words);
  await expectWorkflow(`reply-clock/${await idOfPlatform('lindenhof')}/${messageId}`, 'RUNNING');
  const office = await login('keller@lindenhof.demo');
  await expect(inboxRow(office, 'Chloé & Denis')).toBeVisible();
  await partner.reload();
  await expect(partner.getByText(/A person is looking|has looked/)).toHaveCount(0);
});
