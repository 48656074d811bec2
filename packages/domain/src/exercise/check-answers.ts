import { type Outcome, refuse } from '../outcome.ts';
import type { Answer, Answers, AnswersRefusal, AnswersTooLong, ItemRefusal } from './answers.ts';
import { parseAnswers } from './answers.ts';
import type { Item } from './item.ts';
import type { ExerciseTemplate } from './template.ts';

const blank = (text: string): boolean => text.trim() === '';

/** Whether something was written or chosen at all. */
export const isAnswered = (answer: Answer | undefined): boolean => {
  if (!answer) return false;
  switch (answer.kind) {
    case 'short-text':
    case 'long-text':
      return !blank(answer.text);
    case 'number':
    case 'scale':
    case 'date':
      return true;
    case 'choice':
      return answer.chosen.length > 0;
    case 'list':
      return answer.entries.some((entry) => !blank(entry));
    case 'table':
      return answer.rows.some((row) =>
        Object.values(row).some((cell) => typeof cell === 'number' || !blank(cell)),
      );
  }
};

/** Longest text of one submission, all its items together, in UTF-16 units: ten letters' worth. */
export const longestSubmission = 200_000;

/** Strict, for a submission: every required item is answered, everything fits its item, and the whole can be read. */
export const checkComplete = (
  template: ExerciseTemplate,
  answers: Answers,
): Outcome<Answers, AnswersRefusal | AnswersTooLong> => {
  if (lengthOf(template, answers) > longestSubmission) return refuse({ reason: 'answers-too-long' });
  const parsed = parseAnswers(template, answers);
  const unfit = parsed.ok ? [] : parsed.refusal.items;
  const missing: ItemRefusal[] = template.items
    .filter((item) => item.required && !isAnswered(answers[item.id]))
    .filter((item) => !unfit.some(({ itemId }) => itemId === item.id))
    .map((item) => ({ itemId: item.id, problem: 'missing' }));
  const items = [...unfit, ...missing];
  if (!parsed.ok || items.length > 0) return refuse({ reason: 'answers-invalid', items });
  return parsed;
};

export type WrittenText = { readonly itemId: string; readonly text: string };

const textOf = (item: Item, answer: Answer): string => {
  switch (answer.kind) {
    case 'short-text':
    case 'long-text':
      return answer.text;
    case 'list':
      return answer.entries.join('\n');
    case 'table':
      return item.kind !== 'table'
        ? ''
        : answer.rows
            .map((row) =>
              item.columns
                .filter(({ kind }) => kind === 'text')
                .map(({ id }) => row[id])
                .filter((cell) => typeof cell === 'string')
                .join('\n'),
            )
            .join('\n\n');
    default:
      return '';
  }
};

/**
 * Everything that the client put into words, private items too: the texts that go through the crisis detector (C1).
 * A list or table is one text, so that a sentence spread over rows is still read as one.
 */
export const writtenTexts = (template: ExerciseTemplate, answers: Answers): readonly WrittenText[] =>
  template.items.flatMap((item) => {
    const answer = answers[item.id];
    const text = answer ? textOf(item, answer) : '';
    return blank(text) ? [] : [{ itemId: item.id, text }];
  });

const lengthOf = (template: ExerciseTemplate, answers: Answers): number =>
  template.items.reduce((length, item) => {
    const answer = answers[item.id];
    return length + (answer ? textOf(item, answer).length : 0);
  }, 0);

/** The ids of items whose answer raises a flag like a text does (C10). */
export const itemsRaisingFlag = (template: ExerciseTemplate, answers: Answers): readonly string[] =>
  template.items.flatMap((item) => {
    if ((item.kind !== 'number' && item.kind !== 'scale') || item.raisesFlagWhen === undefined) return [];
    const answer = answers[item.id];
    const raised = answer?.kind === item.kind && answer.value > item.raisesFlagWhen.above;
    return raised ? [item.id] : [];
  });
