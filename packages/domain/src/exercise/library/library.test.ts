import { expect, it } from 'vitest';
import { parseTemplate } from '../template.ts';
import { starterLibrary } from './starter-library.ts';

it.each(starterLibrary)('E6: “$title” is a whole first version with its source', (template) => {
  expect(parseTemplate(template)).toEqual({ ok: true, value: template });
  expect(template.version).toBe(1);
  expect(template.source).toMatch(/\d{4}/);
});

it('E6: at least ten exercises, for one and for two, none twice', () => {
  expect(starterLibrary.length).toBeGreaterThanOrEqual(10);
  expect(new Set(starterLibrary.map(({ templateId }) => templateId)).size).toBe(starterLibrary.length);
  const forBoth = (['individual', 'couple'] as const).map(
    (composition) => starterLibrary.filter(({ suits }) => suits.includes(composition)).length,
  );
  for (const count of forBoth) expect(count).toBeGreaterThanOrEqual(5);
});

it('E6: an exercise for individuals alone is never revealed to a partner', () => {
  for (const { suits, suggestedReveal } of starterLibrary) {
    if (!suits.includes('couple')) expect(suggestedReveal).toBe('private');
  }
});
