import { type FoldedText, unitAt } from './fold.ts';
import type { Language } from './language.ts';
import { pauses } from './pause.ts';
import { letterRun, longestWord, type Scan } from './scan-text.ts';
import { stepInto } from './word-tree.ts';

/** A run of single letters that is one word or several (`d i e`): its tokens, `to` inclusive, and its words. */
export type SpelledOut = { readonly from: number; readonly to: number; readonly ids: readonly number[] };

/** Longer runs are read in parts of this length, so that the time stays in proportion to the text. */
const longestRun = 200;
/** A word at the end of a part may go on in the next one, which begins so much earlier. */
const overlap = 24;

/** The letters of a run, folded. */
const letters = new Uint16Array(longestRun);
/** By place in a run: how far known words reach from there without a gap, in how few pieces, and where the next one begins. */
const reaches = new Uint8Array(longestRun + 1);
const pieceCounts = new Uint8Array(longestRun + 1);
const nexts = new Uint8Array(longestRun + 1);
/** Whether one of them is not a frequent word. */
const telling = new Uint8Array(longestRun + 1);

/** Every run of letters of a text that spells known words, not only frequent ones. */
export function findSpelledOut(text: FoldedText, scan: Scan, language: Language): SpelledOut[] {
  const found: SpelledOut[] = [];
  for (let token = 0; token < scan.count; ) {
    const run = runAt(scan, token);
    if (run < letterRun) token += Math.max(run, 1);
    else token = readRun(text, scan, language, token, run, found);
  }
  return found;
}

/** How many single letters stand in a row from a token on, with nothing but spaces or their own dots between them. */
function runAt({ from, to, pauses: before, count }: Scan, token: number): number {
  let end = token;
  while (end < count && end - token < longestRun && (to[end] ?? 0) - (from[end] ?? 0) === 1) {
    if (end > token && before[end] !== pauses.none) break;
    end += 1;
  }
  return end - token;
}

/** Adds what a run spells to `found`; the token to go on from. */
function readRun(
  text: FoldedText,
  { from }: Scan,
  language: Language,
  token: number,
  run: number,
  found: SpelledOut[],
): number {
  for (let at = 0; at < run; at++) letters[at] = unitAt(text, from[token + at] ?? 0);
  measure(run, language);
  let at = 0;
  while (at < run) {
    const end = reaches[at] ?? 0;
    const size = end - at;
    const enough = size >= letterRun && telling[at] === 1 && (pieceCounts[at] ?? 0) * 2 < size;
    if (enough && (pieceCounts[at] === 1 || !isWhole(at, end, language))) {
      found.push({ from: token + at, to: token + end - 1, ids: idsFrom(at, end, language) });
      at = end;
    } else at += 1;
    if (run === longestRun && at >= run - overlap) break;
  }
  return token + at;
}

/** A word that only looks like several is none of them. */
const isWhole = (from: number, to: number, { whole }: Language): boolean =>
  to - from <= longestWord && whole.has(String.fromCharCode(...letters.subarray(from, to)));

/** Fills the tables from the end of the run to its beginning. */
function measure(size: number, { spelling: { pieces, meanings }, common }: Language): void {
  reaches[size] = size;
  pieceCounts[size] = 0;
  telling[size] = 0;
  for (let begin = size - 1; begin >= 0; begin--) {
    reaches[begin] = begin;
    pieceCounts[begin] = 0;
    telling[begin] = 0;
    let node = 0;
    for (let end = begin + 1; end <= size; end++) {
      node = stepInto(pieces, node, letters[end - 1] ?? 0);
      if (node === 0) break;
      const meaning = pieces.ends[node] ?? 0;
      if (meaning === 0) continue;
      const reach = reaches[end] ?? 0;
      const count = (pieceCounts[end] ?? 0) + 1;
      const farther = reach > (reaches[begin] ?? 0);
      if (!farther && (reach < (reaches[begin] ?? 0) || count >= (pieceCounts[begin] ?? 0))) continue;
      reaches[begin] = reach;
      pieceCounts[begin] = count;
      nexts[begin] = end;
      telling[begin] = telling[end] === 1 || tells(meanings[meaning - 1] ?? [], common) ? 1 : 0;
    }
  }
}

function tells(ids: readonly number[], common: Uint8Array): boolean {
  for (const id of ids) if (common[id] !== 1) return true;
  return false;
}

function idsFrom(from: number, to: number, { spelling: { pieces, meanings } }: Language): number[] {
  const ids: number[] = [];
  for (let begin = from; begin < to; begin = nexts[begin] ?? to) {
    let node = 0;
    for (let at = begin; at < (nexts[begin] ?? to); at++) node = stepInto(pieces, node, letters[at] ?? 0);
    ids.push(...(meanings[(pieces.ends[node] ?? 0) - 1] ?? []));
  }
  return ids;
}
