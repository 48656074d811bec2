import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileCalendar } from './compiled-calendar.ts';
import { dueAfter, workingTimeBetween } from './deadline.ts';
import { parseWorkingCalendar } from './working-calendar.ts';

type Row = {
  from: string;
  timezone: string;
  hours: Record<string, [string, string][]>;
  holidays: string[];
  start: string;
  allowance_minutes: number;
  pauses?: { from: string; to: string }[];
  due: string;
};

const rows = readFileSync(new URL('../../corpus/deadlines.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line));

describe('deadlines as other engines count them', () => {
  it.each(rows.map((row, index) => [`${index + 1} (${row.from})`, row] as const))('R2: case %s', (_, row) => {
    const calendar = parseWorkingCalendar({ zone: row.timezone, week: row.hours, holidays: row.holidays });
    if (!calendar.ok) throw new Error(calendar.refusal.reason);
    const compiled = compileCalendar(calendar.value);
    if (!compiled.ok) throw new Error(compiled.refusal.reason);
    const startAt = Date.parse(row.start);
    const pauses = (row.pauses ?? []).map(({ from, to }) => ({
      fromAt: Date.parse(from),
      toAt: Date.parse(to),
    }));
    const allowanceMs = row.allowance_minutes * 60_000;
    const dueAt = Date.parse(row.due);
    expect(dueAfter(compiled.value, startAt, allowanceMs, pauses)).toEqual({ ok: true, value: dueAt });
    expect(workingTimeBetween(compiled.value, startAt, dueAt, pauses)).toEqual({
      ok: true,
      value: allowanceMs,
    });
  });
});
