import type { Pattern } from '../rules/rule.ts';

/** A part of a row; `size` is that of a gap. */
export type Atom = {
  readonly kind: 'words' | 'gap' | 'start' | 'end';
  readonly names: readonly string[];
  readonly size: number;
};
/** What may stand at one place of a pattern: one of these rows. */
export type Choices = readonly (readonly Atom[])[];
/** A pattern before it is written out: its places one after the other. */
export type Group = readonly Choices[];

const defaultGap = 3;
const longestGap = 12;
/** A pattern that means more rows than this is two patterns. */
const mostSequences = 400;

/** Reads a pattern: its alternatives, each with its places. Throws on a mistake: rules are checked by the build. */
export function parseGroups(pattern: Pattern): Group[] {
  const source =
    pattern.match(
      /\[[a-z0-9-]+\]\??|\(|\)\??|\||\.\.\d*|#{1,3}\??|[\^$]\??|[\p{L}\p{N}\p{Extended_Pictographic}]+\??/gu,
    ) ?? [];
  if (source.join('').length !== pattern.replace(/\s+/g, '').length)
    throw new Error(`Unreadable pattern: ${pattern}`);
  let position = 0;
  const alternatives = (closing: boolean): Group[] => {
    const all: Group[] = [];
    let places: Choices[] = [];
    for (;;) {
      const piece = source[position];
      if (piece === undefined || piece.startsWith(')')) {
        if (closing !== (piece !== undefined)) throw new Error(`Unbalanced pattern: ${pattern}`);
        return [...all, places];
      }
      position += 1;
      if (piece === '|') {
        all.push(places);
        places = [];
        continue;
      }
      let choices: Choices;
      let optional = piece.endsWith('?');
      if (piece === '(') {
        choices = mergeWords(alternatives(true).flatMap(writeOut));
        optional = source[position] === ')?';
        position += 1;
      } else choices = [[atomOf(optional ? piece.slice(0, -1) : piece)]];
      places.push(optional ? [...choices, []] : choices);
      if (places.reduce((rows, { length }) => rows * length, 1) > mostSequences)
        throw new Error(`Pattern means too many rows: ${pattern}`);
    }
  };
  return alternatives(false);
}

/** Every row that takes one choice at each place, in order. */
export function writeOut<Part>(places: readonly (readonly (readonly Part[])[])[]): Part[][] {
  let rows: Part[][] = [[]];
  for (const choices of places) {
    const [only] = choices;
    if (only && choices.length === 1) for (const row of rows) for (const part of only) row.push(part);
    else rows = rows.flatMap((row) => choices.map((choice) => row.concat(choice)));
  }
  return rows;
}

/** Alternatives of one word each are one step that allows them all. */
function mergeWords(rows: Choices): Choices {
  const single = (row: readonly Atom[]) => row.length === 1 && row[0]?.kind === 'words';
  const names = rows.filter(single).flatMap((row) => row[0]?.names ?? []);
  const longer = rows.filter((row) => !single(row));
  return names.length === 0 ? longer : [[{ kind: 'words', names, size: 0 }], ...longer];
}

function atomOf(piece: string): Atom {
  if (piece.startsWith('..')) {
    const size = piece.length > 2 ? Number(piece.slice(2)) : defaultGap;
    return { kind: 'gap', names: [], size: Math.min(size, longestGap) };
  }
  if (piece === '^') return { kind: 'start', names: [], size: 0 };
  if (piece === '$') return { kind: 'end', names: [], size: 0 };
  return { kind: 'words', names: [piece], size: 0 };
}
