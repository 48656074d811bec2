import type { Pattern } from '../rules/rule.ts';

/** One place of a pattern: which words (`die`) and classes (`[want]`) may stand there, and how many words before it. */
export type Step = { readonly names: readonly string[]; readonly gap: number };

/** One straight row of steps: what a pattern means once alternatives and options are written out. */
export type Sequence = {
  readonly steps: readonly Step[];
  readonly startsSentence: boolean;
  readonly endsSentence: boolean;
};

type Atom = { kind: 'words' | 'gap' | 'start' | 'end'; names: readonly string[]; size: number };

const defaultGap = 3;
const longestGap = 12;
/** A pattern that means more rows than this is two patterns. */
const mostSequences = 400;

/** Writes a pattern out as the rows of words that it allows. Throws on a mistake: rules are checked by the tests. */
export function parsePattern(pattern: Pattern): Sequence[] {
  const source =
    pattern.match(
      /\[[a-z0-9-]+\]\??|\(|\)\??|\||\.\.\d*|[#^$]\??|[\p{L}\p{N}\p{Extended_Pictographic}]+\??/gu,
    ) ?? [];
  if (source.join('').length !== pattern.replace(/\s+/g, '').length)
    throw new Error(`Unreadable pattern: ${pattern}`);
  let position = 0;
  const alternatives = (closing: boolean): Atom[][] => {
    const all: Atom[][] = [];
    let rows: Atom[][] = [[]];
    for (;;) {
      const piece = source[position];
      if (piece === undefined || piece.startsWith(')')) {
        if (closing !== (piece !== undefined)) throw new Error(`Unbalanced pattern: ${pattern}`);
        return [...all, ...rows];
      }
      position += 1;
      if (piece === '|') {
        all.push(...rows);
        rows = [[]];
        continue;
      }
      let choices: Atom[][];
      let optional = piece.endsWith('?');
      if (piece === '(') {
        choices = mergeWords(alternatives(true));
        optional = source[position] === ')?';
        position += 1;
      } else choices = [[atomOf(optional ? piece.slice(0, -1) : piece)]];
      if (optional) choices = [...choices, []];
      rows = rows.flatMap((row) => choices.map((choice) => [...row, ...choice]));
      if (rows.length > mostSequences) throw new Error(`Pattern means too many rows: ${pattern}`);
    }
  };
  return alternatives(false).map((row) => sequenceOf(row, pattern));
}

/** Alternatives of one word each are one step that allows them all. */
function mergeWords(rows: readonly Atom[][]): Atom[][] {
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

function sequenceOf(row: readonly Atom[], pattern: Pattern): Sequence {
  const steps: Step[] = [];
  let gap = 0;
  let startsSentence = false;
  let endsSentence = false;
  for (const atom of row) {
    if (atom.kind === 'gap') gap = steps.length === 0 ? 0 : atom.size;
    else if (atom.kind === 'start') startsSentence = true;
    else if (atom.kind === 'end') endsSentence = true;
    else {
      steps.push({ names: atom.names, gap });
      gap = 0;
    }
  }
  if (steps.length === 0) throw new Error(`Pattern may be empty: ${pattern}`);
  return { steps, startsSentence, endsSentence };
}
