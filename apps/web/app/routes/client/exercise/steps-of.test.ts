import { starterLibrary } from '@stillroom/domain/exercise/library/starter-library';
import { describe, expect, it } from 'vitest';
import { stepsOf } from './steps-of.ts';

const kinds = (steps: ReturnType<typeof stepsOf>) =>
  steps.map((step) => step.map(({ kind }) => kind).join('+'));

describe('the steps of an exercise', () => {
  it('puts what fits on a screen together and gives a table a step of its own', () => {
    const items = (['long-text', 'scale', 'table', 'number', 'date', 'scale', 'short-text'] as const).map(
      (kind) => ({ kind }),
    );
    expect(kinds(stepsOf(items))).toEqual(['long-text+scale', 'table', 'number+date+scale', 'short-text']);
  });

  it('loses and moves no item of the library', () => {
    for (const { items } of starterLibrary) expect(stepsOf(items).flat()).toEqual(items);
  });
});
