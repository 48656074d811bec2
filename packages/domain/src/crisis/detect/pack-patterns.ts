import { lastDigits, packNumbers, unpackNumbers } from './pack-numbers.ts';
import { writeOut } from './pattern.ts';
import type { LanguageTables, Row, RowStep } from './rule-tables.ts';

/** A part of a row: a word's number or the complement of a set's number; a gap before the next word; or an edge of a sentence. */
export type RowPart =
  | { readonly choice: number }
  | { readonly gap: number }
  | { readonly edge: 'start' | 'end' };

/** A pattern of an owner, not yet written out: at each place one of some rows of parts. */
export type NumberedGroup = {
  readonly owner: number;
  readonly places: readonly (readonly (readonly RowPart[])[])[];
};

const codes = {
  end: 0,
  open: 1,
  next: 2,
  close: 3,
  startEdge: 4,
  endEdge: 5,
  gap: 6,
  /** Words and sets are numbered as they are first used, so that the first use of one needs no number. */
  newWord: 19,
  newSet: 20,
  choice: 21,
} as const;

/** So many of the words and sets that patterns name most often have the first numbers, which take one character. */
const mostShort = lastDigits - codes.choice;

/** `short` is what the first numbers stand for. Sets are kept apart from how many words each has met before and for the first time: alike beside alike packs smaller. */
type PackedPatterns = Pick<LanguageTables, 'patterns' | 'short' | 'setSizes' | 'sets'>;

/**
 * Patterns as text, and the sets that they use. They are written out where they are read: that takes a few milliseconds and a
 * fifth of the room.
 * @param sets by number, each the numbers of its words from the lowest
 * @param firstWord the number of the first word that the patterns name
 */
export function packPatterns(
  groups: readonly NumberedGroup[],
  sets: readonly (readonly number[])[],
  firstWord: number,
): PackedPatterns {
  let nextWord = firstWord;
  let nextSet = 0;
  const setSizes: number[] = [];
  const setSteps: number[] = [];
  const codeOf = (part: RowPart): number => {
    if ('gap' in part) return codes.gap + part.gap;
    if ('edge' in part) return part.edge === 'start' ? codes.startEdge : codes.endEdge;
    if (part.choice >= 0) {
      if (part.choice < nextWord) return codes.choice + part.choice * 2;
      nextWord += 1;
      return codes.newWord;
    }
    const set = ~part.choice;
    if (set < nextSet) return codes.choice + set * 2 + 1;
    nextSet += 1;
    const members = sets[set] ?? [];
    const known = members.filter((word) => word < nextWord);
    setSizes.push(known.length, members.length - known.length);
    setSteps.push(...known.map((word, index) => word - (known[index - 1] ?? 0)));
    nextWord += members.length - known.length;
    return codes.newSet;
  };
  const written = groups.map(({ places }) => places.flatMap((choices) => writePlace(choices, codeOf)));
  const short = mostOften(written.flat());
  const shortened = new Map(short.map((code, index) => [code, codes.choice + index]));
  const numbers = groups.flatMap(({ owner }, index) => [
    owner - (groups[index - 1]?.owner ?? 0),
    ...(written[index] ?? []).map((code) =>
      code < codes.choice ? code : (shortened.get(code) ?? code + short.length),
    ),
    codes.end,
  ]);
  return {
    patterns: packNumbers(numbers),
    short: packNumbers(short.map((code) => code - codes.choice)),
    setSizes: packNumbers(setSizes),
    sets: packNumbers(setSteps),
  };
}

function writePlace(
  choices: NumberedGroup['places'][number],
  codeOf: (part: RowPart) => number,
): readonly number[] {
  const [only] = choices;
  if (choices.length === 1 && only) return only.map(codeOf);
  return [
    codes.open,
    ...choices.flatMap((choice, index) => [...(index > 0 ? [codes.next] : []), ...choice.map(codeOf)]),
    codes.close,
  ];
}

/** The codes of the words and sets that are named most often, the most frequent first. */
function mostOften(written: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const code of written) if (code >= codes.choice) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostShort)
    .map(([code]) => code);
}

/**
 * The rows that packed patterns mean, and the words of the sets in them.
 * @param firstWord the number of the first word that the patterns name
 * @param costs by word: what a search from it costs; a row's anchor is its cheapest word or set
 */
export function unpackPatterns(
  packed: PackedPatterns,
  firstWord: number,
  costs: readonly number[],
): { readonly rows: Row[]; readonly sets: readonly (readonly number[])[] } {
  const rows: Row[] = [];
  const { sets, setCosts, readChoice } = choiceReader(packed, firstWord, costs);
  const costOf = (choice: number) => (choice >= 0 ? costs[choice] : setCosts[~choice]) ?? 1;
  let owner = 0;
  let places: Part[][][] = [];
  let choices: Part[][] | undefined;
  let begins = true;
  for (const code of unpackNumbers(packed.patterns)) {
    if (begins) {
      owner += code;
      places = [];
      begins = false;
    } else if (code === codes.end) {
      for (const row of writeOut(places)) rows.push(rowOf(owner, row, costOf));
      begins = true;
    } else if (code === codes.open) {
      choices = [[]];
      places.push(choices);
    } else if (code === codes.next) choices?.push([]);
    else if (code === codes.close) choices = undefined;
    else {
      const part = code < codes.newWord ? { code } : { choice: readChoice(code) };
      if (choices) choices.at(-1)?.push(part);
      else places.push([[part]]);
    }
  }
  return { rows, sets };
}

/** A part of a row: a word or the complement of a set, or a code that is neither. */
type Part = { readonly choice: number } | { readonly code: number };

/** Reads words and sets in the order in which they were packed. */
function choiceReader(packed: PackedPatterns, firstWord: number, costs: readonly number[]) {
  const sizes = unpackNumbers(packed.setSizes);
  const steps = unpackNumbers(packed.sets);
  const sets: number[][] = [];
  const setCosts: number[] = [];
  const short = unpackNumbers(packed.short);
  let nextWord = firstWord;
  let place = 0;
  const readChoice = (code: number): number => {
    if (code === codes.newWord) {
      nextWord += 1;
      return nextWord - 1;
    }
    if (code >= codes.choice) {
      const index = code - codes.choice;
      const number = short[index] ?? index - short.length;
      return number % 2 === 0 ? number >> 1 : ~(number >> 1);
    }
    const known = sizes[sets.length * 2] ?? 0;
    const fresh = sizes[sets.length * 2 + 1] ?? 0;
    const members: number[] = [];
    for (let word = 0; members.length < known; place++) {
      word += steps[place] ?? 0;
      members.push(word);
    }
    for (let count = 0; count < fresh; count++) members.push(nextWord + count);
    nextWord += fresh;
    sets.push(members);
    setCosts.push(members.reduce((sum, id) => sum + (costs[id] ?? 1), 0));
    return ~(sets.length - 1);
  };
  return { sets, setCosts, readChoice };
}

function rowOf(owner: number, parts: readonly Part[], costOf: (choice: number) => number): Row {
  const steps: RowStep[] = [];
  let gap = 0;
  let startsSentence = false;
  let endsSentence = false;
  let anchor = 0;
  let cheapest = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    if ('choice' in part) {
      const cost = costOf(part.choice);
      if (cost < cheapest) {
        cheapest = cost;
        anchor = steps.length;
      }
      steps.push({ choice: part.choice, gap });
      gap = 0;
    } else if (part.code === codes.startEdge) startsSentence = true;
    else if (part.code === codes.endEdge) endsSentence = true;
    else gap = part.code - codes.gap;
  }
  return { owner, anchor, startsSentence, endsSentence, steps };
}
