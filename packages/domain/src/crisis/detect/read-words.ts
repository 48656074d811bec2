import { type FoldedText, formBetween } from './fold.ts';
import type { KnownForms } from './known-forms.ts';
import type { Language } from './language.ts';
import { type Pause, pauses } from './pause.ts';
import { flagOf, formFlags, type Scan } from './scan-text.ts';
import { findSpelledOut, type SpelledOut } from './spelled-out.ts';

/**
 * A text as one language's rules know it, word by word. Fillers are left out, so that rules need not mention them; several words
 * may come from one token and share its place. The arrays are shared by all texts and hold the newest one.
 */
export type Reading = {
  text: FoldedText;
  scan: Scan;
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
let shared: Reading | undefined;

type Arrays = Pick<Reading, 'ids' | 'pauses' | 'firsts' | 'lasts'>;

const arraysOf = (room: number): Arrays => ({
  ids: new Int32Array(room),
  pauses: new Uint8Array(room),
  firsts: new Int32Array(room),
  lasts: new Int32Array(room),
});

/** The shared reading, empty, with room for the words of a text. */
function begin(text: FoldedText, scan: Scan): Reading {
  shared ??= { text, scan, count: 0, ...arraysOf(firstSize) };
  shared.text = text;
  shared.scan = scan;
  shared.count = 0;
  makeRoom(shared, scan.count);
  return shared;
}

/** One place more than there are words is kept free, so that a look past the end finds the unknown word. */
function makeRoom(reading: Reading, size: number): void {
  const { length } = reading.ids;
  if (length > size && (length <= largestKept || size > largestKept >> 2)) return;
  const made = arraysOf(Math.max(firstSize, size + (size >> 2) + 1));
  for (const name of ['ids', 'pauses', 'firsts', 'lasts'] as const) {
    made[name].set(reading[name].subarray(0, reading.count));
    Object.assign(reading, { [name]: made[name] });
  }
}

/** Reads tokens with the spelling of a language. A run of single letters (`d i e`) is tried as one word. */
export function readWords(
  text: FoldedText,
  scan: Scan,
  known: KnownForms,
  language: Language,
  index: number,
): Reading {
  const reading = begin(text, scan);
  const { count: tokens, forms, pauses: pausesOf, flags: textFlags } = scan;
  const readings = known.readings[index] ?? noReadings;
  const { fillers } = language;
  const pairs = (textFlags & flagOf('pair', index)) !== 0;
  const spelledOut = (textFlags & formFlags.spelledOut) !== 0 ? findSpelledOut(text, scan, language) : noRuns;
  let run = 0;
  let spelledFrom = spelledOut[run]?.from ?? tokens;
  let held: Pause = pauses.none;
  let { ids, pauses: before, firsts, lasts } = reading;
  let count = 0;
  for (let token = 0; token < tokens; token++) {
    const here = (pausesOf[token] ?? 0) as Pause;
    let pause: Pause = here > held ? here : held;
    let meant: readonly number[] | undefined;
    let only = 0;
    let last = token;
    if (spelledFrom <= token) {
      meant = spelledOut[run]?.ids;
      last = spelledOut[run]?.to ?? token;
      run += 1;
      spelledFrom = spelledOut[run]?.from ?? tokens;
    } else if (pairs) {
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
    const size = meant ? meant.length : 1;
    if (size > 1 && count + size + tokens - token >= ids.length) {
      reading.count = count;
      makeRoom(reading, count + size + tokens - token);
      ({ ids, pauses: before, firsts, lasts } = reading);
    }
    held = pause;
    for (let part = 0; part < size; part++) {
      const id = meant ? (meant[part] ?? 0) : only;
      if (fillers[id] === 1) continue;
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

/** Where a word begins in the author's text, in UTF-16 units. */
export function startOf({ text, scan, firsts }: Reading, at: number): number {
  const from = scan.from[firsts[at] ?? 0] ?? 0;
  return text.plain ? from : (text.starts[from] ?? 0);
}

/** Where a word ends in the author's text, in UTF-16 units. */
export function endOf({ text, scan, lasts }: Reading, at: number): number {
  const to = scan.to[lasts[at] ?? 0] ?? 0;
  return text.plain ? to : (text.ends[to - 1] ?? 0);
}

/** Whether a word stands inside a pair of quotation marks. */
export const isQuoted = ({ scan, firsts }: Reading, at: number): boolean =>
  scan.quoted[firsts[at] ?? 0] === 1;
