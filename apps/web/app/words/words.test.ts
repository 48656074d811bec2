import { describe, expect, it } from 'vitest';
import { languages, pickLanguage, wordsIn } from './words.ts';

/** Every sentence of a catalogue by its key, with parameters filled in by their own names. */
function sentences(node: unknown, key: string): { key: string; said: unknown }[] {
  if (typeof node === 'function') {
    // A list of one reads in a sentence like the text that it holds, so it stands for a text and for a list.
    const named = new Proxy({}, { get: (_target, name) => [`<${String(name)}>`] });
    return [{ key, said: node(named) }];
  }
  if (typeof node === 'object' && node !== null) {
    return Object.entries(node).flatMap(([name, inner]) => sentences(inner, key ? `${key}.${name}` : name));
  }
  return [{ key, said: node }];
}

const asText = (said: unknown): string =>
  Array.isArray(said)
    ? said.map((part) => (typeof part === 'string' ? part : part.strong)).join('')
    : String(said);

describe.each(languages)('the catalogue in %s', (language) => {
  it('says something for every key', () => {
    for (const { key, said } of sentences(wordsIn(language), '')) {
      expect(asText(said).trim(), key).not.toBe('');
      expect(asText(said), key).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('has the same keys as English', () => {
    const keys = (tongue: typeof language) => sentences(wordsIn(tongue), '').map(({ key }) => key);
    expect(keys(language)).toEqual(keys('en'));
  });
});

describe('pickLanguage', () => {
  it('follows the person before the browser, and ends at English', () => {
    expect(pickLanguage('en', 'de')).toBe('en');
    expect(pickLanguage(null, 'xx;q=0.9, en-GB;q=0.2')).toBe('en');
    expect(pickLanguage('xx', null)).toBe('en');
    expect(pickLanguage(null, ';;q=,')).toBe('en');
  });
});
