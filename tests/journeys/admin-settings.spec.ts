import { compileCalendar } from '@stillroom/domain/reply/compiled-calendar';
import { dueAfter } from '@stillroom/domain/reply/deadline';
import { HOUR_MS } from '@stillroom/domain/reply/local-date';
import { mailTo, subjectsTo } from '../fixtures/arrivals.ts';
import { checkLooks } from '../fixtures/check-looks.ts';
import { expect, test } from '../fixtures/journey.ts';
import { newPerson, newPlatform } from '../fixtures/new-people.ts';
import { letter, startRoom, write } from '../fixtures/rooms.ts';

const allDay = [['00:00', '24:00']] as const;
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const inTokyo = 'Asia/Tokyo';

/** The local date one day after an instant: a holiday that lies in the way of every promise of that day. */
const dayAfter = (at: number): string =>
  new Date(at + 24 * HOUR_MS).toLocaleDateString('sv-SE', { timeZone: inTokyo });

test('R1, R2: the promise and its calendar are saved in the browser, refused with a sentence, and a new letter follows them', async ({
  login,
  expectError,
}) => {
  // What is refused answers 400, which Chromium writes to the console.
  expectError(/400 \(Bad Request\)/);
  test.slow();
  const { slug, admin } = await newPlatform('private-room');
  const office = await login(admin.email);
  await office.getByRole('link', { name: 'Promise', exact: true }).click();
  const main = office.getByRole('main');
  const save = main.getByRole('button', { name: 'Save for new rooms' });
  const fault = main.getByRole('alert');
  const day = (name: string) => main.getByRole('checkbox', { name, exact: true });
  const press = (name: string) =>
    main.getByRole('group', { name: 'On these days' }).getByText(name, { exact: true }).click();
  const hours = main.getByLabel('Hours on Monday');

  // A calendar that never opens; what else was typed is kept.
  await main.getByLabel('Target, in hours', { exact: true }).fill('12');
  await main.getByLabel('At most, in hours').fill('30');
  const holiday = dayAfter(Date.now());
  await main.getByLabel('Holidays').fill(holiday);
  for (const name of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']) await press(name);
  await save.click();
  await expect(fault).toContainText('This calendar has no working time: open at least one weekday.');

  // Hours that overlap, and one that is no time.
  for (const name of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']) await press(name);
  await main.getByText('Hours of the day').click();
  await hours.fill('9–12:30, 12:00–18');
  await save.click();
  await expect(fault).toContainText('Monday: the hours 09:00 to 12:30 and 12:00 to 18:00 overlap.');
  await expect(hours).toHaveValue('9–12:30, 12:00–18');
  await hours.fill('9–25:00');
  await save.click();
  await expect(fault).toContainText('Monday: "25:00" is not a time of day.');
  await hours.fill('');

  // A zone that is in no list, as a browser of somebody who plays with it would send it.
  const zone = main.getByLabel('Time zone');
  await zone.evaluate((list) => {
    const odd = document.createElement('option');
    odd.value = 'Mars/Olympus';
    odd.textContent = 'Mars';
    list.append(odd);
  });
  await zone.selectOption('Mars/Olympus');
  await save.click();
  await expect(fault).toContainText('There is no time zone called "Mars/Olympus".');
  await zone.selectOption(inTokyo);

  // A holiday that is no date, a number that is none, a limit before the target.
  await main.getByLabel('Holidays').fill(`${holiday}\n2027-02-30`);
  await main.getByLabel('At most, in hours').fill('6');
  await save.click();
  await expect(fault).toContainText('The holiday "2027-02-30" is not a date.');
  await expect(fault).toContainText('The limit cannot come before the target.');
  await main.getByLabel('Holidays').fill(holiday);
  await main.getByLabel('At most, in hours').fill('soon');
  await save.click();
  await expect(fault).toContainText('Please enter a number.');
  await expect(main.getByLabel('Target, in hours', { exact: true })).toHaveValue('12');
  await main.getByLabel('At most, in hours').fill('30');
  await checkLooks(office, 'the promise with what was typed');

  await save.click();
  await expect(office.getByText('Saved as version 2. New rooms follow it from now on.')).toBeVisible();
  await office.reload();
  await expect(main.getByLabel('Target, in hours', { exact: true })).toHaveValue('12');
  await expect(main.getByLabel('Holidays')).toHaveValue(holiday);
  await expect(zone).toHaveValue(inTokyo);
  await expect(day('Sun')).toBeChecked();

  // In force: a new letter is due by twelve hours of that calendar, counted around the holiday.
  const noor = await newPerson(slug, 'Noor');
  const client = await login(noor.email);
  await startRoom(client);
  const words = 'This is due by another calendar.';
  await write(client, words);
  const sentAt = Date.parse((await letter(client, words).locator('time').getAttribute('datetime')) ?? '');
  const week = Object.fromEntries(days.map((name) => [name, allDay]));
  const calendar = compileCalendar({ zone: inTokyo, week, holidays: [holiday] });
  if (!calendar.ok) throw new Error('The calendar of this journey cannot be counted in.');
  const due = dueAfter(calendar.value, sentAt, 12 * HOUR_MS);
  if (!due.ok) throw new Error('The letter of this journey is never due.');
  const local = (at: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options }).format(at);
  const sameDay = local(due.value, { dateStyle: 'short' }) === local(Date.now(), { dateStyle: 'short' });
  const said = sameDay ? 'today,' : local(due.value, { weekday: 'short' });
  await expect(letter(client, words)).toContainText(
    `Reply by ${said} ${local(due.value, { hour: '2-digit', minute: '2-digit' })}`,
  );
});

test('C4: ladder and roster are saved in the browser, refused with a sentence, and a case follows them', async ({
  login,
  expectError,
}) => {
  // What is refused answers 400, which Chromium writes to the console.
  expectError(/400 \(Bad Request\)/);
  test.slow();
  const { slug, admin, supervisor } = await newPlatform('private-room');
  const backup = await newPerson(slug, 'Dr. Bea Ruth', { role: 'responder' });
  const second = await newPerson(slug, 'Otto Finch', { role: 'admin' });
  const office = await login(admin.email);
  await office.getByRole('link', { name: 'On-call ladder' }).click();
  const main = office.getByRole('main');
  const fault = main.getByRole('alert');
  const after = (step: number) => main.getByLabel(`Minutes until step ${step}`, { exact: true });
  const to = (step: number) => main.getByLabel(`Who is paged at step ${step}`, { exact: true });
  const place = (name: string, position: string) => main.getByLabel(`${name}: place as ${position}`);

  // Nobody holds a position: it is said before anybody is in danger, here and where delivery is watched.
  await expect(main.getByText('Nobody who can sign in stands as: Backup.')).toBeVisible();
  await office.getByRole('link', { name: 'Delivery' }).click();
  await expect(main.getByText('Nobody who can sign in stands as: Backup.')).toBeVisible();
  await main.getByRole('link', { name: 'See the roster' }).click();

  // A roster with a position that nobody holds, and a place that is no number.
  const saveRoster = main.getByRole('button', { name: 'Save the roster' });
  await place(supervisor.name, 'Supervisor').fill('3');
  await saveRoster.click();
  await expect(fault).toContainText('Nobody stands as: Backup.');
  await expect(place(supervisor.name, 'Supervisor')).toHaveValue('3');
  await place(backup.name, 'Backup').fill('first');
  await saveRoster.click();
  await expect(fault).toContainText('Please write each place as a whole number from 1 to 100');
  await expect(place(backup.name, 'Backup')).toHaveValue('first');
  await place(backup.name, 'Backup').fill('1');
  await saveRoster.click();
  await expect(office.getByText('The roster is saved.')).toBeVisible();
  await expect(main.getByText('Nobody who can sign in stands as: Backup.')).toHaveCount(0);
  await mailTo(backup.email, 'Your access was changed');
  await mailTo(second.email, 'Who has access was changed');
  expect(await subjectsTo(admin.email)).not.toContain('Who has access was changed');

  // A ladder whose first step waits, and whose last does not reach everyone.
  const saveLadder = main.getByRole('button', { name: 'Save the ladder' });
  await after(1).fill('1');
  await saveLadder.click();
  await expect(fault).toContainText('The first step has to be at once: after 0 minutes.');
  await expect(after(1)).toHaveValue('1');
  await after(1).fill('0');
  await after(2).fill('3');
  await to(2).selectOption('Backup');
  for (const step of [3, 4, 5]) await after(step).fill('');
  await saveLadder.click();
  await expect(fault).toContainText('The last step has to page everyone.');
  await expect(after(2)).toHaveValue('3');
  await after(3).fill('at once');
  await to(3).selectOption('Everyone');
  await saveLadder.click();
  await expect(fault).toContainText('Please enter minutes as numbers');
  await after(3).fill('7');
  await main.getByLabel('An outcome is due within, in minutes').fill('20');
  await saveLadder.click();
  await expect(office.getByText('The ladder is saved.')).toBeVisible();
  await office.reload();
  await expect(after(3)).toHaveValue('7');
  await expect(to(2)).toHaveValue('backup');
  await checkLooks(office, 'the ladder');

  // In force: of somebody in danger the case says who is next and when, and by when an outcome is due.
  const noor = await newPerson(slug, 'Noor');
  const client = await login(noor.email);
  await startRoom(client);
  await write(client, 'I have the pills here and I am going to take them all tonight.');
  await mailTo(supervisor.email, 'On call: a person needs you now');
  const onCall = await login(supervisor.email);
  await onCall.getByRole('link', { name: 'Open the case of Noor' }).click();
  const told = onCall.getByText('next: Dr. Bea Ruth, backup');
  await expect(told).toBeVisible();
  await onCall.getByRole('button', { name: 'I take this' }).click();
  const taken = await onCall.getByText(/^You took this at/).textContent();
  const [at, due] = [...(taken ?? '').matchAll(/(\d\d):(\d\d)/g)].map(
    ([, hour, minute]) => Number(hour) * 60 + Number(minute),
  );
  expect(((due ?? 0) - (at ?? 0) + 24 * 60) % (24 * 60)).toBe(20);
});

test('R4: a therapist with open rooms is shut only by an admin who has read what becomes of them', async ({
  login,
  expectError,
}) => {
  // What is refused answers 400, which Chromium writes to the console.
  expectError(/400 \(Bad Request\)/);
  const { slug, admin, therapist } = await newPlatform('private-room');
  const second = await newPerson(slug, 'Otto Finch', { role: 'admin' });
  const noor = await newPerson(slug, 'Noor');
  const client = await login(noor.email);
  await startRoom(client);
  await write(client, 'Somebody will read this, I hope.');
  const office = await login(admin.email);
  await office.getByRole('link', { name: 'Members' }).click();
  const shut = office.getByRole('button', { name: `Shut the account of ${therapist.name}`, exact: true });
  await shut.click();
  await expect(office.getByText(`${therapist.name} has open rooms`)).toBeVisible();
  await expect(office.getByText('1 open room, where 1 promised answer is due')).toBeVisible();
  await checkLooks(office, 'shutting a therapist');
  await office.getByRole('link', { name: 'Leave it open' }).click();
  await expect(office.getByText(`${therapist.name} has open rooms`)).toHaveCount(0);
  await shut.click();
  await office
    .getByRole('button', { name: `Shut the account of ${therapist.name}, and leave 1 room` })
    .click();
  await expect(
    office.getByText(`The account of ${therapist.name} is shut and signed out everywhere.`),
  ).toBeVisible();
  await mailTo(second.email, 'Who has access was changed');
});
