import { HOUR_MS } from '@stillroom/domain/reply/local-date';
import { defaultCalendar } from '@stillroom/domain/reply/working-calendar';
import { beforeEach, describe, expect, it } from 'vitest';
import { reasonOf } from '../testing/couple-room.ts';
import { aRoomWithALetter } from '../testing/room-with-a-letter.ts';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
/** Noon in Berlin on the day after `monday`: the target of a message written then. */
const tuesday = monday + 24 * HOUR_MS;

beforeEach(() => test.setNow(monday));

describe('own working hours', () => {
  it('R4: without any, a reminder that falls into the night waits for the morning', async () => {
    const { clock } = await aRoomWithALetter(test);
    // Written at noon in Berlin; half of 24 hours is midnight.
    expect((await clock()).nudgeAt).toBe(Date.parse('2026-11-24T07:00:00Z'));
  });

  it('R4: while somebody covers, reminders keep to the cover’s hours', async () => {
    const { api, clock, colleague, platform } = await aRoomWithALetter(test);
    const night = [['00:00', '24:00']] as const;
    const week = { mon: night, tue: night, wed: night, thu: night, fri: night };
    const colleagues = await test.callAsAccount(platform, colleague);
    await colleagues.workingHours.save({ calendar: { zone: 'Europe/Berlin', week, holidays: [] } });
    await api.therapist.timeOff.plan({
      firstDay: '2026-11-23',
      backOn: '2026-11-26',
      coverId: colleague.accountId,
    });
    expect((await clock()).nudgeAt).toBe(Date.parse('2026-11-23T23:00:00Z'));
  });

  it('R5: saving them counts running clocks again', async () => {
    const { api, clock } = await aRoomWithALetter(test);
    const calendar = { ...defaultCalendar('Europe/Berlin'), holidays: ['2026-11-24'] };
    expect(await api.therapist.workingHours.save({ calendar })).toEqual({ moved: 1 });
    expect((await clock()).targetAt).toBe(tuesday + 24 * HOUR_MS);
    expect((await api.therapist.workingHours.own()).own).toEqual(calendar);
    await api.therapist.workingHours.save({ calendar: null });
    expect((await clock()).targetAt).toBe(tuesday);
  });

  it('R2: hours without working time are refused with their reason', async () => {
    const { api } = await aRoomWithALetter(test);
    const calendar = { zone: 'Europe/Berlin', week: {}, holidays: [] };
    expect(await reasonOf(api.therapist.workingHours.save({ calendar }))).toBe('never-open');
  });
});
