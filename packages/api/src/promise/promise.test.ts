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
  it('R7: everybody sees share, median and p90 of the platform, by month', async () => {
    const { platform } = await oneKeptOneBroken();
    const { promised, months } = await test.callAs(platform).api.promise.figures();
    expect(promised).toMatchObject({ targetMs: 24 * HOUR_MS, limitMs: 48 * HOUR_MS });
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
