import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyAnswersTo, anyTemplate } from '../testing/exercise-arbitraries.ts';
import { aTemplate, someAnswers } from '../testing/exercise-builders.ts';
import { type AnswerProblem, parseAnswers } from './answers.ts';
import { checkComplete, itemsRaisingFlag, writtenTexts } from './check-answers.ts';
import { sayAudience } from './item.ts';
import { parseTemplate } from './template.ts';

const base = { prompt: 'Well?', required: true, audience: 'shared' };
const template = aTemplate({
  items: [
    { ...base, id: 'short', kind: 'short-text' },
    { ...base, id: 'long', kind: 'long-text', audience: 'private' },
    { ...base, id: 'count', kind: 'number', whole: true, min: 0, max: 10, required: false },
    { ...base, id: 'item-9', kind: 'scale', min: 0, max: 3, labels: [], raisesFlagWhen: { above: 0 } },
    {
      ...base,
      id: 'pick',
      kind: 'choice',
      choose: 'one',
      options: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ],
    },
    {
      ...base,
      id: 'rows',
      kind: 'table',
      columns: [
        { id: 'what', heading: 'What', kind: 'text' },
        { id: 'how-much', heading: 'How much', kind: 'number' },
        { id: 'on', heading: 'On', kind: 'date' },
      ],
    },
    { ...base, id: 'things', kind: 'list', required: false },
    { ...base, id: 'day', kind: 'date', required: false },
  ],
});
const full = {
  short: { kind: 'short-text', text: 'one' },
  long: { kind: 'long-text', text: 'two' },
  'item-9': { kind: 'scale', value: 0 },
  pick: { kind: 'choice', chosen: ['a'] },
  rows: { kind: 'table', rows: [{ what: 'three', 'how-much': 4, on: '2026-03-02' }] },
} as const;

it.each<[itemId: string, answer: unknown, problem: AnswerProblem]>([
  ['short', { kind: 'long-text', text: 'x' }, 'wrong-shape'],
  ['short', { kind: 'short-text', text: 'x'.repeat(1_001) }, 'text-too-long'],
  ['long', { kind: 'long-text', text: 'x'.repeat(20_001) }, 'text-too-long'],
  ['long', { kind: 'long-text', text: 'bell \u0007' }, 'text-has-unseen-characters'],
  ['long', { kind: 'long-text', text: 'half \ud83d' }, 'text-has-unseen-characters'],
  ['count', { kind: 'number', value: 1.5 }, 'not-a-whole-number'],
  ['count', { kind: 'number', value: 11 }, 'out-of-range'],
  ['item-9', { kind: 'scale', value: -1 }, 'out-of-range'],
  ['pick', { kind: 'choice', chosen: ['c'] }, 'no-such-option'],
  ['pick', { kind: 'choice', chosen: ['a', 'b'] }, 'one-option-only'],
  ['rows', { kind: 'table', rows: [{ who: 'x' }] }, 'no-such-column'],
  ['rows', { kind: 'table', rows: [{ on: '2026-02-30' }] }, 'no-such-day'],
  ['rows', { kind: 'table', rows: Array.from({ length: 201 }, () => ({})) }, 'too-many-rows'],
  ['day', { kind: 'date', date: '2026-13-01' }, 'no-such-day'],
])('E1: an answer to “%s” that does not fit is refused %#', (itemId, answer, problem) => {
  expect(parseAnswers(template, { [itemId]: answer })).toEqual({
    ok: false,
    refusal: { reason: 'answers-invalid', items: [{ itemId, problem }] },
  });
});

it('E1: an unknown item is refused without repeating its name', () => {
  const refused = parseAnswers(template, { 'what-somebody-wrote': { kind: 'date', date: '2026-01-01' } });
  expect(refused).toMatchObject({ refusal: { items: [{ itemId: 'unknown', problem: 'no-such-item' }] } });
});

it('E2: a draft may be partial and blank; a submission says what is missing, item by item', () => {
  expect(parseAnswers(template, { short: { kind: 'short-text', text: ' ' } })).toMatchObject({ ok: true });
  expect(checkComplete(template, { ...full, short: { kind: 'short-text', text: ' ' } })).toEqual({
    ok: false,
    refusal: { reason: 'answers-invalid', items: [{ itemId: 'short', problem: 'missing' }] },
  });
  expect(checkComplete(template, full)).toEqual({ ok: true, value: full });
});

it('C1: everything put into words goes to the detector, private items and table cells too', () => {
  const answers = { ...full, things: { kind: 'list', entries: ['five', 'six'] } } as const;
  expect(writtenTexts(template, answers)).toEqual([
    { itemId: 'short', text: 'one' },
    { itemId: 'long', text: 'two' },
    { itemId: 'rows', text: 'three' },
    { itemId: 'things', text: 'five\nsix' },
  ]);
});

it('C10: an instrument item raises a flag above its threshold, not at it', () => {
  expect(itemsRaisingFlag(template, full)).toEqual([]);
  expect(itemsRaisingFlag(template, { 'item-9': { kind: 'scale', value: 1 } })).toEqual(['item-9']);
});

it('E1: private says “Dr. Keller only”', () => {
  expect(sayAudience('private', 'Dr. Keller', 'Ben')).toBe('Dr. Keller only');
  expect(sayAudience('shared', 'Dr. Keller', 'Ben')).toBe('Ben and Dr. Keller');
  expect(sayAudience('shared', 'Dr. Keller', null)).toBe('Dr. Keller only');
});

it.each([
  ['an item id twice', { items: [...aTemplate().items, ...aTemplate().items] }, 'items.2.id'],
  ['no items', { items: [] }, 'items'],
  [
    'a scale upside down',
    { items: [{ ...base, id: 's', kind: 'scale', min: 5, max: 1, labels: [] }] },
    'items.0',
  ],
  ['an unknown kind', { items: [{ ...base, id: 's', kind: 'drawing' }] }, 'items.0.kind'],
  ['version 0', { version: 0 }, 'version'],
  ['a field nobody knows', { colour: 'blue' }, ''],
])('E1: a template with %s is refused at its place', (_what, over, path) => {
  expect(parseTemplate({ ...aTemplate(), ...over })).toMatchObject({
    ok: false,
    refusal: { reason: 'template-invalid', problems: [{ path }] },
  });
});

it('E1: reading any answers twice gives the same answers', () => {
  const answered = anyTemplate.chain((any) => fc.tuple(fc.constant(any), anyAnswersTo(any)));
  fc.assert(
    fc.property(answered, ([any, answers]) => {
      expect(parseAnswers(any, answers)).toEqual({ ok: true, value: answers });
    }),
  );
  expect(parseAnswers(aTemplate(), someAnswers('a'))).toEqual({ ok: true, value: someAnswers('a') });
});

it('E2: what is handed in has at most 200,000 characters together; a draft is kept all the same', () => {
  const long = aTemplate({
    items: [
      { ...base, id: 'things', kind: 'list' },
      { ...base, id: 'more', kind: 'long-text' },
    ],
  });
  const answers = (more: string) => ({
    things: { kind: 'list', entries: Array.from({ length: 10 }, () => 'x'.repeat(19_999)) } as const,
    more: { kind: 'long-text', text: more } as const,
  });
  expect(checkComplete(long, answers('y')).ok).toBe(true);
  expect(checkComplete(long, answers('y'.repeat(10)))).toEqual({
    ok: false,
    refusal: { reason: 'answers-too-long' },
  });
  expect(parseAnswers(long, answers('y'.repeat(10))).ok).toBe(true);
});
