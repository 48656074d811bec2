import { createSignReader } from './sign-guesses.ts';
import { createSplitter } from './split-word.ts';
import type { WordTree } from './word-tree.ts';

/** Finds the words that a written form stands for. */
export type Spelling = {
  /** Word ids; `[0]` for a word that no rule knows. */
  readonly read: (form: string) => readonly number[];
  /** The words that two neighbouring forms stand for together (`don t`, `my self`), if they are written so. */
  readonly pair: (form: string, next: string) => readonly number[] | undefined;
  /** The forms that begin a pair and those that end one. */
  readonly pairFirsts: ReadonlySet<string>;
  readonly pairSeconds: ReadonlySet<string>;
  /** What words written together may be made of, and by the number of each piece what it stands for. */
  readonly pieces: WordTree;
  readonly meanings: readonly (readonly number[])[];
  /** What it was made of. */
  readonly source: SpellingSource;
};

/** What a language's spelling is made of: folded words by id, and the lists of its rules. */
export type SpellingSource = {
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Written forms, folded but for their apostrophes, and the words that they stand for. */
  readonly spellings: readonly (readonly [written: string, ids: readonly number[]])[];
  readonly whole: ReadonlySet<string>;
  readonly frequent: ReadonlySet<string>;
  readonly slips: readonly string[];
};

const unknown: readonly number[] = [0];
/** A squeezed spelling counts only for words at least this long (`god` is not `good`). */
const shortestSqueezed = 5;
const numeric = /^\p{Nd}+$/u;
/** 2000 is a quantity more often than a year, and what happened in the last of them may not be over. */
const year = /^(?:19[4-9]\d|20(?!00)[01]\d|202[0-4])$/;
const letters = /^\p{L}*$/u;
const someWord = /\p{L}{3}/u;
const anyParts = /\p{L}+|\p{Nd}+/gu;

/** A form whose repeated letters stand once (`limit` 1) or at most twice in a row; the form itself when nothing changes. */
function shorten(form: string, limit: 1 | 2): string {
  let made = '';
  let copied = 0;
  let run = 0;
  for (let at = 0; at < form.length; at++) {
    run = at > 0 && form.charCodeAt(at) === form.charCodeAt(at - 1) ? run + 1 : 1;
    if (run <= limit) continue;
    made += form.slice(copied, at);
    copied = at + 1;
  }
  return copied === 0 ? form : made + form.slice(copied);
}

/** Regular expressions over Unicode are slow: they are asked only where a form is not ASCII. */
function isLetters(form: string): boolean {
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at);
    if (code >= 0x80) return letters.test(form);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

/**
 * Reads forms the way people type: contractions and slang from the rules' `spellings`, drawn-out letters (`diiie`), signs for
 * letters (`su1c1de`), words written together (`killmyself`). An exact word always wins over a guess.
 */
export function createSpelling(source: SpellingSource): Spelling {
  const { whole, frequent } = source;
  const known = knownForms(source);
  const squeezed = squeezedForms(known);
  const slips = slipsOf(source.slips, known, whole);
  const splitter = createSplitter(known, (form) => frequent.has(form));
  const { pieces, meanings } = splitter;
  const pairFirsts = new Set<string>();
  const pairSeconds = new Set<string>();
  for (const form of known.keys()) {
    const space = form.indexOf(' ');
    if (space < 0) continue;
    pairFirsts.add(form.slice(0, space));
    pairSeconds.add(form.slice(space + 1));
  }
  const numberIds = known.get('#') ?? unknown;
  const largeNumberIds = known.get('##') ?? unknown;
  const yearIds = known.get('###') ?? largeNumberIds;
  const subject = known.get('i');

  const plain = (form: string): readonly number[] | undefined => {
    const exact = known.get(form);
    if (exact) return exact;
    if (whole.has(form)) return undefined;
    const once = shorten(form, 1);
    if (once === form) return squeezed.get(form) ?? slips.get(form);
    const short = shorten(form, 2);
    const guess = short === form ? undefined : (known.get(short) ?? known.get(once));
    return guess ?? squeezed.get(once) ?? slips.get(form);
  };

  const split = (form: string) => (whole.has(form) ? undefined : splitter.split(form));

  const readSigns = createSignReader({
    plain,
    *squeezed() {
      for (const form of known.keys()) yield shorten(form, 1);
      for (const form of slips.keys()) yield shorten(form, 1);
    },
    whole,
    splitter,
  });

  const read = (form: string): readonly number[] => {
    const exact = known.get(form);
    if (exact) return exact;
    if (isLetters(form)) return plain(form) ?? split(form) ?? withTrailingI(form) ?? unknown;
    if (numeric.test(form)) return form.length === 1 ? numberIds : year.test(form) ? yearIds : largeNumberIds;
    if (form.includes("'")) return readApostrophes(form);
    return readSigns(form) ?? readParts(form) ?? unknown;
  };
  /** `die!I`, `40pills`, `cries*die`: words without a space between them, if one of them is known. */
  const readParts = (form: string): readonly number[] | undefined => {
    if (!someWord.test(form)) return undefined;
    const parts = form.match(anyParts) ?? [];
    if (parts.length < 2) return undefined;
    const meant: number[] = [];
    let means = false;
    for (const part of parts) {
      for (const id of read(part)) {
        meant.push(id);
        means ||= id !== 0;
      }
    }
    return means ? meant : undefined;
  };
  /** A text whose spaces were lost before `I`: `iti`, `mei`. Longer forms are `split`. */
  const withTrailingI = (form: string): readonly number[] | undefined => {
    if (!subject || form.length <= 2 || !form.endsWith('i')) return undefined;
    const before = known.get(form.slice(0, -1));
    return before && [...before, ...subject];
  };

  /** `don't`, `dont't`, `mother's`: together if that is a word, else what stands before the apostrophe. */
  const readApostrophes = (form: string): readonly number[] => {
    const joined = form.replaceAll("'", '');
    return known.get(joined) ?? known.get(form.slice(0, form.indexOf("'"))) ?? plain(joined) ?? unknown;
  };
  const pair = (form: string, next: string) =>
    pairFirsts.has(form) ? known.get(`${form} ${next}`) : undefined;
  return { read, pair, pairFirsts, pairSeconds, pieces, meanings, source };
}

function knownForms({ vocabulary, spellings, whole }: SpellingSource): Map<string, readonly number[]> {
  const known = new Map<string, readonly number[]>();
  for (const [word, id] of vocabulary) if (word !== '') known.set(word, [id]);
  for (const [written, ids] of spellings) {
    known.set(written, ids);
    if (!written.includes("'")) continue;
    known.set(written.replace("'", ' '), ids);
    // `hell` is a word of its own, `he'll` is not.
    const joined = written.replaceAll("'", '');
    if (!whole.has(joined)) known.set(joined, ids);
  }
  return known;
}

/** From a form without doubled letters to the words of the first known form that is squeezed to it. */
function squeezedForms(known: ReadonlyMap<string, readonly number[]>): Map<string, readonly number[]> {
  const squeezed = new Map<string, readonly number[]>();
  for (const [form, ids] of known) {
    if (form.length < shortestSqueezed || !isLetters(form)) continue;
    const key = shorten(form, 1);
    if (key.length >= shortestSqueezed && !squeezed.has(key)) squeezed.set(key, ids);
  }
  return squeezed;
}

/** Every form one slip away from a word, unless it is a word itself. */
function slipsOf(
  words: readonly string[],
  known: ReadonlyMap<string, readonly number[]>,
  whole: ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const slips = new Map<string, readonly number[]>();
  for (const word of words) {
    const ids = known.get(word);
    if (!ids) continue;
    for (let at = 1; at < word.length; at++) {
      const missing = word.slice(0, at) + word.slice(at + 1);
      const swapped = word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
      for (const form of [missing, swapped]) if (!known.has(form) && !whole.has(form)) slips.set(form, ids);
    }
  }
  return slips;
}
