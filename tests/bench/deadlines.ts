import {
  type CompiledCalendar,
  compileCalendar,
  coverInstant,
} from '@stillroom/domain/reply/compiled-calendar';
import { dueAfter } from '@stillroom/domain/reply/deadline';
import { HOUR_MS } from '@stillroom/domain/reply/local-date';
import type { WorkingCalendar } from '@stillroom/domain/reply/working-hours';
import { browserShare } from './browser-share.ts';
import { intlRival, luxonRival, type Rival, temporalRival } from './deadline-rivals.ts';

const FIRST_YEAR = 2024;
const LAST_YEAR = 2033;

/** Office hours in a zone with summer time, and twelve holidays in every year. */
const officeHours = (zone: string): WorkingCalendar => {
  const day = [['09:00', '17:00']] as const;
  const holidays: string[] = [];
  for (let year = FIRST_YEAR - 1; year <= LAST_YEAR + 1; year += 1) {
    for (let month = 1; month <= 12; month += 1)
      holidays.push(`${year}-${String(month).padStart(2, '0')}-06`);
  }
  return { zone, week: { mon: day, tue: day, wed: day, thu: day, fri: day }, holidays };
};

const compile = (calendar: WorkingCalendar): CompiledCalendar => {
  const compiled = compileCalendar(calendar);
  if (!compiled.ok) throw new Error(compiled.refusal.reason);
  return compiled.value;
};

const compileTenYears = (calendar: WorkingCalendar): number => {
  const began = performance.now();
  const compiled = compile(calendar);
  // The year before the first one asked for is compiled too: ten in all.
  coverInstant(compiled, Date.UTC(FIRST_YEAR, 0, 15));
  coverInstant(compiled, Date.UTC(LAST_YEAR - 1, 11, 15));
  return performance.now() - began;
};

const engine = (calendar: WorkingCalendar): Rival => {
  const compiled = compile(calendar);
  return (startAt, allowanceMs) => {
    const due = dueAfter(compiled, startAt, allowanceMs);
    if (!due.ok) throw new Error(due.refusal.reason);
    return due.value;
  };
};

/** The same starts in every run, spread over the years, to the second. */
const starts = Array.from({ length: 4_096 }, (_, index) => {
  const from = Date.UTC(FIRST_YEAR, 1, 1) / 1000;
  const span = Date.UTC(LAST_YEAR, 0, 1) / 1000 - from;
  return (from + ((index * 2_654_435_761) % span)) * 1000;
});

const perSecond = (rival: Rival, allowanceMs: number, forMs: number): number => {
  let calls = 0;
  let sum = 0;
  const began = performance.now();
  let elapsed = 0;
  while (elapsed < forMs) {
    for (let i = 0; i < 256; i += 1) sum += rival(starts[calls++ & 4_095] ?? 0, allowanceMs);
    elapsed = performance.now() - began;
  }
  if (Number.isNaN(sum)) throw new Error('a deadline was not a number');
  return (calls / elapsed) * 1000;
};

const agreement = (ours: Rival, other: Rival, allowanceMs: number): string => {
  const sample = starts.slice(0, 512);
  const same = sample.filter((at) => ours(at, allowanceMs) === other(at, allowanceMs)).length;
  return `${same}/${sample.length}`;
};

/** Prints deadlines per second beside other ways to count them, in one run, and what compiling costs. */
export const benchDeadlines = async (): Promise<void> => {
  const calendar = officeHours('Europe/Berlin');
  const intlBegan = performance.now();
  new Intl.DateTimeFormat('en', { timeZone: 'UTC', timeStyle: 'medium', dateStyle: 'short' }).format(0);
  const intlMs = performance.now() - intlBegan;
  const firstMs = compileTenYears(calendar);
  const zones = [
    'America/New_York',
    'Europe/London',
    'Australia/Lord_Howe',
    'America/Santiago',
    'Asia/Tokyo',
  ];
  const nextMs = zones.map((zone) => compileTenYears(officeHours(zone)));
  const knownMs = compileTenYears({ ...officeHours('Europe/Berlin'), holidays: ['2030-01-01'] });
  const ours = engine(calendar);
  const rivals: readonly (readonly [string, Rival])[] = [
    ['stillroom', ours],
    ['bare Intl, day by day', intlRival(calendar)],
    ['temporal-polyfill', temporalRival(calendar)],
    ['luxon', luxonRival(calendar)],
  ];
  console.log('Deadlines: Europe/Berlin, Monday to Friday 09:00–17:00, 12 holidays a year');
  console.log(`The engine: ${browserShare(/^promise-(?!chip).*\.js$/)}`);
  for (const hours of [4, 24, 48]) {
    const allowanceMs = hours * HOUR_MS;
    for (const [, rival] of rivals) perSecond(rival, allowanceMs, 150);
    const speeds = rivals.map(([name, rival]) => ({
      name,
      speed: perSecond(rival, allowanceMs, 600),
      rival,
    }));
    console.log(`\n${hours} working hours          deadlines/s   stillroom is   agrees`);
    const best = speeds[0]?.speed ?? 0;
    for (const { name, speed, rival } of speeds) {
      const times = `${Math.round(best / speed).toLocaleString('en')} x`;
      console.log(
        `${name.padEnd(24)}${Math.round(speed).toLocaleString('en').padStart(14)}${times.padStart(15)}${agreement(ours, rival, allowanceMs).padStart(11)}`,
      );
    }
  }
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  console.log(`\nCompiling ten years: ${ms(firstMs)} for the first zone of a process, its code still cold`);
  console.log(`  (before it, Intl itself took ${ms(intlMs)} to start up),`);
  console.log(`  ${nextMs.map(ms).join(', ')} for further zones (${zones.join(', ')}),`);
  console.log(`  ${ms(knownMs)} for another calendar of a known zone; an equal calendar is shared.\n`);
};
