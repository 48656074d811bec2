import { z } from 'zod';
import { accept, type Outcome, refuse } from '../outcome.ts';
import type { CalendarRefusal } from './calendar-refusal.ts';
import { sayCalendarRefusal } from './calendar-sentences.ts';
import { checkWorkingHours, WEEKDAYS, type WorkingCalendar } from './working-hours.ts';

export type { WorkingCalendar } from './working-hours.ts';

const interval = z.tuple([z.string().max(8), z.string().max(8)]).readonly();
const day = z.array(interval).max(48).readonly();

/** The shape of a calendar as data, without a look at whether its times, dates and zone make sense. */
const calendarShape = z.strictObject({
  zone: z.string().max(64),
  week: z.partialRecord(z.enum(WEEKDAYS), day).readonly(),
  holidays: z.array(z.string().max(10)).max(5_000).readonly(),
});

/** A calendar as part of a larger schema. Its one issue carries the refusal in `params` and in plain words. */
export const workingCalendarSchema: z.ZodType<WorkingCalendar> = calendarShape.superRefine(
  (calendar, context) => {
    const checked = checkWorkingHours(calendar);
    if (checked.ok) return;
    const { refusal } = checked;
    context.addIssue({ code: 'custom', message: sayCalendarRefusal(refusal), params: { refusal } });
  },
);

/** All 24 hours of Monday to Friday in a zone, without holidays (R1). The zone is taken as it is. */
export const defaultCalendar = (zone: string): WorkingCalendar => {
  const allDay = [['00:00', '24:00']] as const;
  return { zone, week: { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay }, holidays: [] };
};

/** Reads a calendar from outside (R2). The refusal says where the fault is; `sayCalendarRefusal` puts it in words. */
export const parseWorkingCalendar = (input: unknown): Outcome<WorkingCalendar, CalendarRefusal> => {
  const shape = calendarShape.safeParse(input);
  if (!shape.success) {
    const [issue] = shape.error.issues;
    return refuse({ reason: 'not-a-calendar', at: issue?.path.join('.') || 'the whole of it' });
  }
  const checked = checkWorkingHours(shape.data);
  return checked.ok ? accept(shape.data) : checked;
};
