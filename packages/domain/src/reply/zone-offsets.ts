import { DAY_MS, firstDayOfYear, MINUTE_MS, SECOND_MS } from './local-date.ts';

/** A moment at which a zone's clocks change: offsets are milliseconds to add to UTC for local time. */
export type Transition = { readonly at: number; readonly before: number; readonly after: number };

/** What a zone's clocks do in one UTC year: the offset it begins with and its changes in order. */
export type ZoneYear = { readonly startOffset: number; readonly transitions: readonly Transition[] };

/** A zone whose offsets are looked up once a year and then remembered. Purely a memory of what `Intl` says. */
export type ZoneOffsets = {
  readonly format: Intl.DateTimeFormat;
  readonly years: Map<number, ZoneYear>;
};

/**
 * How far apart the clocks are looked at. Two changes that cancel each other within this span would be missed;
 * from 1970 on the closest such pair in the zone database is a week apart (Recife 2000, Gaza 2040).
 */
const LOOK_EVERY_MS = 6 * DAY_MS;
const QUARTER_MS = 15 * MINUTE_MS;

const zones = new Map<string, ZoneOffsets | undefined>();

const openZone = (zone: string): ZoneOffsets | undefined => {
  // `+02:00` is a zone to some engines and none to others; only names mean the same everywhere.
  if (!/^[A-Za-z]/.test(zone)) return undefined;
  try {
    const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    return { format, years: new Map() };
  } catch {
    return undefined;
  }
};

/** The zone of an IANA name, shared by everything that asks for it, or undefined when there is no such zone. */
export const findZone = (zone: string): ZoneOffsets | undefined => {
  const known = zones.get(zone);
  if (known) return known;
  const opened = openZone(zone);
  // Unknown names are not remembered: they come from outside and would fill the map without end.
  if (opened) zones.set(zone, opened);
  return opened;
};

/** Whether this engine's zone database knows the name. */
export const isKnownZone = (zone: string): boolean => findZone(zone) !== undefined;

/** The offset of a zone at an instant that is a whole second, in milliseconds to add to UTC. */
export const offsetAt = (zone: ZoneOffsets, at: number): number => {
  const parts = /(\d+)\D+(\d+)\D+(\d+)\D+(\d+)\D+(\d+)\D+(\d+)/.exec(zone.format.format(at));
  if (!parts) throw new Error('Intl wrote a date in an unexpected form');
  const [, month, day, year, hour, minute, second] = parts;
  return (
    Date.UTC(
      Number(year),
      Number(month) - 1,
      Number(day),
      Number(hour) % 24,
      Number(minute),
      Number(second),
    ) - at
  );
};

const findTransitions = (
  zone: ZoneOffsets,
  from: { at: number; offset: number },
  to: { at: number; offset: number },
  found: Transition[],
): void => {
  if (from.offset === to.offset) return;
  const span = to.at - from.at;
  // Nearly every change falls on a quarter of an hour, so that the second before it settles the matter.
  const isQuarter = span === QUARTER_MS && offsetAt(zone, to.at - SECOND_MS) === from.offset;
  if (isQuarter || span <= SECOND_MS) {
    found.push({ at: to.at, before: from.offset, after: to.offset });
    return;
  }
  const stepMs = span > QUARTER_MS ? QUARTER_MS : SECOND_MS;
  const middle = from.at + Math.floor(span / (2 * stepMs)) * stepMs;
  const half = { at: middle, offset: offsetAt(zone, middle) };
  findTransitions(zone, from, half, found);
  findTransitions(zone, half, to, found);
};

/** The offsets of a zone in a UTC year: asked of `Intl` every few days, then narrowed by halving. */
export const zoneYear = (zone: ZoneOffsets, year: number): ZoneYear => {
  const known = zone.years.get(year);
  if (known) return known;
  const start = firstDayOfYear(year) * DAY_MS;
  const end = firstDayOfYear(year + 1) * DAY_MS;
  const transitions: Transition[] = [];
  const startOffset = offsetAt(zone, start);
  let last = { at: start, offset: startOffset };
  while (last.at < end) {
    const at = Math.min(last.at + LOOK_EVERY_MS, end);
    const next = { at, offset: offsetAt(zone, at) };
    findTransitions(zone, last, next, transitions);
    last = next;
  }
  const found = { startOffset, transitions };
  zone.years.set(year, found);
  return found;
};
