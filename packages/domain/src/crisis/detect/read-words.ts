import { type FoldedText, formBetween } from './fold.ts';
import type { KnownForms } from './known-forms.ts';
import type { Language } from './language.ts';
import { type Pause, pauses } from './pause.ts';
import { flagOf, formFlags, type Scan } from './scan-text.ts';
import { findSpelledOut, type SpelledOut } from './spelled-out.ts';

/** One word as a language's rules know it. Several words may come from one token and share its place. */
export type Word = {
  readonly id: number;
  /** UTF-16 offsets into the author's text. */
  readonly start: number;
  readonly end: number;
  readonly pause: Pause;
  readonly quoted: boolean;
};

/**
 * A text as one language reads it. Fillers are left out, so that rules need not mention them. The arrays are shared by all
 * texts and hold the newest one; `wordsOf` makes words that stay.
 */
export type Reading = {
  count: number;
  ids: Int32Array;
  /** By word: 0 nothing before it, 1 a comma, 2 the end of a sentence. */
  pauses: Uint8Array;
  /** By word: the first and the last of its tokens. */
  firsts: Int32Array;
  lasts: Int32Array;
};

const firstSize = 1 << 10;
const largestKept = 1 << 17;
const reading: Reading = {
  count: 0,
  ids: new Int32Array(firstSize),
  pauses: new Uint8Array(firstSize),
  firsts: new Int32Array(firstSize),
  lasts: new Int32Array(firstSize),
};

/** One place more than there are words is kept free, so that a look past the end finds the unknown word. */
function makeRoom(size: number): void {
  if (reading.ids.length > size && (reading.ids.length <= largestKept || size > largestKept >> 2)) return;
  const room = Math.max(firstSize, size + (size >> 2) + 1);
  const { ids, pauses: before, firsts, lasts } = reading;
  reading.ids = new Int32Array(room);
  reading.pauses = new Uint8Array(room);
  reading.firsts = new Int32Array(room);
  reading.lasts = new Int32Array(room);
  if (reading.count === 0 || ids.length > room) return;
  reading.ids.set(ids);
  reading.pauses.set(before);
  reading.firsts.set(firsts);
  reading.lasts.set(lasts);
}

/** Reads tokens with the spelling of a language. A run of single letters (`d i e`) is tried as one word. */
export function readWords(
  text: FoldedText,
  scan: Scan,
  known: KnownForms,
  language: Language,
  index: number,
): Reading {
  reading.count = 0;
  makeRoom(scan.count);
  const { forms, pauses: pausesOf, flags: textFlags } = scan;
  const readings = known.readings[index] ?? noReadings;
  const { fillers } = language;
  const pairs = (textFlags & flagOf('pair', index)) !== 0;
  const spelledOut = (textFlags & formFlags.spelledOut) !== 0 ? findSpelledOut(text, scan, language) : noRuns;
  let run = 0;
  let spelled = spelledOut[run];
  let held: Pause = pauses.none;
  let { ids, pauses: before, firsts, lasts } = reading;
  let count = 0;
  for (let token = 0; token < scan.count; token++) {
    let meant: readonly number[] | undefined;
    let last = token;
    let only = 0;
    if (spelled && spelled.from <= token) {
      meant = spelled.ids;
      last = spelled.to;
      run += 1;
      spelled = spelledOut[run];
    } else {
      if (pairs) {
        const pair = pairAt(text, scan, known, language, index, token);
        // `my self harm` is `my` and `self harm`: of two pairs that share a word the later one is meant.
        if (pair && !pairAt(text, scan, known, language, index, token + 1)) {
          meant = pair;
          last = token + 1;
        }
      }
      if (!meant) {
        only = readings[forms[token] ?? 0] ?? 0;
        if (only < 0) meant = known.lists[~only];
      }
    }
    const here = (pausesOf[token] ?? 0) as Pause;
    let pause: Pause = here > held ? here : held;
    const size = meant ? meant.length : 1;
    if (size > 1 && count + size + scan.count - token >= ids.length) {
      reading.count = count;
      makeRoom(count + size + scan.count - token);
      ({ ids, pauses: before, firsts, lasts } = reading);
    }
    for (let part = 0; part < size; part++) {
      const id = meant ? (meant[part] ?? 0) : only;
      if (fillers[id] === 1) {
        held = pause;
        continue;
      }
      ids[count] = id;
      before[count] = pause;
      firsts[count] = token;
      lasts[count] = last;
      count += 1;
      pause = pauses.none;
      held = pauses.none;
    }
    token = last;
  }
  ids[count] = 0;
  before[count] = pauses.sentence;
  reading.count = count;
  return reading;
}

/** The words that a token and the next one stand for together, if they are written so. */
function pairAt(
  text: FoldedText,
  { count, forms, from, to, pauses: pausesOf }: Scan,
  { table: { flags } }: KnownForms,
  { spelling }: Language,
  index: number,
  token: number,
): readonly number[] | undefined {
  if (token + 1 >= count || pausesOf[token + 1] !== pauses.none) return undefined;
  if (((flags[forms[token] ?? 0] ?? 0) & flagOf('first', index)) === 0) return undefined;
  if (((flags[forms[token + 1] ?? 0] ?? 0) & flagOf('second', index)) === 0) return undefined;
  return spelling.pair(
    formBetween(text, from[token] ?? 0, to[token] ?? 0),
    formBetween(text, from[token + 1] ?? 0, to[token + 1] ?? 0),
  );
}

const noReadings = new Int32Array(0);
const noRuns: readonly SpelledOut[] = [];

/** The words of a reading, each with its place in the author's text. */
export function wordsOf(
  text: FoldedText,
  scan: Scan,
  { count, ids, pauses: before, firsts, lasts }: Reading,
): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < count; at++) {
    const first = firsts[at] ?? 0;
    const from = scan.from[first] ?? 0;
    const to = scan.to[lasts[at] ?? 0] ?? 0;
    words.push({
      id: ids[at] ?? 0,
      start: text.plain ? from : (text.starts[from] ?? 0),
      end: text.plain ? to : (text.ends[to - 1] ?? 0),
      pause: (before[at] ?? 0) as Pause,
      quoted: scan.quoted[first] === 1,
    });
  }
  return words;
}
