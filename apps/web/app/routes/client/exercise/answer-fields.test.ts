import { parseAnswers } from '@stillroom/domain/exercise/answers';
import { aTemplate } from '@stillroom/domain/testing/exercise-builders';
import { describe, expect, it } from 'vitest';
import { answersIn, fieldOfCell, fieldOfItem, saysItem } from './answer-fields.ts';

const base = { prompt: 'Asked', required: false, audience: 'shared' };
const template = aTemplate({
  items: [
    { ...base, id: 'text', kind: 'long-text' },
    { ...base, id: 'count', kind: 'number', whole: false },
    { ...base, id: 'mood', kind: 'scale', min: 0, max: 10, labels: [] },
    {
      ...base,
      id: 'which',
      kind: 'choice',
      choose: 'several',
      options: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ],
    },
    { ...base, id: 'lines', kind: 'list' },
    {
      ...base,
      id: 'diary',
      kind: 'table',
      columns: [
        { id: 'day', kind: 'date', heading: 'Day' },
        { id: 'hours', kind: 'number', heading: 'Hours' },
        { id: 'how', kind: 'text', heading: 'How' },
      ],
    },
    { ...base, id: 'when', kind: 'date' },
  ],
});

const formOf = (fields: readonly (readonly [string, string])[]) => {
  const form = new FormData();
  for (const item of template.items) form.append('item', saysItem(item));
  for (const [name, value] of fields) form.append(name, value);
  return form;
};

describe('E1: every kind of item comes back from a form as its answer', () => {
  it('reads what was filled in', () => {
    const { answers, items } = answersIn(
      formOf([
        [fieldOfItem('text'), 'some words'],
        [fieldOfItem('count'), '7,5'],
        [fieldOfItem('mood'), '0'],
        [fieldOfItem('which'), 'a'],
        [fieldOfItem('which'), 'b'],
        [fieldOfItem('lines'), 'one'],
        [fieldOfItem('lines'), ''],
        [fieldOfItem('lines'), 'three'],
        [fieldOfItem('lines'), ''],
        [fieldOfCell('diary', 'day'), '2026-11-23'],
        [fieldOfCell('diary', 'day'), ''],
        [fieldOfCell('diary', 'hours'), '7'],
        [fieldOfCell('diary', 'hours'), ''],
        [fieldOfCell('diary', 'how'), ''],
        [fieldOfCell('diary', 'how'), 'badly'],
        [fieldOfItem('when'), '2026-11-24'],
      ]),
    );
    expect(answers).toEqual({
      text: { kind: 'long-text', text: 'some words' },
      count: { kind: 'number', value: 7.5 },
      mood: { kind: 'scale', value: 0 },
      which: { kind: 'choice', chosen: ['a', 'b'] },
      lines: { kind: 'list', entries: ['one', '', 'three'] },
      diary: { kind: 'table', rows: [{ day: '2026-11-23', hours: 7 }, { how: 'badly' }] },
      when: { kind: 'date', date: '2026-11-24' },
    });
    expect(parseAnswers(template, answers).ok).toBe(true);
    expect(items).toHaveLength(template.items.length);
  });

  it('an empty form has no answers and still names what it showed, so that what was cleared is cleared', () => {
    const { answers, items } = answersIn(formOf([[fieldOfItem('text'), '']]));
    expect(answers).toEqual({});
    expect(items).toEqual(template.items.map(({ id }) => id));
  });

  it('what is no number is kept to be refused', () => {
    const { answers } = answersIn(formOf([[fieldOfItem('count'), 'seven']]));
    const parsed = parseAnswers(template, answers);
    expect(parsed).toMatchObject({ ok: false, refusal: { items: [{ itemId: 'count' }] } });
  });
});
