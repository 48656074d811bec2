import { accountId, clockId, roomId, timeOffId } from '../ids.ts';
import { type CompiledCalendar, compileCalendar } from '../reply/compiled-calendar.ts';
import { type OpenClock, openClock } from '../reply/reply-clock.ts';
import { defaultReplyPolicy } from '../reply/reply-policy.ts';
import type { ReplyTerms } from '../reply/reply-promise.ts';
import type { TimeOff } from '../reply/time-off.ts';
import { defaultCalendar } from '../reply/working-calendar.ts';
import type { WorkingCalendar } from '../reply/working-hours.ts';

/** An id for a test, the same for the same number. */
const idText = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const someAccount = (number: number) => accountId.parse(idText(number));
export const someClock = (number: number) => clockId.parse(idText(number));
export const someRoom = (number: number) => roomId.parse(idText(number));

export const compiledOf = (calendar: WorkingCalendar): CompiledCalendar => {
  const compiled = compileCalendar(calendar);
  if (!compiled.ok) throw new Error(compiled.refusal.reason);
  return compiled.value;
};

const officeDay = [['09:00', '17:00']] as const;

/** Monday to Friday, 09:00 to 17:00. */
export const officeHours = (zone: string): WorkingCalendar => ({
  zone,
  week: { mon: officeDay, tue: officeDay, wed: officeDay, thu: officeDay, fri: officeDay },
  holidays: [],
});

/** 24 and 48 hours of weekdays in UTC; a therapist with office hours; nobody away. */
export const someTerms = (changes: Partial<ReplyTerms> = {}): ReplyTerms => ({
  policy: defaultReplyPolicy,
  therapistId: someAccount(900),
  calendar: compiledOf(defaultCalendar('UTC')),
  therapistHours: compiledOf(officeHours('UTC')),
  timeOff: [],
  ...changes,
});

/** Time off without cover of the therapist of `someTerms`, between two ISO instants. */
export const someTimeOff = (from: string, to: string, changes: Partial<TimeOff> = {}): TimeOff => ({
  timeOffId: timeOffId.parse(idText(700)),
  therapistId: someAccount(900),
  startsAt: Date.parse(from),
  endsAt: Date.parse(to),
  ...changes,
});

/** The clock of a message in room 1, written by account `author` at an ISO instant. */
export const someOpenClock = (
  number: number,
  openedAt: string,
  { author = 1, terms = someTerms() }: { author?: number; terms?: ReplyTerms } = {},
): OpenClock => {
  const clock = openClock(
    {
      clockId: someClock(number),
      kind: 'message',
      roomId: someRoom(1),
      authorId: someAccount(author),
      modelVersion: 1,
      openedAt: Date.parse(openedAt),
    },
    terms,
  );
  if (!clock.ok) throw new Error(clock.refusal.reason);
  return clock.value;
};
