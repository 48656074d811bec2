import { DAY_MS } from '@stillroom/domain/reply/local-date';

/**
 * Instants and dates as people read them. Pure: the instant, the zone of the one who reads (IANA), the present
 * and the language are arguments; `now` comes from the loader, so that server and browser say the same.
 * Words come from Intl; their order is put together here, because browsers and Node differ in commas.
 */
export type Language = string;

interface LocalParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly weekday: string;
  readonly time: string;
  readonly seconds: string;
}

/** The local date of an instant, `2026-12-24`: the same for every instant of one day in that zone. */
export const localDate = (at: number, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at);

/** `18:20` */
export const timeOfDay = (at: number, zone: string, language: Language = 'en'): string =>
  partsOf(at, zone, language, 'short').time;

/** `23:08:04`, for records where the second matters. */
export function timeToTheSecond(at: number, zone: string, language: Language = 'en'): string {
  const parts = partsOf(at, zone, language, 'short');
  return `${parts.time}:${parts.seconds}`;
}

/** `Fri 20 Nov, 17:30`, with the year when it is not the present one. */
export function fullMoment(at: number, zone: string, now: number, language: Language = 'en'): string {
  const parts = partsOf(at, zone, language, 'short');
  return `${dayOf(parts, partsOf(now, zone, language, 'short').year)}, ${parts.time}`;
}

/** `Mon 30 Nov` where a day begins at that instant, else with its time: for what is planned by whole days. */
export function dayOrMoment(at: number, zone: string, now: number, language: Language = 'en'): string {
  const parts = partsOf(at, zone, language, 'short');
  if (parts.time !== '00:00') return fullMoment(at, zone, now, language);
  return dayOf(parts, partsOf(now, zone, language, 'short').year);
}

/** When something was or will be: `today, 18:20`, `Fri 09:12` within six days either way, else `Tue 8 Dec, 18:00`. */
export function moment(at: number, zone: string, now: number, language: Language = 'en'): string {
  const away = daysBetween(localDate(now, zone), localDate(at, zone));
  const { weekday, time } = partsOf(at, zone, language, 'short');
  if (away === 0) return `${relativeDay(0, language)}, ${time}`;
  return Math.abs(away) <= 6 ? `${weekday} ${time}` : fullMoment(at, zone, now, language);
}

/**
 * The instant of a promise (R7): `Tue 18:00`, `today, 18:20`, or with its date when it is a week away or past,
 * so that a weekday alone never names the wrong week.
 */
export function replyBy(at: number, zone: string, now: number, language: Language = 'en'): string {
  const past = daysBetween(localDate(now, zone), localDate(at, zone)) < 0;
  return past ? fullMoment(at, zone, now, language) : moment(at, zone, now, language);
}

/** The rule over a day's letters: `Today`, `Yesterday`, `Thursday, 19 November`. */
export function dayHeading(at: number, zone: string, now: number, language: Language = 'en'): string {
  const away = daysBetween(localDate(now, zone), localDate(at, zone));
  if (away === 0 || away === -1) return capitalised(relativeDay(away, language), language);
  const { weekday, day, month, year } = partsOf(at, zone, language, 'long');
  const sameYear = partsOf(now, zone, language, 'long').year === year;
  return `${weekday}, ${day} ${month}${sameYear ? '' : ` ${year}`}`;
}

/** A local date such as `2026-11-22` as `Sun 22 Nov`, with the year when it is not that of `now`. */
export function shortDay(date: string, now: number, language: Language = 'en'): string {
  const parts = partsOf(Date.parse(`${date}T12:00:00Z`), 'UTC', language, 'short');
  return dayOf(parts, partsOf(now, 'UTC', language, 'short').year);
}

/** A length of time as `17 h`, `6 min`, `40 s`, or `4 d` from three days on. */
export const howLong = (milliseconds: number): string => {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
  if (minutes < 1) return `${Math.floor(Math.abs(milliseconds) / 1000)} s`;
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 72 ? `${hours} h` : `${Math.floor(hours / 24)} d`;
};

/** The same for a sentence; null when it is shorter than a minute, which reads better in words. */
export const wholeMinutes = (milliseconds: number): string | null =>
  Math.abs(milliseconds) < 60_000 ? null : howLong(milliseconds);

/** Whose time it is, said after an instant: `Berlin time`, `UTC`. Takes an IANA zone. */
export const placeOfZone = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** Things in time order, put together by the reader's local day. */
export function byDay<Thing>(
  things: readonly Thing[],
  instantOf: (thing: Thing) => number,
  zone: string,
): readonly { readonly date: string; readonly at: number; readonly things: readonly Thing[] }[] {
  const days: { date: string; at: number; things: Thing[] }[] = [];
  for (const thing of things) {
    const at = instantOf(thing);
    const date = localDate(at, zone);
    const last = days.at(-1);
    if (last?.date === date) last.things.push(thing);
    else days.push({ date, at, things: [thing] });
  }
  return days;
}

function partsOf(at: number, zone: string, language: Language, names: 'short' | 'long'): LocalParts {
  const format = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    weekday: names,
    year: 'numeric',
    month: names,
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const found = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => found.get(type) ?? '';
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    weekday: part('weekday'),
    time: `${part('hour')}:${part('minute')}`,
    seconds: part('second'),
  };
}

const dayOf = ({ weekday, day, month, year }: LocalParts, thisYear: string): string =>
  `${weekday} ${day} ${month}${year === thisYear ? '' : ` ${year}`}`;

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

const relativeDay = (days: number, language: Language): string =>
  new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');

const capitalised = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
