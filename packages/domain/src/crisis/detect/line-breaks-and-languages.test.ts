import { describe, expect, it } from 'vitest';
import { detectCrisis } from './detect-crisis.ts';

describe('C1: how a cry for help is laid out does not hide it', () => {
  it.each([
    ['I am going to kill\nmyself tonight', 4],
    ['he is strangling\r\nme', 4],
    ['I will\nkill\nmyself\ntonight', 4],
    ['I want to\ndie', 3],
    ['i.will.kill.myself', 3],
  ] as const)('%j is found as on one line', (text, level) => {
    expect(detectCrisis(text, { language: 'en' }).level).toBeGreaterThanOrEqual(level);
  });

  it('a blank line still ends a sentence', () => {
    const apart = detectCrisis('He was going to kill\n\nmyself I would leave that film out', {
      language: 'en',
    });
    expect(apart.level).toBeLessThan(3);
  });
});

describe('C1: a sentence in another language than the rest is read', () => {
  it.each([
    ['de', 'Heute war ein schöner Tag mit den Kindern. I will kill myself tonight.'],
    ['en', 'We had a good day with the kids today. Me voy a matar esta noche.'],
    ['en', 'We had a good day with the kids today. Ich bringe mich heute Nacht um.'],
  ] as const)('for an author whose language is %s', (language, text) => {
    expect(detectCrisis(text, { language }).level).toBe(4);
  });
});
