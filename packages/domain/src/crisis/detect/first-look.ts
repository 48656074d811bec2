import { kindOfCode, kinds } from './characters.ts';
import type { FoldedText } from './fold.ts';
import { mostProbes, slotMask, slotShift, slotWidth } from './form-table.ts';
import { headLetters, longestPacked, packedHash } from './packed-form.ts';
import { type Forms, formFlags, letterRun, longestWord } from './scan-text.ts';

const telling = formFlags.triggers | formFlags.first;

/**
 * A first look at a text: true when none of its words can begin anything that a rule knows, so that nothing needs to be read.
 * False as soon as a word may, or is written with more than letters: whoever reads the whole text decides then.
 */
export function tellsNothing(text: FoldedText, known: Forms): boolean {
  const { length, codes } = text;
  const { slots, flags } = known.table;
  let singles = 0;
  for (let at = 0; at < length; at++) {
    const from = at;
    let head = 0;
    let tail = 0;
    // After the last unit stands a space. As in `scanText`: the letters of a word, the first six apart from the rest.
    let letter = ((codes[at] ?? 0) | 0x20) - 0x60;
    for (const stop = at + headLetters; (letter - 1) >>> 0 < 26 && at < stop; ) {
      head = (head << 5) | letter;
      at += 1;
      letter = ((codes[at] ?? 0) | 0x20) - 0x60;
    }
    while ((letter - 1) >>> 0 < 26) {
      tail = (tail << 5) | letter;
      at += 1;
      letter = ((codes[at] ?? 0) | 0x20) - 0x60;
    }
    const kind = kindOfCode[codes[at] ?? 0] ?? 0;
    if (kind > kinds.special) {
      if (kind === kinds.exclamation) {
        // It may stand for a letter, also with another sign behind it.
        if (kindOfCode[codes[at + 1] ?? 0] !== kinds.space) return false;
      } else if (kind < kinds.quote || kind > kinds.lineBreak) return false;
    }
    const size = at - from;
    if (size === 0) continue;
    singles = size === 1 ? singles + 1 : 0;
    if (size > longestWord || singles >= letterRun) return false;
    let own = 0;
    let left = mostProbes;
    let slot = size > longestPacked ? -1 : (packedHash(head, tail) >>> slotShift) * slotWidth;
    while (slot >= 0) {
      if (slots[slot] === head && slots[slot + 1] === tail) {
        own = slots[slot + 3] ?? 0;
        break;
      }
      left -= 1;
      slot = slots[slot] === 0 || left === 0 ? -1 : (slot + slotWidth) & slotMask;
    }
    if (slot < 0) own = flags[known.meet(text, from, at, size > longestPacked ? -1 : head, tail)] ?? 0;
    if ((own & telling) !== 0) return false;
  }
  return true;
}
