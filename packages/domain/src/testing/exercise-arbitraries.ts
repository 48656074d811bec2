import fc from 'fast-check';
import type { Answer, Answers } from '../exercise/answers.ts';
import type { Item } from '../exercise/item.ts';
import { type ExerciseTemplate, exerciseTemplateSchema } from '../exercise/template.ts';

/** Any exercise and any answers to it, for property tests. */

const words = fc.stringMatching(/^[A-Za-z][A-Za-z ,.?é…]{0,20}[a-z]$/);
const slugs = (minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?$/), { minLength, maxLength });
const maybe = <Name extends string, T>(name: Name, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((found) => (found === undefined ? {} : { [name]: found }));
const flagging = maybe('raisesFlagWhen', fc.record({ above: fc.integer({ min: -5, max: 20 }) }));

const body = fc.oneof(
  fc.constantFrom('short-text', 'long-text', 'list', 'date').map((kind) => ({ kind })),
  fc
    .tuple(
      fc.boolean(),
      maybe('min', fc.integer({ min: -50, max: 0 })),
      maybe('max', fc.integer({ min: 1, max: 50 })),
      maybe('unit', words),
      flagging,
    )
    .map(([whole, min, max, unit, flag]) => ({ kind: 'number', whole, ...min, ...max, ...unit, ...flag })),
  fc
    .tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 1, max: 20 }), words, flagging)
    .map(([min, span, label, flag]) => ({
      kind: 'scale',
      min,
      max: min + span,
      labels: [{ value: min, label }],
      ...flag,
    })),
  fc.tuple(fc.constantFrom('one', 'several'), slugs(2, 5), words).map(([choose, ids, label]) => ({
    kind: 'choice',
    choose,
    options: ids.map((id) => ({ id, label })),
  })),
  fc
    .tuple(slugs(1, 4), fc.constantFrom('text', 'number', 'date'), words)
    .map(([ids, kind, heading]) => ({ kind: 'table', columns: ids.map((id) => ({ id, heading, kind })) })),
);

const itemBase = fc
  .tuple(words, maybe('help', words), fc.boolean(), fc.constantFrom('shared', 'private'))
  .map(([prompt, help, required, audience]) => ({ prompt, ...help, required, audience }));

export const anyTemplate: fc.Arbitrary<ExerciseTemplate> = slugs(1, 8).chain((ids) =>
  fc
    .record({
      templateId: fc.uuid(),
      version: fc.integer({ min: 1, max: 99 }),
      language: fc.constantFrom('en', 'de', 'pt-BR'),
      title: words,
      purpose: words,
      source: words,
      minutes: fc.integer({ min: 1, max: 240 }),
      suits: fc.constantFrom(['individual'], ['couple'], ['individual', 'couple']),
      suggestedReveal: fc.constantFrom('private', 'together', 'in-turns'),
      items: fc.tuple(
        ...ids.map((id) => fc.tuple(itemBase, body).map(([base, rest]) => ({ id, ...base, ...rest }))),
      ),
    })
    .map((raw) => exerciseTemplateSchema.parse(raw)),
);

const text = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((found) => !/\p{Cc}|\p{Cs}/u.test(found));
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((found) => found.toISOString().slice(0, 10));

const anyCell = (kind: 'text' | 'number' | 'date'): fc.Arbitrary<string | number> =>
  kind === 'text' ? text : kind === 'date' ? day : fc.integer({ min: -1_000, max: 1_000 });

/** An answer that says something: what FHIR has no place for (an empty list) is left to the tables. */
const anyAnswer = (item: Item): fc.Arbitrary<Answer> => {
  switch (item.kind) {
    case 'short-text':
    case 'long-text':
      return text.map((found) => ({ kind: item.kind, text: found }));
    case 'number':
      return fc
        .integer({ min: item.min ?? -99, max: item.max ?? 99 })
        .map((value) => ({ kind: 'number', value }));
    case 'scale':
      return fc.integer({ min: item.min, max: item.max }).map((value) => ({ kind: 'scale', value }));
    case 'date':
      return day.map((date) => ({ kind: 'date', date }));
    case 'list':
      return fc.array(text, { minLength: 1, maxLength: 4 }).map((entries) => ({ kind: 'list', entries }));
    case 'choice': {
      const ids = item.options.map(({ id }) => id);
      const most = item.choose === 'one' ? 1 : ids.length;
      return fc
        .subarray(ids, { minLength: 1, maxLength: most })
        .map((chosen) => ({ kind: 'choice', chosen }));
    }
    case 'table': {
      const cells = Object.fromEntries(item.columns.map(({ id, kind }) => [id, anyCell(kind)]));
      return fc.array(fc.record(cells, { requiredKeys: [] }), { minLength: 1, maxLength: 3 }).map((rows) => ({
        kind: 'table',
        rows: rows.map((row) =>
          Object.fromEntries(
            Object.entries(row).flatMap(([id, cell]) => (cell === undefined ? [] : [[id, cell]])),
          ),
        ),
      }));
    }
  }
};

/** Answers to some of the items. */
export const anyAnswersTo = (template: ExerciseTemplate): fc.Arbitrary<Answers> =>
  fc.tuple(...template.items.map((item) => fc.option(anyAnswer(item), { nil: undefined }))).map((found) =>
    Object.fromEntries(
      template.items.flatMap(({ id }, index) => {
        const answer = found[index];
        return answer ? [[id, answer]] : [];
      }),
    ),
  );
