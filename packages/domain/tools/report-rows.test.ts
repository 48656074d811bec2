import { expect, it } from 'vitest';
import { isHeldOut, languageOf, shareOf } from './report-rows.ts';

it('C8: a share comes with its Wilson interval, also when nothing was hit', () => {
  const none = shareOf(0, 1000);
  expect(none.low).toBeCloseTo(0, 9);
  expect(none.high).toBeCloseTo(0.00383, 4);
  const half = shareOf(50, 100);
  expect(half.low).toBeCloseTo(0.4038, 3);
  expect(half.high).toBeCloseTo(0.5962, 3);
});

it('C8: about one text in five is held out, and always the same', () => {
  const texts = Array.from({ length: 1000 }, (_, index) => `a sentence with the number ${index}`);
  const held = texts.filter(isHeldOut);
  expect(held.length).toBeGreaterThan(150);
  expect(held.length).toBeLessThan(250);
  expect(texts.filter(isHeldOut)).toEqual(held);
});

it('C8: the language is the row’s own, else the ending of its source, else English', () => {
  expect(languageOf({ source: 'forum_es' })).toBe('es');
  expect(languageOf({ source: 'forum_es', lang: 'de' })).toBe('de');
  expect(languageOf({ source: 'chat_dv' })).toBe('en');
});
