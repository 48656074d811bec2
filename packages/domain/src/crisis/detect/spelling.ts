import type { LanguageRules } from '../rules/rule.ts';
import { leetLetters } from './look-alikes.ts';

/** Finds the words that a written form stands for. */
export type Spelling = {
  /** Word ids; `[0]` for a word that no rule knows. */
  readonly read: (form: string) => readonly number[];
  /** The words that two neighbouring forms stand for together (`don t`, `my self`), if they are written so. */
  readonly pair: (form: string, next: string) => readonly number[] | undefined;
  /** The same as `read` for a form that certainly stands for several words or one dodging a filter; undefined when nothing fits. */
  readonly split: (form: string) => readonly number[] | undefined;
};

const unknown: readonly number[] = [0];
/** Shorter forms are never taken apart: too many ordinary short words are made of others. */
const shortestSplit = 5;
const longestSplit = 40;
/** Shorter pieces must be frequent words (`i`, `to`, `me`): slang of two letters is found in any word. */
const shortestPiece = 3;
/** A squeezed spelling counts only for words at least this long (`god` is not `good`). */
const shortestSqueezed = 5;
const mostGuesses = 64;

const squeeze = (form: string) => form.replace(/(.)\1+/gu, '$1');
const shorten = (form: string) => form.replace(/(.)\1{2,}/gu, '$1$1');
const doubled = /(.)\1/u;
const numeric = /^\p{Nd}+$/u;
const hasSign = /[^\p{L}]/u;

/**
 * Reads forms the way people type: contractions and slang from the rules' `spellings`, drawn-out letters (`diiie`), signs for
 * letters (`su1c1de`), words written together (`killmyself`). An exact word always wins over a guess.
 */
export function createSpelling(
  rules: LanguageRules,
  vocabulary: ReadonlyMap<string, number>,
  fold: (word: string) => string,
): Spelling {
  const whole = new Set(rules.whole.split(/\s+/).map(fold));
  const known = new Map<string, readonly number[]>();
  for (const [word, id] of vocabulary) if (word !== '') known.set(word, [id]);
  for (const [written, meant] of Object.entries(rules.spellings)) {
    const ids = meant.split(/\s+/).map((word) => vocabulary.get(fold(word)) ?? 0);
    if (!written.includes("'")) known.set(fold(written), ids);
    else {
      known.set(written, ids);
      known.set(written.replace("'", ' '), ids);
      // `hell` is a word of its own, `he'll` is not.
      if (!whole.has(fold(written))) known.set(fold(written), ids);
    }
  }
  const squeezed = new Map<string, readonly number[]>();
  for (const [form, ids] of known) {
    if (hasSign.test(form)) continue;
    const key = squeeze(form);
    if (key.length >= shortestSqueezed && !squeezed.has(key)) squeezed.set(key, ids);
  }
  const frequent = new Set(rules.common.split(/\s+/).map(fold));
  const slips = slipsOf(
    rules.slips.split(/\s+/).filter((word) => word !== ''),
    known,
    whole,
  );
  // What known forms begin with, so that taking a word apart stops where no known form goes on.
  const beginnings = new Set([...known.keys()].flatMap((form) => prefixesOf(form)));
  const pairFirsts = new Set(
    [...known.keys()].flatMap((form) => (form.includes(' ') ? [form.slice(0, form.indexOf(' '))] : [])),
  );
  const numberIds = known.get('#') ?? unknown;
  const largeNumberIds = known.get('##') ?? unknown;

  const plain = (form: string): readonly number[] | undefined => {
    const exact = known.get(form);
    if (exact) return exact;
    if (whole.has(form)) return undefined;
    if (!doubled.test(form)) return squeezed.get(form) ?? slips.get(form);
    const once = squeeze(form);
    const short = shorten(form);
    const guess = short === form ? undefined : (known.get(short) ?? known.get(once));
    return guess ?? squeezed.get(once) ?? slips.get(form);
  };

  const split = (form: string): readonly number[] | undefined => {
    if (form.length < shortestSplit || form.length > longestSplit || whole.has(form)) return undefined;
    // For the first i letters: the fewest words that spell them, and where the last of these begins.
    const cost = new Array<number>(form.length + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Array<number>(form.length + 1).fill(-1);
    cost[0] = 0;
    for (let begin = 0; begin < form.length; begin++) {
      const price = (cost[begin] ?? Number.POSITIVE_INFINITY) + 1;
      if (price === Number.POSITIVE_INFINITY) continue;
      for (let end = begin + 1; end <= form.length; end++) {
        const piece = form.slice(begin, end);
        if (!beginnings.has(piece)) break;
        if (price >= (cost[end] ?? 0)) continue;
        if (!known.has(piece) || (piece.length < shortestPiece && !frequent.has(piece))) continue;
        cost[end] = price;
        from[end] = begin;
      }
    }
    if ((from[form.length] ?? -1) < 0) return undefined;
    const pieces: (readonly number[])[] = [];
    for (let end = form.length; end > 0; end = from[end] ?? 0) {
      pieces.unshift(known.get(form.slice(from[end] ?? 0, end)) ?? unknown);
    }
    return pieces.length * 2 < form.length ? pieces.flat() : undefined;
  };

  const read = (form: string): readonly number[] => {
    const exact = known.get(form);
    if (exact) return exact;
    if (numeric.test(form)) return form.length > 1 ? largeNumberIds : numberIds;
    if (form.includes("'")) return readApostrophes(form);
    if (hasSign.test(form)) {
      for (const guess of withoutSigns(form)) {
        const found = plain(guess) ?? split(guess);
        if (found) return found;
      }
      return unknown;
    }
    return plain(form) ?? split(form) ?? withTrailingI(form) ?? unknown;
  };
  /** A text whose spaces were lost before `I`: `iti`, `mei`. Longer forms are `split`. */
  const withTrailingI = (form: string): readonly number[] | undefined => {
    const subject = known.get('i');
    const before = form.endsWith('i') ? known.get(form.slice(0, -1)) : undefined;
    return subject && before && form.length > 2 ? [...before, ...subject] : undefined;
  };

  /** `don't`, `dont't`, `mother's`: together if that is a word, else what stands before the apostrophe. */
  const readApostrophes = (form: string): readonly number[] => {
    const joined = form.replaceAll("'", '');
    return known.get(joined) ?? known.get(form.slice(0, form.indexOf("'"))) ?? plain(joined) ?? unknown;
  };
  const pair = (form: string, next: string) =>
    pairFirsts.has(form) ? known.get(`${form} ${next}`) : undefined;
  return { read, split, pair };
}

const prefixesOf = (form: string) =>
  Array.from({ length: form.length }, (_, index) => form.slice(0, index + 1));

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

/** The words that a form with signs for letters may stand for, likeliest first, at most `mostGuesses`. */
function withoutSigns(form: string): readonly string[] {
  let guesses = [''];
  for (const character of form) {
    const letters = leetLetters.get(character) ?? [character];
    guesses = guesses.flatMap((guess) => letters.map((letter) => guess + letter)).slice(0, mostGuesses);
  }
  return guesses;
}
