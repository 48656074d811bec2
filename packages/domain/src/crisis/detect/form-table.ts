import { longestPacked, packedHash, packForm } from './packed-form.ts';

/**
 * Numbers the written forms that some rule knows, for all languages at once. Form 0 is every form that none knows. Forms are
 * looked up by their packed letters, without a string; those with digits, signs or many letters by their string. The arrays
 * never grow: a form that finds no room is looked up again each time.
 */
export type FormTable = {
  /** What each form is to the first look at a text; see `formFlags`. */
  readonly flags: Uint16Array;
  /** Open addressing over packed forms, `slotWidth` numbers each: the high and low letters, and the form plus one or 0. */
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
/** Where a search begins is `packedHash(…) >>> slotShift`. */
export const slotShift = 32 - slotBits;
export const slotMask = (1 << slotBits) - 1;
const mostForms = 1 << 16;

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

/** Remembers which form stands under these letters. */
export function placePacked(table: FormTable, high: number, low: number, form: number): void {
  const { slots } = table;
  if (table.taken * 2 > slotMask) return;
  let slot = packedHash(high, low) >>> slotShift;
  while (slots[slot * slotWidth + 2] !== 0) slot = (slot + 1) & slotMask;
  slots[slot * slotWidth] = high;
  slots[slot * slotWidth + 1] = low;
  slots[slot * slotWidth + 2] = form + 1;
  table.taken += 1;
}

/** Remembers which form a string is. */
export function placeForm(table: FormTable, written: string, form: number): void {
  const packed = written.length <= longestPacked ? packForm(written) : undefined;
  if (packed) placePacked(table, packed.high, packed.low, form);
  else if (table.strings.size < mostForms) table.strings.set(written, form);
}

/** The form under these letters, if it has been placed. */
export function formUnder({ slots }: FormTable, high: number, low: number): number | undefined {
  let slot = packedHash(high, low) >>> slotShift;
  for (;;) {
    const held = slots[slot * slotWidth + 2] ?? 0;
    if (held === 0) return undefined;
    if (slots[slot * slotWidth + 1] === low && slots[slot * slotWidth] === high) return held - 1;
    slot = (slot + 1) & slotMask;
  }
}
