import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { detectCrisis } from '../src/crisis/detect/detect-crisis.ts';
import { isOfExam, isSetApart } from './report-rows.ts';

const folder = new URL('../corpus/letters/', import.meta.url);
const letterSchema = z.object({
  text: z.string(),
  lang: z.enum(['en', 'es']),
  kind: z.string(),
  source: z.string(),
  expect: z.enum(['page', 'alert', 'note', 'nopage', 'none']),
});
type Letter = z.infer<typeof letterSchema>;

const letters = readdirSync(folder)
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => letterSchema.parse(JSON.parse(line)))
  .filter(isSetApart)
  .map((letter) => ({ ...letter, level: detectCrisis(letter.text, { language: letter.lang }).level }));

/** The share of the letters that meet `which` and reach a level. */
function reaching(level: number, which: (letter: Letter) => boolean): number {
  const chosen = letters.filter(which);
  expect(chosen.length).toBeGreaterThan(50);
  return chosen.filter((letter) => letter.level >= level).length / chosen.length;
}
const plain = ({ source }: Letter) => source === 'own_plain';

describe('letters of our own that no weights were learned from', () => {
  it('C1: in plain words and in danger, most page, in both languages', () => {
    const page = (lang: string) => (one: Letter) => one.lang === lang && one.expect === 'page' && plain(one);
    expect(reaching(3, page('en'))).toBeGreaterThan(0.65);
    expect(reaching(3, page('es'))).toBeGreaterThan(0.65);
  });

  it('C1: of the examination that nothing was learned from, most surface', () => {
    const danger = (one: Letter) => isOfExam(one) && one.expect === 'page';
    expect(reaching(2, danger)).toBeGreaterThan(0.7);
    expect(reaching(3, danger)).toBeGreaterThan(0.55);
  });

  it('C1: of violence by a partner, most surface', () => {
    const violence = ({ kind }: Letter) => kind === 'violence_to_self_current';
    expect(reaching(2, violence)).toBeGreaterThan(0.7);
  });

  it('C2: of long letters about sorrows without danger few page, of short ones hardly any', () => {
    const safe = (kind: string) => (one: Letter) => one.kind === kind && one.expect === 'none';
    expect(reaching(3, safe('long_forum'))).toBeLessThan(0.1);
    expect(reaching(2, safe('chat_turn'))).toBeLessThan(0.05);
  });

  it('C2: manners of speaking, the past and other people seldom page', () => {
    expect(reaching(3, ({ expect: wish }) => wish === 'nopage')).toBeLessThan(0.25);
    expect(reaching(3, ({ expect: wish }) => wish === 'note')).toBeLessThan(0.15);
  });
});
