/**
 * Letters that look like another one, after case and accents are gone. Not all that Unicode knows: those of the scripts
 * beside Latin on a European keyboard, which is what a look-alike is made of in practice.
 */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ['а', 'a'],
  ['в', 'b'],
  ['с', 'c'],
  ['ԁ', 'd'],
  ['е', 'e'],
  ['г', 'r'],
  ['һ', 'h'],
  ['н', 'h'],
  ['і', 'l'],
  ['ј', 'j'],
  ['к', 'k'],
  ['ӏ', 'l'],
  ['м', 'm'],
  ['о', 'o'],
  ['р', 'p'],
  ['ԛ', 'q'],
  ['ѕ', 's'],
  ['т', 't'],
  ['у', 'y'],
  ['ԝ', 'w'],
  ['х', 'x'],
  ['α', 'a'],
  ['β', 'b'],
  ['ε', 'e'],
  ['η', 'h'],
  ['ι', 'l'],
  ['κ', 'k'],
  ['μ', 'm'],
  ['ν', 'n'],
  ['ο', 'o'],
  ['ρ', 'p'],
  ['τ', 't'],
  ['υ', 'y'],
  ['χ', 'x'],
  ['ζ', 'z'],
  ['ɑ', 'a'],
  ['ɡ', 'g'],
  ['ı', 'l'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  // One stroke is one stroke, whatever it is called.
  ['i', 'l'],
  ['1', 'l'],
  ['0', 'o'],
] as const);

/** A word as the eye takes it: without case, accents and the difference between letters that look alike. */
const lookOf = (word: string): string =>
  [...word.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')]
    .map((letter) => lookAlikes.get(letter) ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');

const looksOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(lookOf));

/** What stands before or after a name and is none. */
const titles = looksOf('dr doctor doktor prof professor med dipl psych phd md psyd mr mrs ms mx herr frau');
/** What staff are called, so that a name says it only where it is so. */
const callings = looksOf(
  'therapist therapists psychotherapist counsellor counselor therapeut therapeutin psychotherapeut psychotherapeutin supervisor responder clinician admin administrator moderator support',
);

type Look = { readonly whole: string; readonly words: readonly string[]; readonly titled: boolean };

const look = (name: string): Look => {
  const all = name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map(lookOf);
  const words = all.filter((word) => !titles.has(word) && !callings.has(word));
  return { whole: all.join(''), words, titled: words.length < all.length };
};

/** Whether two names could be taken for each other: letters that look alike, titles, spaces and the order do not tell them apart. */
export function namesAlike(one: string, other: string): boolean {
  const [a, b] = [look(one), look(other)];
  if (a.whole === b.whole) return true;
  if (a.words.length === 0 || b.words.length === 0) return false;
  return (
    a.words.join('') === b.words.join('') || [...a.words].sort().join(' ') === [...b.words].sort().join(' ')
  );
}

/**
 * Whether a client of this name could be taken for somebody who works here (M3): the same name, a part of it with a title
 * before it ("Dr. Keller"), or the word for what staff do.
 */
export function passesForStaff(name: string, staff: readonly string[]): boolean {
  const own = look(name);
  if (own.whole === '' || saysCalling(name)) return true;
  return staff.some((other) => {
    if (namesAlike(name, other)) return true;
    const theirs = new Set(look(other).words);
    return own.titled && own.words.every((word) => theirs.has(word));
  });
}

const saysCalling = (name: string): boolean =>
  name.split(/[^\p{L}\p{M}\p{N}]+/u).some((word) => callings.has(lookOf(word)));
