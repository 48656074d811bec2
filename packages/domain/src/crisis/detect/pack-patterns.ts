import { packNumbers, unpackNumbers } from './pack-numbers.ts';
import { writeOut } from './pattern.ts';
import type { Row, RowStep } from './rule-tables.ts';

/**
 * A part of a row: a word's number or the complement of a set's number; a gap before the next word; an edge of a sentence; or
 * the place of a filler, which stands for nothing but ends a gap.
 */
export type RowPart =
  | { readonly choice: number }
  | { readonly gap: number }
  | { readonly edge: 'start' | 'end' }
  | { readonly filler: true };

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
  filler: 6,
  gap: 6,
  choice: 20,
} as const;

/** Patterns as text. They are written out where they are read: that takes a few milliseconds and a fifth of the room. */
export function packPatterns(groups: readonly NumberedGroup[]): string {
  const numbers: number[] = [];
  let owner = 0;
  for (const group of groups) {
    numbers.push(group.owner - owner);
    owner = group.owner;
    for (const choices of group.places) {
      const [only] = choices;
      if (choices.length === 1 && only) numbers.push(...only.map(codeOf));
      else {
        numbers.push(codes.open);
        for (const [index, choice] of choices.entries()) {
          if (index > 0) numbers.push(codes.next);
          numbers.push(...choice.map(codeOf));
        }
        numbers.push(codes.close);
      }
    }
    numbers.push(codes.end);
  }
  return packNumbers(numbers);
}

function codeOf(part: RowPart): number {
  if ('gap' in part) return codes.gap + part.gap;
  if ('edge' in part) return part.edge === 'start' ? codes.startEdge : codes.endEdge;
  if ('filler' in part) return codes.filler;
  return codes.choice + (part.choice >= 0 ? part.choice * 2 : ~part.choice * 2 + 1);
}

/**
 * The rows that packed patterns mean.
 * @param costOf what a search from a word (or set, as a complement) costs; a row's anchor is its cheapest
 */
export function unpackRows(packed: string, costOf: (choice: number) => number): Row[] {
  const rows: Row[] = [];
  let owner = 0;
  let places: number[][][] = [];
  let choices: number[][] | undefined;
  let begins = true;
  for (const code of unpackNumbers(packed)) {
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
    else if (choices) choices.at(-1)?.push(code);
    else places.push([[code]]);
  }
  return rows;
}

function rowOf(owner: number, parts: readonly number[], costOf: (choice: number) => number): Row {
  const steps: RowStep[] = [];
  let gap = 0;
  let startsSentence = false;
  let endsSentence = false;
  let anchor = 0;
  let cheapest = Number.POSITIVE_INFINITY;
  for (const code of parts) {
    if (code === codes.startEdge) startsSentence = true;
    else if (code === codes.endEdge) endsSentence = true;
    else if (code < codes.choice) gap = code - codes.gap;
    else {
      const number = code - codes.choice;
      const choice = number % 2 === 0 ? number >> 1 : ~(number >> 1);
      const cost = costOf(choice);
      if (cost < cheapest) {
        cheapest = cost;
        anchor = steps.length;
      }
      steps.push({ choice, gap });
      gap = 0;
    }
  }
  return { owner, anchor, startsSentence, endsSentence, steps };
}
