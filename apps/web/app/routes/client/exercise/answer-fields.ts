import type { Answer, Answers, Row } from '@stillroom/domain/exercise/answers';
import type { Item } from '@stillroom/domain/exercise/item';

/**
 * An exercise as the fields of a form, in both directions. Each item that a page shows says so in a hidden field `item`
 * with its kind, because an empty answer leaves no trace in a form; a table also says its columns. Whether an answer
 * fits its item is not asked here: the API knows the exercise.
 */
export const fieldOfItem = (itemId: string): string => `answer.${itemId}`;
export const fieldOfCell = (itemId: string, columnId: string): string => `answer.${itemId}.${columnId}`;

type Asked = Pick<Item, 'id' | 'kind'> & { readonly columns?: readonly { id: string; kind: string }[] };

/** The hidden field of an item: `scale mood`, `table diary day=date hours=number`. */
export const saysItem = ({ id, kind, columns = [] }: Asked): string =>
  [kind, id, ...columns.map((column) => `${column.id}=${column.kind}`)].join(' ');

/** A number as people write it; what is none stays one that no item takes, so that it is refused and not lost. */
const numberIn = (text: string): number => {
  const typed = text.trim().replace(',', '.');
  return typed === '' ? Number.NaN : Number(typed);
};

/** Without the empty lines at the end, which stand there to be filled in. */
const withoutRest = (lines: readonly string[]): readonly string[] => {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(0, last + 1);
};

const rowsIn = (form: FormData, itemId: string, columns: readonly string[]): readonly Row[] => {
  const cells = columns.map((column) => {
    const [id = '', kind = 'text'] = column.split('=');
    return { id, kind, values: withoutRest(texts(form, fieldOfCell(itemId, id))) };
  });
  const length = Math.max(0, ...cells.map(({ values }) => values.length));
  return Array.from({ length }, (_, index) =>
    Object.fromEntries(
      cells.flatMap(({ id, kind, values }) => {
        const text = values[index] ?? '';
        if (text === '') return [];
        return [[id, kind === 'number' ? numberIn(text) : text]];
      }),
    ),
  );
};

const texts = (form: FormData, name: string): readonly string[] =>
  form.getAll(name).filter((value) => typeof value === 'string');

const answerIn = (form: FormData, kind: string, id: string, columns: readonly string[]): Answer | null => {
  const values = texts(form, fieldOfItem(id));
  const [value = ''] = values;
  switch (kind) {
    case 'short-text':
    case 'long-text':
      return value === '' ? null : { kind, text: value };
    case 'number':
    case 'scale':
      return value.trim() === '' ? null : { kind, value: numberIn(value) };
    case 'choice':
      return values.length === 0 ? null : { kind, chosen: values };
    case 'list': {
      const entries = withoutRest(values);
      return entries.length === 0 ? null : { kind, entries };
    }
    case 'table': {
      const rows = rowsIn(form, id, columns);
      return rows.length === 0 ? null : { kind, rows };
    }
    case 'date':
      return value === '' ? null : { kind, date: value };
    default:
      return null;
  }
};

/** What a form says: which items it showed, and the answers to them. */
export function answersIn(form: FormData): { readonly items: readonly string[]; readonly answers: Answers } {
  const shown = texts(form, 'item').map((said) => {
    const [kind = '', id = '', ...columns] = said.split(' ');
    return { id, answer: answerIn(form, kind, id, columns) };
  });
  return {
    items: shown.map(({ id }) => id),
    answers: Object.fromEntries(shown.flatMap(({ id, answer }) => (answer ? [[id, answer]] : []))),
  };
}

/** Everything that was typed into the answers, as text: for a detector that reads along on the page (C1). */
export const typedWords = (form: FormData): string =>
  [...form.entries()]
    .flatMap(([name, value]) => (name.startsWith('answer.') && typeof value === 'string' ? [value] : []))
    .join('\n\n');
