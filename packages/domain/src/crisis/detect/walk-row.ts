import type { Language } from './language.ts';
import { pauses } from './pause.ts';
import type { Reading } from './read-words.ts';

/** Reads a row from its anchor in one direction; the nearest last position, or -1. */
export function walk(
  reading: Reading,
  language: Language,
  row: number,
  at: number,
  direction: 1 | -1,
): number {
  const { count: wordCount, ids, pauses: before } = reading;
  const { rowSteps, rowAnchors, choices, gaps, sets, setWidth } = language;
  const firstStep = rowSteps[row] ?? 0;
  const last = direction === 1 ? (rowSteps[row + 1] ?? 0) - 1 : firstStep;
  let position = at;
  for (let step = firstStep + (rowAnchors[row] ?? 0); step !== last; ) {
    // A gap is stored with the step after it.
    const gap = direction === 1 ? (gaps[step + 1] ?? 0) : (gaps[step] ?? 0);
    if (gap !== 0) return walkGaps(reading, language, step, last, position, direction);
    step += direction;
    position += direction;
    if (position < 0 || position >= wordCount) return -1;
    if (before[direction === 1 ? position : position + 1] === pauses.sentence) return -1;
    const choice = choices[step] ?? 0;
    const id = ids[position] ?? 0;
    const fits =
      choice >= 0 ? id === choice : ((sets[~choice * setWidth + (id >> 5)] ?? 0) & (1 << (id & 31))) !== 0;
    if (!fits) return -1;
  }
  return position;
}

/** The positions that a step can stand at, and those of the step before; shared, since a walk never waits. */
let reached = new Int32Array(256);
let reachedBefore = new Int32Array(256);

/** Reads on from a step that has a gap beside it. Positions are kept in the order in which they are met. */
function walkGaps(
  { count: wordCount, ids, pauses: before }: Reading,
  { choices, gaps, sets, setWidth, negators }: Language,
  from: number,
  last: number,
  at: number,
  direction: 1 | -1,
): number {
  let count = 1;
  reached[0] = at;
  for (let step = from; step !== last; ) {
    const gap = direction === 1 ? (gaps[step + 1] ?? 0) : (gaps[step] ?? 0);
    step += direction;
    const choice = choices[step] ?? 0;
    const base = ~choice * setWidth;
    const swap = reached;
    reached = reachedBefore;
    reachedBefore = swap;
    const beforeCount = count;
    count = 0;
    // What one position has looked at need not be looked at from the next; where a gap ended, it ends for all before.
    let next = (reachedBefore[0] ?? 0) + direction;
    let ended = false;
    for (let slot = 0; slot < beforeCount && !ended; slot++) {
      const position = reachedBefore[slot] ?? 0;
      const end = position + (gap + 1) * direction;
      if ((next - position) * direction <= 0) next = position + direction;
      else if (negators[ids[next - direction] ?? 0] === 1 && next - direction !== position) continue;
      for (; (end - next) * direction >= 0; next += direction) {
        if (next < 0 || next >= wordCount || before[direction === 1 ? next : next + 1] === pauses.sentence) {
          ended = true;
          break;
        }
        const id = ids[next] ?? 0;
        const fits = choice >= 0 ? id === choice : ((sets[base + (id >> 5)] ?? 0) & (1 << (id & 31))) !== 0;
        if (fits && count < reached.length) {
          reached[count] = next;
          count += 1;
        }
        if (negators[id] === 1) {
          next += direction;
          break;
        }
      }
    }
    if (count === 0) return -1;
  }
  return reached[0] ?? -1;
}
