import type { Language, RowIndex } from './language.ts';
import { pauses } from './pause.ts';
import type { Reading } from './read-words.ts';
import type { Owner } from './rule-tables.ts';

/** A place where a pattern fits: word indexes, `to` inclusive. */
export type Match = { readonly owner: Owner; readonly from: number; readonly to: number };

/**
 * Every place where a row of the index fits. Each row is looked for only at its anchor and read outwards, keeping all
 * reachable positions of a step at once instead of trying one after the other, so that no text makes it go back.
 */
export function matchPatterns(reading: Reading, language: Language, index: RowIndex): Match[] {
  const { count, ids, pauses: before } = reading;
  const { begins, rows, skips } = index;
  const { rowSides, rowNeighbours, rowEdges, rowOwners, sets, setWidth, owners } = language;
  let matches = none;
  for (let at = 0; at < count; at++) {
    const id = ids[at] ?? 0;
    const end = begins[id + 1] ?? 0;
    for (let place = begins[id] ?? 0; place < end; place++) {
      const row = rows[place] ?? 0;
      const side = rowSides[row] ?? 0;
      if (side !== 0) {
        const other = side === 1 ? (ids[at + 1] ?? 0) : at > 0 ? (ids[at - 1] ?? 0) : 0;
        const choice = rowNeighbours[row] ?? 0;
        const fits =
          choice >= 0
            ? other === choice
            : ((sets[~choice * setWidth + (other >> 5)] ?? 0) & (1 << (other & 31))) !== 0;
        if (!fits) {
          place = (skips[place] ?? end) - 1;
          continue;
        }
      }
      const owner = rowOwners[row] ?? 0;
      if (matches !== none && (found[owner] ?? 0) >= mostOfOne) continue;
      const to = walk(reading, language, row, at, 1);
      if (to < 0) continue;
      const from = walk(reading, language, row, at, -1);
      if (from < 0) continue;
      const edges = rowEdges[row] ?? 0;
      if ((edges & 1) !== 0 && before[from] !== pauses.sentence) continue;
      if ((edges & 2) !== 0 && to + 1 < count && before[to + 1] !== pauses.sentence) continue;
      if (matches === none) {
        matches = [];
        seen.clear();
        if (found.length < owners.length) found = new Uint16Array(owners.length);
        found.fill(0);
      }
      const key = (owner * widestText + from) * widestMatch + Math.min(to - from, widestMatch - 1);
      if (seen.has(key)) continue;
      seen.add(key);
      found[owner] = (found[owner] ?? 0) + 1;
      const head = owners[owner];
      if (head) matches.push({ owner: head, from, to });
    }
  }
  return matches;
}

const none: Match[] = [];
/** A rule or cue that a text repeats more often than this says nothing new; the bound keeps floods of words cheap. */
const mostOfOne = 256;
/** By owner: how often it was found in the text that is being read. */
let found = new Uint16Array(0);
/** The matches of a text so far, as numbers: several rows of a pattern may fit the same words. */
const seen = new Set<number>();

/** Bounds that keep a match's key one exact number. */
const widestText = 2 ** 24;
const widestMatch = 2 ** 8;

export function ownerId(owner: Owner): string {
  if (owner.kind === 'rule') return owner.rule.id;
  return owner.kind === 'cue' ? owner.cue.id : owner.idiom.id;
}

/** The positions that a step can stand at, and those of the step before; shared, since a walk never waits. */
let reached = new Int32Array(256);
let reachedBefore = new Int32Array(256);

/** Reads a row from its anchor in one direction; the nearest last position, or -1. */
function walk(
  { count: wordCount, ids, pauses: before }: Reading,
  { rowSteps, rowAnchors, choices, gaps, sets, setWidth, negators }: Language,
  row: number,
  at: number,
  direction: 1 | -1,
): number {
  const firstStep = rowSteps[row] ?? 0;
  const lastStep = (rowSteps[row + 1] ?? 0) - 1;
  let count = 1;
  reached[0] = at;
  const last = direction === 1 ? lastStep : firstStep;
  for (let step = firstStep + (rowAnchors[row] ?? 0); step !== last; ) {
    // A gap is stored with the step after it.
    const gap = direction === 1 ? (gaps[step + 1] ?? 0) : (gaps[step] ?? 0);
    step += direction;
    const choice = choices[step] ?? 0;
    const base = ~choice * setWidth;
    const swap = reached;
    reached = reachedBefore;
    reachedBefore = swap;
    const beforeCount = count;
    count = 0;
    for (let slot = 0; slot < beforeCount; slot++) {
      const position = reachedBefore[slot] ?? 0;
      for (let away = 1; away <= gap + 1; away++) {
        const candidate = position + away * direction;
        if (candidate < 0 || candidate >= wordCount) break;
        if (before[direction === 1 ? candidate : candidate + 1] === pauses.sentence) break;
        const id = ids[candidate] ?? 0;
        const fits = choice >= 0 ? id === choice : ((sets[base + (id >> 5)] ?? 0) & (1 << (id & 31))) !== 0;
        if (fits && count < reached.length && !holds(count, candidate)) {
          reached[count] = candidate;
          count += 1;
        }
        if (negators[id] === 1) break;
      }
    }
    if (count === 0) return -1;
  }
  let nearest = reached[0] ?? -1;
  for (let slot = 1; slot < count; slot++) {
    const position = reached[slot] ?? nearest;
    if (direction === 1 ? position < nearest : position > nearest) nearest = position;
  }
  return nearest;
}

function holds(count: number, position: number): boolean {
  for (let slot = 0; slot < count; slot++) if (reached[slot] === position) return true;
  return false;
}
