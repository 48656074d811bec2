import { z } from 'zod';
import { parseBody } from '../message/body.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { parseDay } from '../reply/local-date.ts';
import type { Item } from './item.ts';
import { type ExerciseTemplate, itemOf } from './template.ts';

/** A cell by column id: text and dates as strings (`2026-12-24`), numbers as numbers; an empty cell is left out. */
export type Row = Readonly<Record<string, string | number>>;

export type Answer =
  | { readonly kind: 'short-text' | 'long-text'; readonly text: string }
  | { readonly kind: 'number' | 'scale'; readonly value: number }
  /** Option ids, in the order of the template. */
  | { readonly kind: 'choice'; readonly chosen: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly Row[] }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  | { readonly kind: 'date'; readonly date: string };

/** By item id; an item that is not answered yet is left out. */
export type Answers = Readonly<Record<string, Answer>>;

export type AnswerProblem =
  | 'no-such-item'
  | 'wrong-shape'
  | 'text-too-long'
  | 'text-has-unseen-characters'
  | 'too-many-rows'
  | 'not-a-whole-number'
  | 'out-of-range'
  | 'no-such-option'
  | 'one-option-only'
  | 'no-such-column'
  | 'no-such-day'
  | 'missing';

export type ItemRefusal = { readonly itemId: string; readonly problem: AnswerProblem };
/** Names items and problems, never what was written. */
export type AnswersRefusal = { readonly reason: 'answers-invalid'; readonly items: readonly ItemRefusal[] };

/** Each text fits, but not all of them together. */
export type AnswersTooLong = { readonly reason: 'answers-too-long' };

const longestShortText = 1_000;
const mostRows = 200;

const cell = z.union([z.string(), z.number()]);
const answerSchema: z.ZodType<Answer> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['short-text', 'long-text']), text: z.string() }),
  z.strictObject({ kind: z.enum(['number', 'scale']), value: z.number() }),
  z.strictObject({ kind: z.literal('choice'), chosen: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('table'), rows: z.array(z.record(z.string(), cell)) }),
  z.strictObject({ kind: z.literal('list'), entries: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('date'), date: z.string() }),
]);

const textProblem = (text: string, limit?: number): AnswerProblem | null => {
  if (limit !== undefined && [...text].length > limit) return 'text-too-long';
  const body = parseBody(text);
  // Blank is no problem of its own: a draft may be blank, and `checkComplete` asks for what is required.
  if (body.ok || body.refusal.reason === 'body-empty') return null;
  return body.refusal.reason === 'body-too-long' ? 'text-too-long' : 'text-has-unseen-characters';
};

const firstOf = (problems: readonly (AnswerProblem | null)[]): AnswerProblem | null =>
  problems.find((problem) => problem !== null) ?? null;

const rowProblem = (item: Item & { kind: 'table' }, row: Row): AnswerProblem | null =>
  firstOf(
    Object.entries(row).map(([columnId, value]) => {
      const column = item.columns.find(({ id }) => id === columnId);
      if (!column) return 'no-such-column';
      if (column.kind === 'number') return typeof value === 'number' ? null : 'wrong-shape';
      if (typeof value !== 'string') return 'wrong-shape';
      if (column.kind === 'date') return parseDay(value) === undefined ? 'no-such-day' : null;
      return textProblem(value);
    }),
  );

const valueProblem = (item: Item & { kind: 'number' | 'scale' }, value: number): AnswerProblem | null => {
  const whole = item.kind === 'scale' || item.whole;
  if (whole && !Number.isSafeInteger(value)) return 'not-a-whole-number';
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = item;
  return value < min || value > max ? 'out-of-range' : null;
};

const choiceProblem = (item: Item & { kind: 'choice' }, chosen: readonly string[]): AnswerProblem | null => {
  if (chosen.some((id) => !item.options.some((option) => option.id === id))) return 'no-such-option';
  if (new Set(chosen).size !== chosen.length) return 'wrong-shape';
  return item.choose === 'one' && chosen.length > 1 ? 'one-option-only' : null;
};

const problemOf = (item: Item, answer: Answer): AnswerProblem | null => {
  if (answer.kind === 'short-text' && item.kind === 'short-text')
    return textProblem(answer.text, longestShortText);
  if (answer.kind === 'long-text' && item.kind === 'long-text') return textProblem(answer.text);
  if ((answer.kind === 'number' || answer.kind === 'scale') && item.kind === answer.kind)
    return valueProblem(item, answer.value);
  if (answer.kind === 'choice' && item.kind === 'choice') return choiceProblem(item, answer.chosen);
  if (answer.kind === 'date' && item.kind === 'date')
    return parseDay(answer.date) === undefined ? 'no-such-day' : null;
  if (answer.kind === 'list' && item.kind === 'list') {
    if (answer.entries.length > mostRows) return 'too-many-rows';
    return firstOf(answer.entries.map((entry) => textProblem(entry)));
  }
  if (answer.kind === 'table' && item.kind === 'table') {
    if (answer.rows.length > mostRows) return 'too-many-rows';
    return firstOf(answer.rows.map((row) => rowProblem(item, row)));
  }
  return 'wrong-shape';
};

/** Options in the order of the template, so that the same choice is the same answer. */
const inOrder = (item: Item, answer: Answer): Answer =>
  item.kind === 'choice' && answer.kind === 'choice'
    ? { ...answer, chosen: item.options.map(({ id }) => id).filter((id) => answer.chosen.includes(id)) }
    : answer;

/**
 * Reads answers as they come from a page, for a draft (E2): anything may be missing or blank, but what is there must
 * fit its item. `checkComplete` (check-answers.ts) asks for the rest on submission.
 */
export const parseAnswers = (
  template: ExerciseTemplate,
  input: unknown,
): Outcome<Answers, AnswersRefusal> => {
  const entries = z.record(z.string(), z.unknown()).safeParse(input);
  if (!entries.success) return refuse({ reason: 'answers-invalid', items: [] });
  const answers: [string, Answer][] = [];
  const problems: ItemRefusal[] = [];
  for (const [itemId, raw] of Object.entries(entries.data)) {
    const item = itemOf(template, itemId);
    const answer = answerSchema.safeParse(raw);
    if (!item) problems.push({ itemId: 'unknown', problem: 'no-such-item' });
    else if (!answer.success) problems.push({ itemId, problem: 'wrong-shape' });
    else {
      const problem = problemOf(item, answer.data);
      if (problem) problems.push({ itemId, problem });
      else answers.push([itemId, inOrder(item, answer.data)]);
    }
  }
  if (problems.length > 0) return refuse({ reason: 'answers-invalid', items: problems });
  return accept(Object.fromEntries(answers));
};
