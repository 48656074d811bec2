// Reads one deadline question a line from standard input, writes one answer a line: {"due":…} or {"error":…}.
import { createInterface } from 'node:readline';
import { sayCalendarRefusal } from '../src/reply/calendar-sentences.ts';
import { compileCalendar } from '../src/reply/compiled-calendar.ts';
import { dueAfter } from '../src/reply/deadline.ts';
import { SECOND_MS } from '../src/reply/local-date.ts';
import { readDeadlineCase } from './read-deadline-case.ts';

/**
 * An instant as UTC to the second. The engine counts milliseconds; a part of a second is rounded to the
 * nearest here, so that a third of a minute is 20 seconds.
 */
const writeInstant = (at: number): string =>
  `${new Date(Math.round(at / SECOND_MS) * SECOND_MS).toISOString().slice(0, 19)}Z`;

const answer = (line: string): { due: string } | { error: string } => {
  const read = readDeadlineCase(line);
  if (!read.ok) return { error: read.refusal };
  const compiled = compileCalendar(read.value.calendar);
  if (!compiled.ok) return { error: sayCalendarRefusal(compiled.refusal) };
  const due = dueAfter(compiled.value, read.value.startAt, read.value.allowanceMs, read.value.pauses);
  return due.ok ? { due: writeInstant(due.value) } : { error: sayCalendarRefusal(due.refusal) };
};

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}
