import { kinds } from './characters.ts';
import type { FoldedText } from './fold.ts';
import { slotMask, slotShift, slotWidth } from './form-table.ts';
import { longestPacked, packedBits, packedHash } from './packed-form.ts';
import { type Forms, formFlags, letterRun, longestWord } from './scan-text.ts';

const telling = formFlags.triggers | formFlags.first;

/**
 * A first look at a text: true when none of its words can begin anything that a rule knows, so that nothing needs to be read.
 * False as soon as a word may, or is written with more than letters: whoever reads the whole text decides then.
 */
export function tellsNothing(text: FoldedText, known: Forms): boolean {
  const { length, codes, kindOfCode } = text;
  const { slots, flags } = known.table;
  let singles = 0;
  for (let at = 0; at < length; at++) {
    const from = at;
    let high = 0;
    let low = 0;
    // After the last unit stands a space.
    let kind = kindOfCode[codes[at] ?? 0] ?? 0;
    // The loop that most of the time is spent in: it has no branch but its end, and touches nothing but the text.
    while ((kind - 1) >>> 0 < 26) {
      high = (high << 5) | (low >>> 25);
      low = ((low << 5) | kind) & packedBits;
      at += 1;
      kind = kindOfCode[codes[at] ?? 0] ?? 0;
    }
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
    let form = 0;
    if (size > longestPacked) form = known.meet(text, from, at, -1, 0);
    else {
      let slot = (packedHash(high, low) >>> slotShift) * slotWidth;
      for (;;) {
        const held = slots[slot + 2] ?? 0;
        if (held === 0) {
          form = known.meet(text, from, at, high, low);
          break;
        }
        if (slots[slot + 1] === low && slots[slot] === high) {
          form = held - 1;
          break;
        }
        slot = (slot + slotWidth) & (slotMask * slotWidth);
      }
    }
    if (form !== 0 && ((flags[form] ?? 0) & telling) !== 0) return false;
  }
  return true;
}
