import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileTexts } from '../../testing/hostile-texts.ts';
import { tellsNothing } from './first-look.ts';
import { foldText } from './fold.ts';
import { knownForms } from './ruleset.ts';
import { languagesToRead, scanText } from './scan-text.ts';

it('C1: a first look that finds nothing is right, and one at plain words that no rule knows finds nothing', () => {
  const known = knownForms();
  const right = (text: string) => {
    const folded = foldText(text);
    return !tellsNothing(folded, known) || languagesToRead(scanText(folded, known).flags) === 0;
  };
  fc.assert(fc.property(hostileTexts(), right), { numRuns: 1000 });
  const pieces = ['k', '!', '!!', "'", '*', '1', 'ill', ' ', '.', 'copper', 'my', 'self', '🔫', '\n'];
  const puzzles = fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((some) => some.join(''));
  fc.assert(fc.property(puzzles, right), { numRuns: 3000 });
  expect(tellsNothing(foldText('Copper basket, yellow lantern! Violin.'), known)).toBe(true);
});
