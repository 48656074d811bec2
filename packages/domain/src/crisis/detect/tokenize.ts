import type { FoldedCharacter } from './fold.ts';

/** What stands between a token and the one before it. */
export const pauses = { none: 0, comma: 1, sentence: 2 } as const;
export type Pause = (typeof pauses)[keyof typeof pauses];

/** A word, number or picture sign of the text, folded, with its place in the original. */
export type Token = {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly pause: Pause;
  /** Stands inside a pair of quotation marks. */
  readonly quoted: boolean;
};

const letter = /^\p{L}$/u;
const digit = /^\p{Nd}$/u;
const picture = /^\p{Extended_Pictographic}$/u;
const insideWord = new Set(['@', '$', '!', '*', '|', '+']);
const sentenceEnds = new Set(['.', '!', '?', ';', '\n', '\r', '…', '¿', '¡', '。', '•', '\u2028', '\u2029']);
const commas = new Set([',', ':', '(', ')', '[', ']', '/', '–', '—', '…', '، ', '*', '|', '~']);
const quotes = new Set(['"', '“', '”', '„', '«', '»', '‟']);

const isLetter = (character: string) =>
  character >= 'a' && character <= 'z' ? true : character.charCodeAt(0) >= 0x80 && letter.test(character);
const isDigit = (character: string) =>
  character >= '0' && character <= '9' ? true : character.charCodeAt(0) >= 0x80 && digit.test(character);
const isWordCharacter = (character: string | undefined) =>
  character !== undefined && (isLetter(character) || isDigit(character));

/** Longer runs of letters than this are cut: no word that a rule knows is longer. */
const longestWord = 64;

/**
 * Splits folded text into tokens. An apostrophe or a filter-dodging sign stays inside its word (`don't`, `k!ll`); quotation marks pair up in the order in which they stand.
 */
export function tokenize(characters: readonly FoldedCharacter[]): Token[] {
  const tokens: Token[] = [];
  let pause: Pause = pauses.sentence;
  let quoteOpenedAt: number | undefined;
  let form = '';
  let start = 0;
  let end = 0;
  const close = () => {
    if (form === '') return;
    tokens.push({ form, start, end, pause, quoted: false });
    pause = pauses.none;
    form = '';
  };
  const widen = (to: Pause) => {
    if (to > pause) pause = to;
  };
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index];
    if (!character) continue;
    const { folded } = character;
    const next = characters[index + 1]?.folded;
    if (isLetter(folded) || isDigit(folded)) {
      if (form === '') start = character.start;
      form += folded;
      end = character.end;
      if (form.length >= longestWord) close();
    } else if (form !== '' && folded === "'" && isWordCharacter(next)) {
      form += folded;
      end = character.end;
    } else if (form !== '' && insideWord.has(folded) && continuesWord(characters, index)) {
      form += folded;
      end = character.end;
    } else {
      close();
      if (picture.test(folded)) {
        tokens.push({ form: folded, start: character.start, end: character.end, pause, quoted: false });
        pause = pauses.none;
      } else if (quotes.has(folded)) {
        if (quoteOpenedAt === undefined) quoteOpenedAt = tokens.length;
        else {
          markQuoted(tokens, quoteOpenedAt);
          quoteOpenedAt = undefined;
        }
      } else if (sentenceEnds.has(folded)) widen(pauses.sentence);
      else if (commas.has(folded)) widen(pauses.comma);
    }
  }
  close();
  return tokens;
}

/** Whether a sign at `index` has another word character after it, at most two more signs away. */
function continuesWord(characters: readonly FoldedCharacter[], index: number): boolean {
  for (let ahead = index + 1; ahead <= index + 3; ahead++) {
    const folded = characters[ahead]?.folded;
    if (folded === undefined) return false;
    if (isWordCharacter(folded)) return true;
    if (!insideWord.has(folded)) return false;
  }
  return false;
}

/** A quotation longer than this many words is more likely two unpaired marks. */
const longestQuotation = 40;

function markQuoted(tokens: Token[], from: number): void {
  if (tokens.length - from > longestQuotation) return;
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index];
    if (token) tokens[index] = { ...token, quoted: true };
  }
}
