import type { RoomModel } from '@stillroom/domain/platform/room-model';
import { mailsTo, subjectsTo } from '../fixtures/arrivals.ts';
import { expect, test } from '../fixtures/journey.ts';
import { newPerson, newPlatform } from '../fixtures/new-people.ts';
import { inboxRow, letter, messageIdOf, startRoom, write } from '../fixtures/rooms.ts';
import { expectWorkflow } from '../fixtures/temporal-status.ts';

const second = 1000;

/** A promise that can be broken while one looks on, on every day of the week. */
const inSeconds = (model: RoomModel): RoomModel =>
  model.reply.promised
    ? {
        ...model,
        reply: {
          ...model.reply,
          policy: {
            targetMs: 8 * second,
            limitMs: 16 * second,
            warnBeforeMs: 2 * second,
            pauseAllowanceMs: 0,
          },
          calendar: { ...model.reply.calendar, week: everyDay, holidays: [] },
        },
      }
    : model;

/** At work day and night: a day promised as one whole would say nothing of the therapist's own hours (R4). */
const allDay = [
  ['00:00', '12:00'],
  ['12:00', '24:00'],
] as const;
const everyDay = {
  mon: allDay,
  tue: allDay,
  wed: allDay,
  thu: allDay,
  fri: allDay,
  sat: allDay,
  sun: allDay,
};

test('R4: a missed promise is told to each who has to know, once and never early', async ({ login }) => {
  const { slug, platformId, therapist, supervisor } = await newPlatform('private-room', inSeconds);
  const noor = await newPerson(slug, 'Noor');
  const client = await login(noor.email);
  await startRoom(client);
  const words = 'Tell me when you have read this, please.';
  await write(client, words);
  const workflowId = `reply-clock/${platformId}/${await messageIdOf(client, words)}`;
  await expectWorkflow(workflowId, 'RUNNING');
  const sent = await letter(client, words).locator('time').getAttribute('datetime');
  const sentAt = Date.parse(sent ?? '');

  const said = {
    nudge: { to: therapist, subject: 'A message waits for your answer', afterMs: 4 * second },
    warn: { to: therapist, subject: 'An answer is due soon', afterMs: 6 * second },
    target: { to: noor, subject: 'A short note about timing', afterMs: 8 * second },
    limit: { to: supervisor, subject: 'A promised answer is overdue', afterMs: 16 * second },
    choice: { to: noor, subject: 'You waited too long, and we are sorry', afterMs: 16 * second },
  };

  await expect.poll(() => subjectsTo(noor.email), 'the takes-longer mail').toContain(said.target.subject);
  await expect.poll(() => subjectsTo(noor.email), { timeout: 40_000 }).toContain(said.choice.subject);
  await expect.poll(() => subjectsTo(supervisor.email)).toContain(said.limit.subject);
  for (const { to, subject, afterMs } of Object.values(said)) {
    const mails = (await mailsTo(to.email)).filter((mail) => mail.subject === subject);
    expect(mails, subject).toHaveLength(1);
    expect(mails[0]?.receivedAt, subject).toBeGreaterThanOrEqual(sentAt + afterMs);
    expect(mails[0]?.text, subject).not.toContain(words);
  }

  await client.reload();
  await expect(letter(client, words)).toContainText('late');
  await expect(client.getByRole('heading', { name: 'Your answer is late, and we are sorry.' })).toBeVisible();
  await client.getByRole('radio', { name: 'Ask a colleague' }).check();
  await client.getByRole('button', { name: 'Send my wish' }).click();
  await expect(client.getByText('You asked for: Ask a colleague.')).toBeVisible();

  const office = await login(therapist.email);
  await expect(inboxRow(office, 'Noor')).toContainText('asks for a colleague');
  await expect(office.getByRole('heading', { name: /^Overdue/ })).toBeVisible();
  await inboxRow(office, 'Noor').click();
  await write(office, 'I have read it now. I am sorry that you had to wait.');
  await expectWorkflow(workflowId, 'COMPLETED');
  await client.reload();
  await expect(letter(client, words)).toContainText('Answered after');
  await expect(client.getByRole('button', { name: 'Send my wish' })).toHaveCount(0);
  for (const { to, subject } of Object.values(said)) {
    expect((await subjectsTo(to.email)).filter((one) => one === subject)).toHaveLength(1);
  }
});
