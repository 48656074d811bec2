import { longestPacked, packedHash, packForm } from './packed-form.ts';

/**
 * Numbers the written forms that some rule knows, for all languages at once. Form 0 is every form that none knows. Forms are
 * looked up by their packed letters, without a string; those with digits, signs or many letters, and those whose slots are taken,
 * by their string. The arrays never grow: a form that finds no place is looked up again each time, and one that finds no number is
 * unknown.
 */
export type FormTable = {
  /** What each form is to the first look at a text; see `formFlags`. */
  readonly flags: Uint16Array;
  /** Open addressing over packed forms, `slotWidth` numbers each: head and tail, the form, its flags. A slot without a head is free. */
  readonly slots: Int32Array;
  readonly strings: Map<string, number>;
  /** How many forms there are, 0 included. */
  count: number;
  /** How many packed forms are in the slots. */
  taken: number;
};

/** A slot is a quarter of a cache line, so that a look-up touches one. */
export const slotWidth = 4;
const slotBits = 16;
/** Where a search begins is `(packedHash(…) >>> slotShift) * slotWidth`; it goes on with the next slot, round the end by `slotMask`. */
export const slotShift = 32 - slotBits;
export const slotMask = (slotWidth << slotBits) - 1;
const mostForms = 1 << slotBits;

export const createFormTable = (): FormTable => ({
  flags: new Uint16Array(mostForms),
  slots: new Int32Array(slotWidth << slotBits),
  strings: new Map(),
  count: 1,
  taken: 0,
});

/** Makes a form of its own and gives its number; 0 when there is no room for another. */
export function newForm(table: FormTable, flags: number): number {
  if (table.count >= mostForms) return 0;
  table.flags[table.count] = flags;
  table.count += 1;
  return table.count - 1;
}

/**
 * A form stands at most so many slots behind where its search begins, or it is kept as a string: whoever writes words that share a
 * slot makes no search longer than this.
 */
export const mostProbes = 32;

/** Where letters stand among the slots, or the free slot where they would; -1 when there is neither within reach. */
function slotOf({ slots }: FormTable, head: number, tail: number): number {
  let slot = (packedHash(head, tail) >>> slotShift) * slotWidth;
  for (let probe = 0; probe < mostProbes; probe++) {
    if (slots[slot] === 0 || (slots[slot] === head && slots[slot + 1] === tail)) return slot;
    slot = (slot + slotWidth) & slotMask;
  }
  return -1;
}

/** Remembers which form stands under these letters, written so. */
export function placePacked(
  table: FormTable,
  written: string,
  head: number,
  tail: number,
  form: number,
): void {
  const slot = table.taken * 2 < mostForms ? slotOf(table, head, tail) : -1;
  if (slot < 0) placeString(table, written, form);
  else {
    const { slots } = table;
    slots[slot] = head;
    slots[slot + 1] = tail;
    slots[slot + 2] = form;
    slots[slot + 3] = table.flags[form] ?? 0;
    table.taken += 1;
  }
}

/** Remembers which form a string is. */
export function placeForm(table: FormTable, written: string, form: number): void {
  const packed = written.length <= longestPacked ? packForm(written) : undefined;
  if (packed) placePacked(table, written, packed.head, packed.tail, form);
  else placeString(table, written, form);
}

function placeString({ strings }: FormTable, written: string, form: number): void {
  if (strings.size < mostForms) strings.set(written, form);
}

/** The form under these letters, if it has been placed among the slots. */
export function formUnder(table: FormTable, head: number, tail: number): number | undefined {
  const slot = slotOf(table, head, tail);
  return slot < 0 || table.slots[slot] === 0 ? undefined : table.slots[slot + 2];
}
