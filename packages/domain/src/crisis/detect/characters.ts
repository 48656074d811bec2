/** What a character of a folded text is to the reader of words. Letters a–z have numbers of their own, 1 to 26. */
export const kinds = {
  other: 0,
  space: 0,
  special: 32,
  digit: 33,
  sign: 34,
  exclamation: 35,
  apostrophe: 36,
  quote: 37,
  sentence: 38,
  comma: 39,
  lineBreak: 40,
  /** A letter or digit outside a–z and 0–9. */
  foreign: 41,
  picture: 42,
  /** The second half of a character of two UTF-16 units; what it belongs to stands before it. */
  rest: 43,
} as const;

/** The number of the apostrophe among the letters of a word (`don't`). */
export const apostropheLetter = 27;

const letterOrDigit = /^[\p{L}\p{Nd}]$/u;
const picture = /^\p{Extended_Pictographic}$/u;
const byCharacter = new Map<string, number>([
  ...[...'@$*|+'].map((sign) => [sign, kinds.sign] as const),
  ['!', kinds.exclamation],
  ...["'", '`'].map((sign) => [sign, kinds.apostrophe] as const),
  ...['"', '“', '”', '„', '«', '»', '‟'].map((sign) => [sign, kinds.quote] as const),
  ...['.', '?', ';', '…', '¿', '¡', '。', '•', '\u2028', '\u2029'].map(
    (end) => [end, kinds.sentence] as const,
  ),
  ...[',', ':', '(', ')', '[', ']', '/', '–', '—', '،', '~'].map((comma) => [comma, kinds.comma] as const),
  ['\n', kinds.lineBreak],
  ['\r', kinds.lineBreak],
]);

/** The kind of a folded character outside a–z. */
export function kindOf(character: string): number {
  const known = byCharacter.get(character);
  if (known !== undefined) return known;
  if (character >= '0' && character <= '9') return kinds.digit;
  if (letterOrDigit.test(character)) return kinds.foreign;
  return picture.test(character) ? kinds.picture : kinds.other;
}

/** Codes of folded units from here on are this and their kind; lower ones are ASCII. */
export const firstKindCode = 0x80;

/** By code of a folded unit: the number of a letter, capital or not, else the kind. */
export const kindOfCode = Uint8Array.from({ length: 0x100 }, (_, code) => {
  if (code >= firstKindCode) return code - firstKindCode;
  const character = String.fromCharCode(code).toLowerCase();
  return character >= 'a' && character <= 'z' ? character.charCodeAt(0) - 96 : kindOf(character);
});

/** Whether a kind is that of a letter or digit. */
export const isWordKind = (kind: number): boolean =>
  (kind >= 1 && kind < apostropheLetter) || kind === kinds.digit || kind === kinds.foreign;
