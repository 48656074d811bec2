import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openedLanguages } from './ruleset.ts';
import { strangerTo } from './strange-forms.ts';

const languages = openedLanguages();
const isStrange = strangerTo(languages.map(({ spelling }) => spelling));

const words = languages.flatMap(({ spelling }) => [...spelling.source.vocabulary.keys()]).filter(Boolean);
/** What people make of words: several together, letters doubled, left out or replaced by signs. */
const forms = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(..."aeiklmnrstxyzñß0134578*!@$'"),
      fc.constantFrom(...words).map((word) => word.replace(/[aeiou]/, '*')),
      fc.constantFrom(...words).map((word) => word.replace(/(.)$/, '$1$1')),
      fc.constantFrom(...words).map((word) => word.slice(1)),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join('').slice(0, 64));

describe('a form that is strange to all languages', () => {
  it('means nothing in any of them', () => {
    fc.assert(
      fc.property(forms, (form) => {
        fc.pre(isStrange(form));
        for (const { spelling, frequent } of languages) {
          expect(spelling.read(form).every((id) => id === 0)).toBe(true);
          expect(frequent.has(form) || spelling.pairFirsts.has(form) || spelling.pairSeconds.has(form)).toBe(
            false,
          );
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is told from what one of them knows, however it is written', () => {
    for (const form of ['quxbrimp', 'xk9#z', "zorp'd", '旅行']) expect(isStrange(form), form).toBe(true);
    for (const form of [
      'kill',
      'k*ll',
      'su1c1de',
      'killmyself',
      'diiie',
      "don't",
      'matarme',
      'umbringen',
      'don',
    ])
      expect(isStrange(form), form).toBe(false);
  });
});
