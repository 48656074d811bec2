import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brokenPromise, hostileTexts } from '../../testing/hostile-texts.ts';

it('C6: whatever the text, the detector answers, points inside it and reads every normal form alike', () => {
  fc.assert(
    fc.property(hostileTexts(), (text) => {
      expect(brokenPromise(text)).toBeUndefined();
    }),
    { numRuns: 1_500 },
  );
});
