import { describe, expect, it } from 'vitest';
import { compiledOf } from '../testing/reply-builders.ts';
import { dueAfter } from './deadline.ts';
import { HOUR_MS } from './local-date.ts';
import { adoptZoneTable, zoneTable } from './zone-table.ts';

describe('a zone as data', () => {
  it('R2: the browser counts with the clocks of the server, whatever its own database says', () => {
    const told = zoneTable('Africa/Casablanca', 2039, 2042);
    if (!told) throw new Error('no such zone');
    // As if the server knew of a law by which Morocco stays at UTC from 2039 on.
    const years = told.years.map(() => ({ startOffset: 0, transitions: [] }));
    expect(adoptZoneTable(JSON.parse(JSON.stringify({ ...told, years })))).toBe(true);
    const calendar = compiledOf({
      zone: 'Africa/Casablanca',
      week: { wed: [['09:00', '17:00']] },
      holidays: [],
    });
    // 6 June 2040 is a Wednesday.
    expect(dueAfter(calendar, Date.parse('2040-06-05T00:00:00Z'), HOUR_MS)).toEqual({
      ok: true,
      value: Date.parse('2040-06-06T10:00:00Z'),
    });
  });

  it('an unknown zone has no table and takes none', () => {
    expect(zoneTable('Europe/Atlantis', 2026, 2027)).toBeUndefined();
    expect(adoptZoneTable({ zone: 'Europe/Atlantis', firstYear: 2026, years: [] })).toBe(false);
  });

  it('ten years take little room', () => {
    expect(JSON.stringify(zoneTable('Europe/Berlin', 2026, 2035)).length).toBeLessThan(2_500);
  });
});
