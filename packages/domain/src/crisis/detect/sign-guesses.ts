import { leetLetters } from './look-alikes.ts';
import { piecesMayMean, type Splitter } from './split-word.ts';
import { createWordTree, plant, stepInto, type WordTree } from './word-tree.ts';

/** What guesses of one language are tried with. */
type Known = {
  /** The words of one form without signs, unless it is several written together. */
  readonly plain: (form: string) => readonly number[] | undefined;
  /** Every form that `plain` may find, without doubled letters. */
  readonly squeezed: () => Iterable<string>;
  readonly whole: ReadonlySet<string>;
  readonly splitter: Splitter;
};

/** So many guesses are tried, in the order of what each sign likeliest stands for. */
const mostGuesses = 64;
/** No token is longer. */
const longest = 80;
const never = 0xff;

/** By place in the form: what its letter may be, what it is in this guess, and how many guesses the rest makes. */
const options: (readonly number[])[] = [];
const letters = new Uint16Array(longest);
const guessesFrom = new Uint8Array(longest + 1);
/** By place: the fewest pieces that spell the letters before it, and where the last of these begins. */
const cost = new Uint8Array(longest + 1);
const from = new Uint8Array(longest + 1);
/** By place, `width` numbers each: where the pieces begin that are still being read there, and how far each is in its tree. */
const width = longest + 1;
const begins = new Uint8Array(width * width);
const nodes = new Int32Array(width * width);
let tried = 0;

/**
 * Reads forms with signs for letters (`k!ll`, `s*icide`): the words of the likeliest guess that means something. Guesses that
 * begin alike are read together, and left as soon as no known word begins so.
 */
export function createSignReader(known: Known): (form: string) => readonly number[] | undefined {
  let tree: WordTree | undefined;
  return (form) => {
    if (!layOut(form)) return undefined;
    tree ??= treeOf(known.squeezed());
    cost[0] = 0;
    tried = 0;
    return readFrom(0, 0, piecesMayMean(form.length) ? 0 : -1, tree, known, form.length);
  };
}

function treeOf(forms: Iterable<string>): WordTree {
  const tree = createWordTree();
  for (const form of forms) plant(tree, form, 0);
  return tree;
}

function layOut(form: string): boolean {
  const size = form.length;
  if (size > longest) return false;
  for (let at = 0; at < size; at++) {
    const code = form.charCodeAt(at);
    options[at] = lettersOf[code] ?? [code];
  }
  guessesFrom[size] = 1;
  for (let at = size - 1; at >= 0; at--)
    guessesFrom[at] = Math.min(mostGuesses, (guessesFrom[at + 1] ?? 1) * (options[at]?.length ?? 1));
  return true;
}

/** By ASCII code: the letters that it may stand for. */
const lettersOf = Array.from({ length: 0x80 }, (_, code) =>
  (leetLetters.get(String.fromCharCode(code)) ?? [String.fromCharCode(code)]).map((letter) =>
    letter.charCodeAt(0),
  ),
);

/**
 * Tries what may stand at a place and after it.
 * @param node where the guess so far stands in the tree of squeezed forms; -1 when none begins so
 * @param open how many pieces are being read; -1 when the form is not made of pieces
 */
function readFrom(
  at: number,
  node: number,
  open: number,
  tree: WordTree,
  known: Known,
  size: number,
): readonly number[] | undefined {
  if (at === size) {
    tried += 1;
    return meaningOfGuess(size, node > 0 && tree.ends[node] !== 0, open >= 0, known);
  }
  const here = at * width;
  let reading = open;
  if (open >= 0 && cost[at] !== never) {
    begins[here + open] = at;
    nodes[here + open] = 0;
    reading += 1;
  }
  for (const letter of options[at] ?? []) {
    if (tried >= mostGuesses) return undefined;
    letters[at] = letter;
    let next = node;
    if (node >= 0 && (at === 0 || letters[at - 1] !== letter)) next = stepInto(tree, node, letter) || -1;
    const still = open < 0 ? -1 : readOn(at, reading, letter, known.splitter.pieces);
    if (next < 0 && still <= 0 && (still < 0 || cost[at + 1] === never)) tried += guessesFrom[at + 1] ?? 1;
    else {
      const found = readFrom(at + 1, next, still, tree, known, size);
      if (found) return found;
    }
  }
  return undefined;
}

/** Reads one letter more of every piece; how many of them go on. */
function readOn(at: number, reading: number, letter: number, pieces: WordTree): number {
  const here = at * width;
  const there = here + width;
  let still = 0;
  cost[at + 1] = never;
  for (let piece = 0; piece < reading; piece++) {
    const node = stepInto(pieces, nodes[here + piece] ?? 0, letter);
    if (node === 0) continue;
    const begin = begins[here + piece] ?? 0;
    begins[there + still] = begin;
    nodes[there + still] = node;
    still += 1;
    const price = (cost[begin] ?? never) + 1;
    if (pieces.ends[node] === 0 || price >= (cost[at + 1] ?? 0)) continue;
    cost[at + 1] = price;
    from[at + 1] = begin;
  }
  return still;
}

function meaningOfGuess(
  size: number,
  mayBePlain: boolean,
  mayBePieces: boolean,
  { plain, whole, splitter: { pieces, meanings } }: Known,
): readonly number[] | undefined {
  const inPieces = mayBePieces && (cost[size] ?? never) * 2 < size;
  if (!mayBePlain && !inPieces) return undefined;
  const guess = String.fromCharCode(...letters.subarray(0, size));
  const found = mayBePlain ? plain(guess) : undefined;
  if (found || !inPieces || whole.has(guess)) return found;
  const words: (readonly number[])[] = [];
  for (let end = size; end > 0; end = from[end] ?? 0) {
    let node = 0;
    for (let at = from[end] ?? 0; at < end; at++) node = stepInto(pieces, node, letters[at] ?? 0);
    words.unshift(meanings[(pieces.ends[node] ?? 0) - 1] ?? []);
  }
  return words.flat();
}
