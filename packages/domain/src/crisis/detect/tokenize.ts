import type { FoldedText } from './fold.ts';

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
const sentenceEnds = new Set(['.', '?', ';', '…', '¿', '¡', '。', '•', '\u2028', '\u2029']);
const commas = new Set([',', ':', '(', ')', '[', ']', '/', '–', '—', '،', '~']);
const quotes = new Set(['"', '“', '”', '„', '«', '»', '‟']);

/** What a UTF-16 unit of a folded text is to the tokenizer. */
const kinds = {
  other: 0,
  letter: 1,
  digit: 2,
  sign: 3,
  apostrophe: 4,
  quote: 5,
  sentence: 6,
  comma: 7,
  space: 8,
  lineBreak: 9,
} as const;
const asciiKinds = Uint8Array.from({ length: 0x80 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  if (letter.test(character)) return kinds.letter;
  if (digit.test(character)) return kinds.digit;
  if (character === "'") return kinds.apostrophe;
  if (insideWord.has(character)) return kinds.sign;
  if (quotes.has(character)) return kinds.quote;
  if (sentenceEnds.has(character)) return kinds.sentence;
  if (commas.has(character)) return kinds.comma;
  if (character === '\n' || character === '\r') return kinds.lineBreak;
  return character === ' ' ? kinds.space : kinds.other;
}

const isWordKind = (kind: number) => kind === kinds.letter || kind === kinds.digit;

/** The character at a unit (both halves of a pair) and its kind. */
function kindAt(folded: string, at: number): number {
  const code = folded.charCodeAt(at);
  if (code < 0x80) return asciiKinds[code] ?? kinds.other;
  return kindOf(String.fromCodePoint(folded.codePointAt(at) ?? code));
}

/** A line break alone is how a phone or a poem folds a sentence; a blank line ends one. */
const endsParagraph = (folded: string, at: number): boolean =>
  /^\r?\n[ \t]*\r?\n/.test(folded.slice(at, at + 80));

/** A dot or the like with no room on either side, as in `i.will`, joins words rather than ends a sentence. */
const standsBetweenWords = (folded: string, at: number): boolean =>
  at > 0 &&
  isWordKind(kindAt(folded, at - 1)) &&
  at + 1 < folded.length &&
  isWordKind(kindAt(folded, at + 1));

/** Longer runs of letters than this are cut: no word that a rule knows is longer. */
const longestWord = 64;

/**
 * Splits folded text into tokens. An apostrophe or a filter-dodging sign stays inside its word (`don't`, `k!ll`); quotation
 * marks pair up in the order in which they stand.
 */
export function tokenize({ folded, starts, ends }: FoldedText): Token[] {
  const tokens: Token[] = [];
  let pause: Pause = pauses.sentence;
  let quoteOpenedAt: number | undefined;
  let from = -1;
  const close = (to: number) => {
    if (from < 0) return;
    const form = folded.slice(from, to);
    tokens.push({ form, start: starts[from] ?? 0, end: ends[to - 1] ?? 0, pause, quoted: false });
    pause = pauses.none;
    from = -1;
  };
  const widen = (to: Pause) => {
    if (to > pause) pause = to;
  };
  for (let at = 0; at < folded.length; ) {
    const kind = kindAt(folded, at);
    const size = (folded.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (isWordKind(kind)) {
      if (from < 0) from = at;
      else if (at - from >= longestWord) {
        close(at);
        from = at;
      }
    } else if (from < 0 || !joinsWord(folded, at, kind)) {
      close(at);
      if (kind === kinds.quote) {
        if (quoteOpenedAt === undefined) quoteOpenedAt = tokens.length;
        else {
          markQuoted(tokens, quoteOpenedAt);
          quoteOpenedAt = undefined;
        }
      } else if (kind === kinds.lineBreak) {
        if (endsParagraph(folded, at)) widen(pauses.sentence);
      } else if (kind === kinds.sentence || folded.charCodeAt(at) === exclamation) {
        if (!standsBetweenWords(folded, at)) widen(pauses.sentence);
      } else if (kind === kinds.comma || kind === kinds.sign) widen(pauses.comma);
      else if (kind === kinds.other && picture.test(folded.slice(at, at + size))) {
        from = at;
        close(at + size);
      }
    }
    at += size;
  }
  close(folded.length);
  return tokens;
}

const exclamation = 0x21;

/** Whether an apostrophe has a word character after it, or a sign one at most two more signs away. */
function joinsWord(folded: string, at: number, kind: number): boolean {
  if (kind !== kinds.apostrophe && kind !== kinds.sign) return false;
  const reach = kind === kinds.apostrophe ? 1 : 3;
  for (let ahead = at + 1; ahead <= at + reach && ahead < folded.length; ahead++) {
    const next = kindAt(folded, ahead);
    if (isWordKind(next)) return true;
    if (next !== kinds.sign) return false;
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
