import { type CompiledCalendar, compileCalendar } from '../reply/compiled-calendar.ts';
import { dueAfter } from '../reply/deadline.ts';
import type { DayInterval, WorkingCalendar } from '../reply/working-hours.ts';

/** A calendar ready to count with; throws for one that is refused. */
export const compiled = (calendar: WorkingCalendar): CompiledCalendar => {
  const result = compileCalendar(calendar);
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.value;
};

/** Epoch ms of an instant in ISO form. */
export const at = (instant: string): number => Date.parse(instant);

/** The same hours on every day of the week. */
export const daily = (zone: string, ...hours: DayInterval[]): CompiledCalendar =>
  compiled({
    zone,
    week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours },
    holidays: [],
  });

/** Nine to five from Monday to Friday in UTC. */
export const office = (...holidays: string[]): CompiledCalendar => {
  const day = [['09:00', '17:00']] as const;
  return compiled({ zone: 'UTC', week: { mon: day, tue: day, wed: day, thu: day, fri: day }, holidays });
};

/** When an allowance runs out, as an ISO instant without milliseconds, or why it is refused. */
export const due = (calendar: CompiledCalendar, start: string, allowanceMs: number): string => {
  const found = dueAfter(calendar, at(start), allowanceMs);
  return found.ok ? new Date(found.value).toISOString().replace('.000', '') : found.refusal.reason;
};

/** The value of an outcome that must not be a refusal. */
export const accepted = <Value>(
  outcome: { ok: true; value: Value } | { ok: false; refusal: unknown },
): Value => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};
