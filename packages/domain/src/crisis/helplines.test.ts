import { describe, expect, it } from 'vitest';
import { type CrisisCategory, crisisCategories } from './crisis-level.ts';
import { emergencyNumbers } from './helpline-data/emergency-numbers.ts';
import { helplines, helplinesFor, outdatedHelplines } from './helplines.ts';

describe('helplines', () => {
  it('C9: every line has at least two sources and a way to reach it', () => {
    for (const line of helplines) {
      expect(line.source.length, line.name).toBeGreaterThanOrEqual(2);
      expect(line.phone ?? line.sms?.number, line.name).toBeTruthy();
      expect(line.country).toMatch(/^[A-Z]{2}$/);
      expect(line.verifiedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('C9: a short code is never written in international form', () => {
    for (const { phone, sms, name } of helplines) {
      for (const number of [phone, sms?.number]) {
        if (number?.startsWith('+')) expect(number.replace(/\D/g, '').length, name).toBeGreaterThan(9);
      }
    }
    for (const { phone } of Object.values(emergencyNumbers)) expect(phone).toMatch(/^\d{3,5}$/);
  });

  it('C3: gives two or three options, and the emergency number is always among them', () => {
    const countries = [
      ...new Set([...helplines.map(({ country }) => country), ...Object.keys(emergencyNumbers)]),
    ];
    for (const country of [...countries, 'ZZ', '', 'constructor', null, undefined]) {
      for (const categories of [[], ...crisisCategories.map((category) => [category])]) {
        const options = helplinesFor(country, categories);
        expect(options.length).toBeGreaterThanOrEqual(2);
        expect(options.length).toBeLessThanOrEqual(3);
        expect(options.some(({ kind }) => kind === 'emergency' || kind === 'local-emergency')).toBe(true);
      }
    }
  });

  it('C3: where a body is in danger the emergency number stands first, elsewhere after the lines', () => {
    const kinds = (category: CrisisCategory) => helplinesFor('DE', [category]).map(({ kind }) => kind);
    expect(kinds('medical')[0]).toBe('emergency');
    expect(kinds('suicide')[0]).toBe('line');
  });

  it('C9: an unknown country gets the local emergency number and an international directory', () => {
    expect(helplinesFor('ZZ').map(({ kind }) => kind)).toEqual(['local-emergency', 'directory']);
  });

  it('C9: violence by a partner brings its own line first, suicide the general one', () => {
    const first = (categories: Parameters<typeof helplinesFor>[1]) => {
      const option = helplinesFor('us', categories, 'en')[0];
      return option?.kind === 'line' ? option.line.kind : undefined;
    };
    expect(first(['partner-violence'])).toBe('partner-violence');
    expect(first(['suicide'])).toBe('suicide');
  });

  it('C9: entries expire after a year', () => {
    expect(outdatedHelplines('2027-11-23')).toEqual([]);
    expect(outdatedHelplines('2027-11-24').length).toBeGreaterThan(helplines.length);
    expect(outdatedHelplines('2026-11-22').length).toBeGreaterThan(helplines.length);
  });

  it('C9: no entry is out of date today; read its sources again and set verifiedAt', () => {
    expect(outdatedHelplines(new Date().toISOString().slice(0, 10))).toEqual([]);
  });
});
