import { type FoldedText, formBetween } from './fold.ts';
import { createFormTable, type FormTable, formUnder, newForm, placeForm, placePacked } from './form-table.ts';
import type { Language } from './language.ts';
import { longestPacked, packForm } from './packed-form.ts';
import { type Forms, flagOf } from './scan-text.ts';
import { strangerTo } from './strange-forms.ts';

/** What every form met so far means in each language, so that a form is taken apart once and not in every text. */
export type KnownForms = Forms & {
  /** By language, then by form: a word's number, or the complement of a place in `lists`. */
  readings: Int32Array[];
  readonly lists: (readonly number[])[];
  /** Gives back what has been filled by forms that nobody writes twice. Not while a text is being read. */
  readonly tidy: () => void;
};

/** Beyond so many forms everything is forgotten before the next text. */
const mostForms = 24_000;

export function createKnownForms(languages: readonly Language[]): KnownForms {
  const lists: (readonly number[])[] = [];
  const listNumbers = new Map<string, number>();
  const formNumbers = new Map<string, number>();

  const isStrange = strangerTo(languages.map(({ spelling }) => spelling));

  const numberOf = (ids: readonly number[]): number => {
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) return only;
    const key = ids.join(' ');
    const known = listNumbers.get(key) ?? lists.length;
    if (known === lists.length) {
      lists.push(ids);
      listNumbers.set(key, known);
    }
    return ~known;
  };

  /** The form of a string: forms that mean the same in every way share a number. */
  const formOf = (written: string): number => {
    if (isStrange(written)) return 0;
    let flags = 0;
    const numbers = languages.map(({ spelling, frequent, ruleRows: { begins } }, index) => {
      const ids = spelling.read(written);
      for (const id of ids) if ((begins[id + 1] ?? 0) > (begins[id] ?? 0)) flags |= 1 << index;
      if (frequent.has(written)) flags |= flagOf('frequent', index);
      if (spelling.pairFirsts.has(written)) flags |= flagOf('first', index);
      if (spelling.pairSeconds.has(written)) flags |= flagOf('second', index);
      return numberOf(ids);
    });
    const key = `${flags} ${numbers.join(' ')}`;
    const known = formNumbers.get(key);
    if (known !== undefined) return known;
    const form = newForm(forms.table, flags);
    // There is no room: it stays unknown, and nothing else becomes what it is.
    if (form === 0) return 0;
    formNumbers.set(key, form);
    for (const [index, number] of numbers.entries()) {
      let readings = forms.readings[index];
      if (!readings || form >= readings.length) {
        const wider = new Int32Array((readings?.length ?? 0) + (1 << 13));
        if (readings) wider.set(readings);
        forms.readings[index] = wider;
        readings = wider;
      }
      readings[form] = number;
    }
    return form;
  };

  const meet = (text: FoldedText, from: number, to: number, head: number, tail: number): number => {
    const written = formBetween(text, from, to);
    const { table } = forms;
    const kept = table.strings.get(written);
    if (kept !== undefined) return kept;
    if (head > 0 && to - from <= longestPacked) {
      const form = formOf(written);
      placePacked(table, written, head, tail, form);
      return form;
    }
    const packed = packForm(written);
    const known = packed && formUnder(table, packed.head, packed.tail);
    if (known !== undefined) return known;
    const form = formOf(written);
    placeForm(table, written, form);
    return form;
  };

  const tidy = () => {
    if (forms.table.taken + forms.table.strings.size < mostForms) return;
    forms.table = createFormTable();
    formNumbers.clear();
    listNumbers.clear();
    lists.length = 0;
    formNumbers.set(unknownEverywhere, 0);
  };

  const unknownEverywhere = `0 ${languages.map(() => 0).join(' ')}`;
  formNumbers.set(unknownEverywhere, 0);
  const forms: { table: FormTable } & Omit<KnownForms, 'table'> = {
    table: createFormTable(),
    meet,
    readings: languages.map(() => new Int32Array(1 << 13)),
    lists,
    tidy,
  };
  return forms;
}
