import { makeSettledRoom } from '@stillroom/db/testing/builders';
import { HOUR_MS } from '@stillroom/domain/reply/local-date';
import { beforeEach, describe, expect, it } from 'vitest';
import { monday, useTestApi } from '../testing/test-api.ts';
import { monthsUntil } from './figures-by-month.ts';

const test = await useTestApi();

/** A room in which one letter was answered after five hours, and one never. */
async function oneKeptOneBroken() {
  const settled = await makeSettledRoom(test);
  const { platform, client, therapist, roomId } = settled;
  const send = async (at: number) => {
    test.setNow(at);
    const api = await test.callAsAccount(platform, client);
    const body = 'Nobody but us two reads this.';
    const clientKey = test.services.newId();
    return api.messages.send({ roomId, clientKey, audience: { thread: 'shared' }, body });
  };
  const kept = await send(monday);
  test.setNow(monday + 5 * HOUR_MS);
  const staff = await test.callAsAccount(platform, therapist);
  await staff.messages.reply({
    roomId,
    clientKey: test.services.newId(),
    audience: { thread: 'shared' },
    body: 'And this neither.',
    onScreen: [kept.messageId],
  });
  await send(monday + 6 * HOUR_MS);
  test.setNow(monday + 80 * HOUR_MS);
  return settled;
}

beforeEach(() => test.setNow(monday));

describe('figures of the promise', () => {
  it('R7: a therapist sees share, median and p90 of each month', async () => {
    const { platform, therapist } = await oneKeptOneBroken();
    const { months } = await (await test.callAsAccount(platform, therapist)).promise.own();
    expect(months).toHaveLength(6);
    expect(months[0]).toMatchObject({
      month: '2026-11',
      messages: 2,
      withinTarget: { kept: 1, of: 2 },
      withinLimit: { kept: 1, of: 2 },
      medianMs: 5 * HOUR_MS,
      p90Ms: 5 * HOUR_MS,
    });
  });

  it('R7: everybody sees what is promised; a month with too few is told as one with none', async () => {
    const { platform } = await oneKeptOneBroken();
    const { promised, months } = await test.callAs(platform).api.promise.figures();
    expect(promised).toMatchObject({ targetMs: 24 * HOUR_MS, limitMs: 48 * HOUR_MS });
    expect(months).toHaveLength(6);
    expect(new Set(months.map(({ figures }) => figures))).toEqual(new Set([null]));
  });

  it('K2: what is published stands still until midnight, whoever writes or answers', async () => {
    const { platform, client, therapist, roomId } = await makeSettledRoom(test);
    const signIn = async () => ({
      staff: await test.callAsAccount(platform, therapist),
      writer: await test.callAsAccount(platform, client),
    });
    let { staff, writer } = await signIn();
    const write = () =>
      writer.messages.send({
        roomId,
        clientKey: test.services.newId(),
        audience: { thread: 'shared' },
        body: 'Nobody but us two reads this.',
      });
    const answer = (messageId: string) =>
      staff.messages.reply({
        roomId,
        clientKey: test.services.newId(),
        audience: { thread: 'shared' },
        body: 'And this neither.',
        onScreen: [messageId],
      });
    const published = () => test.callAs(platform).api.promise.figures();
    const nothing = await published();
    for (let count = 0; count < 20; count += 1) await answer((await write()).messageId);
    const late = await write();
    expect(await published()).toEqual(nothing);

    test.setNow(monday + 24 * HOUR_MS);
    ({ staff, writer } = await signIn());
    const nextDay = await published();
    expect(nextDay.months[0]).toMatchObject({
      month: '2026-11',
      figures: { withinTarget: { kept: 20, of: 20 }, withinLimit: { kept: 20, of: 20 }, medianMs: 0 },
    });
    await answer(late.messageId);
    await write();
    expect(await published()).toEqual(nextDay);
  });

  it('R7: the admin sees them per therapist with the workload beside, and no words', async () => {
    const { platform, therapist } = await oneKeptOneBroken();
    const admin = await test.callAsAccount(platform, await test.makeAccount(platform, 'admin'));
    const { therapists } = await admin.promise.byTherapist();
    expect(therapists).toMatchObject([
      { accountId: therapist.accountId, rooms: 1, figures: { waiting: 1, overdue: 1, answered: 1 } },
    ]);
    expect(JSON.stringify(therapists)).not.toContain('Nobody but us');
  });

  it('R7: a therapist sees their own', async () => {
    const { platform, therapist } = await oneKeptOneBroken();
    const api = await test.callAsAccount(platform, therapist);
    expect(await api.promise.own()).toMatchObject({ rooms: 1, all: { waiting: 1, answered: 1 } });
  });
});

describe('monthsUntil', () => {
  it('counts months in the zone, over the turn of the year', () => {
    const newYear = Date.parse('2026-12-31T23:30:00Z');
    expect(monthsUntil(newYear, 'Europe/Berlin', 3)).toEqual([
      { month: '2026-11', startsAt: Date.parse('2026-10-31T23:00:00Z') },
      { month: '2026-12', startsAt: Date.parse('2026-11-30T23:00:00Z') },
      { month: '2027-01', startsAt: Date.parse('2026-12-31T23:00:00Z') },
    ]);
  });
});
