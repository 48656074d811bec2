import { describe, expect, it } from 'vitest';
import { compiled, daily, due } from '../testing/compiled-calendars.ts';
import { compileCalendar } from './compiled-calendar.ts';
import { MINUTE_MS } from './local-date.ts';
import type { WorkingCalendar } from './working-hours.ts';

describe('compileCalendar', () => {
  it('shares what equal calendars have in common', () => {
    const calendar = (): WorkingCalendar => ({
      zone: 'Europe/Berlin',
      week: {
        tue: [
          ['13:00', '14:00'],
          ['09:00', '12:00'],
        ],
      },
      holidays: ['2026-12-25', '2026-12-26'],
    });
    const reordered: WorkingCalendar = {
      zone: 'Europe/Berlin',
      week: {
        mon: [],
        tue: [
          ['09:00', '12:00'],
          ['13:00', '14:00:00'],
        ],
      },
      holidays: ['2026-12-26', '2026-12-25', '2026-12-25'],
    };
    expect(compiled(calendar())).toBe(compiled(calendar()));
    expect(compiled(reordered)).toBe(compiled(calendar()));
    expect(compiled({ ...calendar(), zone: 'Europe/Vienna' })).not.toBe(compiled(calendar()));
  });

  it('refuses a calendar that nobody parsed', () => {
    expect(compileCalendar({ zone: 'Nowhere', week: {}, holidays: [] })).toEqual({
      ok: false,
      refusal: { reason: 'unknown-zone', zone: 'Nowhere' },
    });
  });

  it('R2: minutes of a historic offset count too', () => {
    // Liberia was 44 minutes and 30 seconds behind until 7 January 1972.
    const monrovia = daily('Africa/Monrovia', ['09:00', '10:00']);
    expect(due(monrovia, '1972-01-05T00:00:00Z', MINUTE_MS)).toBe('1972-01-05T09:45:30Z');
    expect(due(monrovia, '1972-01-08T00:00:00Z', MINUTE_MS)).toBe('1972-01-08T09:01:00Z');
  });
});
