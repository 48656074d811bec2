import { longestPacked, packedHash, packForm } from './packed-form.ts';

/**
 * Numbers the written forms that some rule knows, for all languages at once. Form 0 is every form that none knows. Forms are
 * looked up by their packed letters, without a string; those with digits, signs or many letters by their string.
 */
export type FormTable = {
  /** What each form is to the first look at a text; see `formFlags`. */
  flags: Uint16Array;
  /** Open addressing over packed forms: a slot holds the form plus one, 0 when free. */
  highs: Int32Array;
  lows: Int32Array;
  slots: Int32Array;
  shift: number;
  readonly strings: Map<string, number>;
  /** How many forms there are, 0 included. */
  count: number;
  /** How many packed forms are in the slots. */
  taken: number;
};

export function createFormTable(): FormTable {
  const size = 1 << 15;
  return {
    flags: new Uint16Array(1 << 14),
    highs: new Int32Array(size),
    lows: new Int32Array(size),
    slots: new Int32Array(size),
    shift: 32 - 15,
    strings: new Map(),
    count: 1,
    taken: 0,
  };
}

/** Makes a form of its own and gives its number. */
export function newForm(table: FormTable, flags: number): number {
  if (table.count >= table.flags.length) {
    const wider = new Uint16Array(table.flags.length * 2);
    wider.set(table.flags);
    table.flags = wider;
  }
  table.flags[table.count] = flags;
  table.count += 1;
  return table.count - 1;
}

/** Remembers which form stands under these letters. */
export function placePacked(table: FormTable, high: number, low: number, form: number): void {
  if (table.taken * 2 >= table.slots.length) widen(table);
  const mask = table.slots.length - 1;
  let slot = packedHash(high, low) >>> table.shift;
  while (table.slots[slot] !== 0) slot = (slot + 1) & mask;
  table.highs[slot] = high;
  table.lows[slot] = low;
  table.slots[slot] = form + 1;
  table.taken += 1;
}

/** Remembers which form a string is. */
export function placeForm(table: FormTable, written: string, form: number): void {
  const packed = written.length <= longestPacked ? packForm(written) : undefined;
  if (packed) placePacked(table, packed.high, packed.low, form);
  else table.strings.set(written, form);
}

function widen(table: FormTable): void {
  const { highs, lows, slots } = table;
  table.highs = new Int32Array(highs.length * 2);
  table.lows = new Int32Array(highs.length * 2);
  table.slots = new Int32Array(highs.length * 2);
  table.shift -= 1;
  table.taken = 0;
  for (let slot = 0; slot < slots.length; slot++) {
    const form = slots[slot] ?? 0;
    if (form !== 0) placePacked(table, highs[slot] ?? 0, lows[slot] ?? 0, form - 1);
  }
}

/** The form under these letters, if it has been placed. */
export function slotOf(table: FormTable, high: number, low: number): number | undefined {
  const mask = table.slots.length - 1;
  let slot = packedHash(high, low) >>> table.shift;
  for (;;) {
    const held = table.slots[slot] ?? 0;
    if (held === 0) return undefined;
    if (table.lows[slot] === low && table.highs[slot] === high) return held - 1;
    slot = (slot + 1) & mask;
  }
}
