import fc from 'fast-check';
import { WEEKDAYS, type WorkingCalendar } from '../reply/working-hours.ts';

/**
 * Zones and local dates on which their clocks did something: an hour, half an hour, 45 minutes, at midnight, a
 * changed offset by law, a day lost. Source: the IANA zone database.
 */
export const CLOCK_CHANGES: readonly (readonly [zone: string, date: string])[] = [
  ['Etc/UTC', '2026-03-29'],
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
  ['Europe/London', '1971-10-31'],
  ['Europe/Lisbon', '1992-09-27'],
  ['Europe/Istanbul', '2016-03-27'],
  ['Europe/Moscow', '2014-10-26'],
  ['Europe/Volgograd', '2018-10-28'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['America/St_Johns', '2010-03-14'],
  ['America/St_Johns', '2010-11-07'],
  ['America/Havana', '2025-03-09'],
  ['America/Caracas', '2007-12-09'],
  ['America/Caracas', '2016-05-01'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Santiago', '2025-09-07'],
  ['America/Nuuk', '2024-03-30'],
  ['America/Argentina/Tucuman', '2004-06-13'],
  ['America/Asuncion', '2024-10-06'],
  ['Africa/Casablanca', '2024-03-10'],
  ['Africa/Cairo', '2010-09-10'],
  ['Africa/Cairo', '2024-04-26'],
  ['Africa/Juba', '2021-02-01'],
  ['Africa/Sao_Tome', '2019-01-01'],
  ['Antarctica/Troll', '2026-03-29'],
  ['Asia/Almaty', '2024-03-01'],
  ['Asia/Beirut', '2022-03-27'],
  ['Asia/Gaza', '2023-04-29'],
  ['Asia/Kabul', '2025-05-05'],
  ['Asia/Kathmandu', '1986-01-01'],
  ['Asia/Kolkata', '2025-01-26'],
  ['Asia/Pyongyang', '2015-08-15'],
  ['Asia/Pyongyang', '2018-05-05'],
  ['Asia/Tehran', '2015-09-21'],
  ['Asia/Yangon', '2025-04-13'],
  ['Australia/Adelaide', '2025-10-05'],
  ['Australia/Eucla', '2009-03-29'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Pacific/Apia', '2011-12-30'],
  ['Pacific/Chatham', '2025-04-06'],
  ['Pacific/Kiritimati', '1994-12-31'],
  ['Pacific/Kwajalein', '1993-08-21'],
  ['Pacific/Marquesas', '2025-12-31'],
];

export const CHANGING_ZONES = [...new Set(CLOCK_CHANGES.map(([zone]) => zone))];

const asTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Up to three intervals of a day, on a grid of minutes, leaning towards the hours in which clocks change. */
const dayHours = (gridMinutes: number) =>
  fc
    .uniqueArray(
      fc.oneof(
        { weight: 2, arbitrary: fc.integer({ min: 0, max: (4 * 60) / gridMinutes }) },
        { weight: 3, arbitrary: fc.integer({ min: 0, max: (24 * 60) / gridMinutes }) },
        { weight: 1, arbitrary: fc.constantFrom(0, (24 * 60) / gridMinutes) },
      ),
      { minLength: 2, maxLength: 6 },
    )
    .map((cells) => cells.map((cell) => cell * gridMinutes).sort((a, b) => a - b))
    .map((edges) =>
      edges.flatMap((from, index): (readonly [string, string])[] => {
        const to = edges[index + 1];
        return index % 2 === 0 && to !== undefined ? [[asTime(from), asTime(to)]] : [];
      }),
    );

/** A calendar of a zone: whole days, several intervals, or an hour a week; holidays are days counted from `nearAt`. */
export const workingCalendarOf = (
  zone: string,
  nearAt: number,
  gridMinutes = 1,
): fc.Arbitrary<WorkingCalendar> => {
  const hours = fc.oneof(
    { weight: 1, arbitrary: fc.constant([['00:00', '24:00'] as const]) },
    { weight: 4, arbitrary: dayHours(gridMinutes) },
  );
  const week = fc
    .dictionary(fc.constantFrom(...WEEKDAYS), hours, { minKeys: 1, maxKeys: 7 })
    .map((days): WorkingCalendar['week'] => ({ ...days }));
  const holidays = fc
    .uniqueArray(fc.integer({ min: -4, max: 12 }), { maxLength: 5 })
    .map((days) => days.map((day) => new Date(nearAt + day * 86_400_000).toISOString().slice(0, 10)));
  return fc.record({ zone: fc.constant(zone), week, holidays });
};

/** Pauses anywhere around an instant, in whole seconds: they may touch, overlap, be empty or lie outside. */
export const pausesAround = (at: number, spanMs: number) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -200, max: 1000 }), fc.integer({ min: 0, max: 300 }))
      .map(([begin, length]) => {
        const whole = (share: number) => Math.floor((spanMs * share) / 1_000_000) * 1000;
        return { fromAt: at + whole(begin), toAt: at + whole(begin + length) };
      }),
    { maxLength: 4 },
  );
