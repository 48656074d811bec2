import { sayCalendarRefusal } from '../src/reply/calendar-sentences.ts';
import { compileCalendar } from '../src/reply/compiled-calendar.ts';
import { dueAfter } from '../src/reply/deadline.ts';
import { readDeadlineCase } from './read-deadline-case.ts';

/** An instant as UTC: the second in which it falls. The engine counts milliseconds, people do not. */
const writeInstant = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** Answers one line: when it is due, or in a sentence why there is no deadline. */
export const answerDeadline = (line: string): { readonly due: string } | { readonly error: string } => {
  const read = readDeadlineCase(line);
  if (!read.ok) return { error: read.refusal };
  const { calendar, startAt, allowanceMs, pauses } = read.value;
  const compiled = compileCalendar(calendar);
  if (!compiled.ok) return { error: sayCalendarRefusal(compiled.refusal) };
  const due = dueAfter(compiled.value, startAt, allowanceMs, pauses);
  return due.ok ? { due: writeInstant(due.value) } : { error: sayCalendarRefusal(due.refusal) };
};
