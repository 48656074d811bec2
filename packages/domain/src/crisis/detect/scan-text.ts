import { apostropheLetter, isWordKind, kindOfCode, kinds } from './characters.ts';
import type { FoldedText } from './fold.ts';
import { type FormTable, mostProbes, slotMask, slotShift, slotWidth } from './form-table.ts';
import { headLetters, longestPacked, packedHash } from './packed-form.ts';
import { type Pause, pauses } from './pause.ts';
import { joinStressedWords } from './stressed-words.ts';

/**
 * The words, numbers and picture signs of the newest text. The arrays are shared by all texts.
 */
export type Scan = {
  count: number;
  /** By token: its form's number, and where it stands in the folded text. */
  forms: Int32Array;
  from: Int32Array;
  to: Int32Array;
  /** What stands before it. */
  pauses: Uint8Array;
  /** 1 inside a pair of quotation marks; nothing else is set, so that a text without any need not be cleared. */
  quoted: Uint8Array;
  /** The flags of all forms together. */
  flags: number;
};

/** What the reader of words asks of whoever knows the forms. */
export type Forms = {
  table: FormTable;
  /** The number of a form that the table does not hold yet; it may hold it afterwards. */
  readonly meet: (text: FoldedText, from: number, to: number, head: number, tail: number) => number;
};

/**
 * What a form is to the first look at a text. The first four are three bits each, one a language: a rule may start from it;
 * it is a frequent word; before another form (`my`), or after one (`self`), it may stand for one word with it.
 */
export const formFlags = {
  triggers: 0b111,
  frequent: 0b111_000,
  first: 0b111_000_000,
  second: 0b111_000_000_000,
  /** Of a text: a first form stands before a second one of the same language. */
  pair: 0b111_000_000_000_000,
  /** Of a text: three single characters stand in a row. */
  spelledOut: 0b1_000_000_000_000_000,
} as const;
const languageBits = 3;

/** Turns a language's bit of `triggers` into that of another flag. */
export const flagOf = (kind: 'frequent' | 'first' | 'second' | 'pair', language: number): number =>
  (1 << language) <<
  (languageBits * (kind === 'frequent' ? 1 : kind === 'first' ? 2 : kind === 'second' ? 3 : 4));

/** The languages, one bit each, whose rules may find something in a text with these flags. */
export const languagesToRead = (flags: number): number =>
  flags & formFlags.spelledOut
    ? formFlags.triggers
    : (flags & formFlags.triggers) | ((flags & formFlags.pair) >> (4 * languageBits));

/** So many single letters in a row may be a word spelled out. */
export const letterRun = 3;
/** Longer runs of letters than this are cut: no word that a rule knows is longer. */
export const longestWord = 64;
/** A quotation longer than this many words is more likely two unpaired marks. */
const longestQuotation = 40;
/** Fewer words between the marks are set off by them, not quoted. */
const shortestQuotation = 3;
/** Fewer words outside the marks say nothing about whose words are inside. */
const fewestOutside = 2;
const firstSize = 1 << 10;
const largestKept = 1 << 16;

const scan: Scan = {
  count: 0,
  forms: new Int32Array(firstSize),
  from: new Int32Array(firstSize),
  to: new Int32Array(firstSize),
  pauses: new Uint8Array(firstSize),
  quoted: new Uint8Array(firstSize),
  flags: 0,
};

/** Behind the last word that is marked as quoted. */
let quotedEnd = 0;

/** Room for as many tokens as a text of this length can have. */
function makeRoom(length: number): void {
  const enough = scan.forms.length >= length + 2;
  if (enough && (scan.forms.length <= largestKept || length > largestKept >> 1)) return;
  const size = Math.max(firstSize, length + 2);
  scan.forms = new Int32Array(size);
  scan.from = new Int32Array(size);
  scan.to = new Int32Array(size);
  scan.pauses = new Uint8Array(size);
  scan.quoted = new Uint8Array(size);
}

const kindAt = (text: FoldedText, at: number): number => kindOfCode[text.codes[at] ?? 0] ?? 0;

/**
 * Splits a folded text into tokens and looks each up. An apostrophe or a filter-dodging sign stays inside its word (`don't`,
 * `k!ll`); quotation marks pair up in the order in which they stand.
 */
export function scanText(text: FoldedText, known: Forms): Scan {
  const { length, codes } = text;
  makeRoom(length);
  const { forms, from: froms, to: tos, pauses: before, quoted } = scan;
  quoted.fill(0, 0, quotedEnd);
  quotedEnd = 0;
  const { table } = known;
  const { slots, flags: flagsOf } = table;
  let count = 0;
  let flags = 0;
  let lastFlags = 0;
  let singles = 0;
  let pause: Pause = pauses.sentence;
  let openedAt = -1;
  let quotedCount = 0;
  for (let at = 0; at <= length; at++) {
    let from = at;
    let head = 0;
    let tail = 0;
    /** Whether the word has characters that cannot be packed. */
    let odd = false;
    let numeric = false;
    let kind: number = kinds.other;
    for (; ; at++) {
      // After the last unit stands a space. These loops, in which most of the time is spent, have no branch but their end.
      let letter = ((codes[at] ?? 0) | 0x20) - 0x60;
      for (const stop = from + headLetters; (letter - 1) >>> 0 < 26 && at < stop; ) {
        head = (head << 5) | letter;
        at += 1;
        letter = ((codes[at] ?? 0) | 0x20) - 0x60;
      }
      while ((letter - 1) >>> 0 < 26) {
        tail = (tail << 5) | letter;
        at += 1;
        letter = ((codes[at] ?? 0) | 0x20) - 0x60;
      }
      kind = kindOfCode[codes[at] ?? 0] ?? 0;
      if (kind === kinds.other) break;
      if (kind === kinds.digit || kind === kinds.foreign || kind === kinds.rest) {
        odd = true;
        numeric ||= kind === kinds.digit;
      } else if (at === from) break;
      else if (kind === kinds.apostrophe && at + 1 < length && isWordKind(kindAt(text, at + 1))) {
        if (at < from + headLetters) head = (head << 5) | apostropheLetter;
        else tail = (tail << 5) | apostropheLetter;
      } else if ((kind === kinds.sign || kind === kinds.exclamation) && joinsWord(text, at)) odd = true;
      else break;
    }
    const packed = !odd && at - from <= longestPacked;
    // No rule knows a word of foreign letters alone.
    const foreign = odd && !numeric && head === 0 && tail === 0;
    while (from < at) {
      // A run of letters beyond the longest word is several tokens.
      const end = at - from > longestWord ? cutAfter(text, from, at) : at;
      let form = foreign ? 0 : -1;
      let own = 0;
      let left = mostProbes;
      for (let slot = packed ? (packedHash(head, tail) >>> slotShift) * slotWidth : -1; slot >= 0; ) {
        if (slots[slot] === head && slots[slot + 1] === tail) {
          form = slots[slot + 2] ?? 0;
          own = slots[slot + 3] ?? 0;
          break;
        }
        left -= 1;
        slot = slots[slot] === 0 || left === 0 ? -1 : (slot + slotWidth) & slotMask;
      }
      if (form < 0) {
        form = known.meet(text, from, end, packed ? head : -1, tail);
        own = flagsOf[form] ?? 0;
      }
      flags |= own | ((lastFlags & (own >> languageBits) & formFlags.first) << (2 * languageBits));
      lastFlags = own;
      singles = end - from === 1 ? singles + 1 : 0;
      if (singles >= letterRun) flags |= formFlags.spelledOut;
      forms[count] = form;
      froms[count] = from;
      tos[count] = end;
      before[count] = pause;
      count += 1;
      pause = pauses.none;
      from = end;
    }
    if (kind !== kinds.other) {
      if (kind === kinds.quote) {
        if (openedAt < 0) openedAt = count;
        else {
          const size = count - openedAt;
          if (size >= shortestQuotation && size <= longestQuotation) {
            quoted.fill(1, openedAt, count);
            quotedEnd = count;
            quotedCount += size;
          }
          openedAt = -1;
        }
      } else if (kind === kinds.lineBreak) {
        if (endsParagraph(text, at)) pause = pauses.sentence;
      } else if (kind === kinds.sentence || kind === kinds.exclamation) {
        if (isEllipsis(text, at)) pause = pause === pauses.none ? pauses.comma : pause;
        else if (!standsBetweenWords(text, at)) pause = pauses.sentence;
      } else if (kind === kinds.comma || kind === kinds.sign) {
        if (pause === pauses.none) pause = pauses.comma;
      } else if (kind === kinds.picture) {
        const half = (text.units[at] ?? 0) >= 0xd800 && (text.units[at] ?? 0) < 0xdc00;
        const form = known.meet(text, at, half ? at + 2 : at + 1, -1, 0);
        // A picture that no rule knows stands between words like a space.
        if (form !== 0) {
          const own = flagsOf[form] ?? 0;
          flags |= own;
          lastFlags = own;
          singles = 0;
          forms[count] = form;
          froms[count] = at;
          tos[count] = half ? at + 2 : at + 1;
          before[count] = pause;
          count += 1;
          pause = pauses.none;
        }
        if (half) at += 1;
      }
    }
  }
  // Who puts all of a letter into quotation marks quotes nobody.
  if (count - quotedCount < fewestOutside) quoted.fill(0, 0, quotedEnd);
  scan.count = count;
  scan.flags = flags;
  joinStressedWords(before, count);
  return scan;
}

/** The first letter or digit of a run that is beyond the longest word. */
function cutAfter(text: FoldedText, from: number, to: number): number {
  for (let at = from + longestWord; at < to; at++) if (isWordKind(kindAt(text, at))) return at;
  return to;
}

/** Whether a sign has a letter or digit after it, at most two more signs away. */
function joinsWord(text: FoldedText, at: number): boolean {
  for (let ahead = at + 1; ahead <= at + 3 && ahead < text.length; ahead++) {
    const next = kindAt(text, ahead);
    if (isWordKind(next)) return true;
    if (next !== kinds.sign && next !== kinds.exclamation) return false;
  }
  return false;
}

/** A dot or the like with no room on either side, as in `i.will`, joins words rather than ends a sentence. */
const standsBetweenWords = (text: FoldedText, at: number): boolean =>
  at > 0 && isWordKind(kindAt(text, at - 1)) && at + 1 < text.length && isWordKind(kindAt(text, at + 1));

/** Dots in a row are how people hesitate (`I want to... die`): they end no sentence. */
function isEllipsis({ plain, codes, units }: FoldedText, at: number): boolean {
  const source = plain ? codes : units;
  if (source[at] === ellipsis) return true;
  return source[at] === dot && (source[at + 1] === dot || (at > 0 && source[at - 1] === dot));
}

const dot = 0x2e;
const ellipsis = 0x2026;

/** A blank line is at most this far away. */
const widestBlank = 80;

/** A line break alone is how a phone or a poem folds a sentence; a blank line ends one. */
function endsParagraph(text: FoldedText, at: number): boolean {
  const units = text.plain ? text.codes : text.units;
  const end = Math.min(text.length, at + widestBlank);
  let ahead = at;
  if (units[ahead] === carriageReturn) ahead += 1;
  if (ahead >= end || units[ahead] !== lineFeed) return false;
  ahead += 1;
  while (ahead < end && (units[ahead] === space || units[ahead] === tab)) ahead += 1;
  if (ahead < end && units[ahead] === carriageReturn) ahead += 1;
  return ahead < end && units[ahead] === lineFeed;
}

const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const space = 0x20;
const tab = 0x09;
