import { accept, type Outcome, refuse } from '../../outcome.ts';
import { type Answer, type Answers, type AnswersRefusal, parseAnswers, type Row } from '../answers.ts';
import type { Item } from '../item.ts';
import type { ExerciseTemplate } from '../template.ts';
import { tooDeep } from '../unkeepable.ts';
import { optionSystem } from './extension-urls.ts';
import {
  type QuestionnaireResponse,
  questionnaireResponseSchema,
  type ResponseAnswer,
  type ResponseItem,
} from './fhir-shapes.ts';
import { canonicalOf } from './questionnaire.ts';
import { columnLinkId } from './questionnaire-item.ts';

const cellAnswer = (kind: 'text' | 'number' | 'date', cell: string | number): ResponseAnswer =>
  typeof cell === 'number'
    ? { valueDecimal: cell }
    : kind === 'date'
      ? { valueDate: cell }
      : { valueString: cell };

const rowItem = (item: Item & { kind: 'table' }, row: Row): ResponseItem => ({
  linkId: item.id,
  item: item.columns.flatMap(({ id, kind }) => {
    const cell = row[id];
    return cell === undefined
      ? []
      : [{ linkId: columnLinkId(item.id, id), answer: [cellAnswer(kind, cell)] }];
  }),
});

const answerValues = (item: Item, answer: Answer): ResponseAnswer[] => {
  switch (answer.kind) {
    case 'short-text':
    case 'long-text':
      return [{ valueString: answer.text }];
    case 'scale':
      return [{ valueInteger: answer.value }];
    case 'number':
      return [
        item.kind === 'number' && item.whole
          ? { valueInteger: answer.value }
          : { valueDecimal: answer.value },
      ];
    case 'date':
      return [{ valueDate: answer.date }];
    case 'list':
      return answer.entries.map((valueString) => ({ valueString }));
    case 'choice': {
      const options = item.kind === 'choice' ? item.options : [];
      return options
        .filter(({ id }) => answer.chosen.includes(id))
        .map(({ id, label }) => ({ valueCoding: { system: optionSystem, code: id, display: label } }));
    }
    case 'table':
      return [];
  }
};

const responseItems = (item: Item, answer: Answer): ResponseItem[] => {
  if (item.kind === 'table')
    return answer.kind === 'table' ? answer.rows.map((row) => rowItem(item, row)) : [];
  const values = answerValues(item, answer);
  return values.length > 0 ? [{ linkId: item.id, answer: values }] : [];
};

/** `at` in epoch ms: when they were saved or handed in. */
export type Written = { readonly status: 'in-progress' | 'completed'; readonly at: number };

/**
 * Answers as a FHIR R4 QuestionnaireResponse (E1). Whose they are is for the export to add: ids of people stay out of here.
 * An empty list, table or choice has no place in FHIR and is left out.
 */
export const toQuestionnaireResponse = (
  template: ExerciseTemplate,
  answers: Answers,
  { status, at }: Written,
): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  questionnaire: canonicalOf(template),
  status,
  authored: new Date(at).toISOString(),
  item: template.items.flatMap((item) => {
    const answer = answers[item.id];
    return answer ? responseItems(item, answer) : [];
  }),
});

export type ResponseRefusal =
  | AnswersRefusal
  | { readonly reason: 'not-a-response' }
  /** It answers another exercise, or another version of this one. */
  | { readonly reason: 'wrong-questionnaire' };

const numberOf = (value: ResponseAnswer | undefined): number | undefined =>
  value?.valueInteger ?? value?.valueDecimal;

const readRow = (item: Item & { kind: 'table' }, row: ResponseItem): object =>
  Object.fromEntries(
    row.item?.flatMap(({ linkId, answer }) => {
      const column = item.columns.find(({ id }) => columnLinkId(item.id, id) === linkId);
      const value = answer?.[0];
      return [[column?.id ?? linkId, value?.valueString ?? value?.valueDate ?? numberOf(value)]];
    }) ?? [],
  );

const readItem = (item: Item, found: readonly ResponseItem[]): object => {
  const values = found.flatMap(({ answer }) => answer ?? []);
  const [value] = values;
  const { kind } = item;
  switch (kind) {
    case 'short-text':
    case 'long-text':
      return { kind, text: value?.valueString };
    case 'number':
    case 'scale':
      return { kind, value: numberOf(value) };
    case 'date':
      return { kind, date: value?.valueDate };
    case 'list':
      return { kind, entries: values.map(({ valueString }) => valueString) };
    case 'choice':
      return { kind, chosen: values.map(({ valueCoding }) => valueCoding?.code) };
    case 'table':
      return { kind, rows: found.map((row) => readRow(item, row)) };
  }
};

/** Reads a response to this very version; what does not fit its item is refused by item, as a page's answers are. */
export const fromQuestionnaireResponse = (
  template: ExerciseTemplate,
  input: unknown,
): Outcome<Answers, ResponseRefusal> => {
  if (tooDeep(input)) return refuse({ reason: 'not-a-response' });
  const parsed = questionnaireResponseSchema.safeParse(input);
  if (!parsed.success) return refuse({ reason: 'not-a-response' });
  if (parsed.data.questionnaire !== canonicalOf(template)) return refuse({ reason: 'wrong-questionnaire' });
  const found = parsed.data.item ?? [];
  const linkIds = [...new Set(found.map(({ linkId }) => linkId))];
  const raw = linkIds.map((id) => {
    const item = template.items.find((candidate) => candidate.id === id);
    const own = found.filter(({ linkId }) => linkId === id);
    return [id, item ? readItem(item, own) : {}] as const;
  });
  const answers = parseAnswers(template, Object.fromEntries(raw));
  return answers.ok ? accept(answers.value) : answers;
};
