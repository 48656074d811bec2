import type { CompiledLanguage, CompiledSequence, CompiledStep, Owner } from './compile-rules.ts';
import type { Reading, Word } from './read-words.ts';
import { pauses } from './tokenize.ts';

/** A place where a pattern fits: word indexes, `to` inclusive. */
export type Match = { readonly owner: Owner; readonly from: number; readonly to: number };

const accepts = (step: CompiledStep, id: number) =>
  step.members ? step.members[id] === 1 : step.word === id;

/**
 * Every place where a pattern of the language fits. Each row is looked for only at its anchor and read outwards, keeping all
 * reachable positions of a step at once instead of trying one after the other, so that no text makes it go back.
 */
export function matchPatterns(reading: Reading, language: CompiledLanguage): Match[] {
  const { words } = reading;
  const matches: Match[] = [];
  const seen = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const rows = language.anchors[words[at]?.id ?? 0];
    if (!rows) continue;
    for (const row of rows) {
      const to = walk(words, language, row, at, 1);
      if (to < 0) continue;
      const from = walk(words, language, row, at, -1);
      if (from < 0) continue;
      const first = words[from];
      const after = words[to + 1];
      if (row.startsSentence && first && first.pause !== pauses.sentence) continue;
      if (row.endsSentence && after && after.pause !== pauses.sentence) continue;
      const key = (row.ownerIndex * widestText + from) * widestMatch + Math.min(to - from, widestMatch - 1);
      if (seen.has(key)) continue;
      seen.add(key);
      matches.push({ owner: row.owner, from, to });
    }
  }
  return matches;
}

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
  words: readonly Word[],
  language: CompiledLanguage,
  row: CompiledSequence,
  at: number,
  direction: 1 | -1,
): number {
  let count = 1;
  reached[0] = at;
  for (let index = row.anchor + direction; index >= 0 && index < row.steps.length; index += direction) {
    const step = row.steps[index];
    const gap = direction === 1 ? (step?.gap ?? 0) : (row.steps[index + 1]?.gap ?? 0);
    if (!step) return -1;
    [reached, reachedBefore] = [reachedBefore, reached];
    const before = count;
    count = 0;
    for (let slot = 0; slot < before; slot++) {
      const position = reachedBefore[slot] ?? 0;
      for (let away = 1; away <= gap + 1; away++) {
        const candidate = position + away * direction;
        const word = words[candidate];
        if (!word) break;
        const border = direction === 1 ? word : words[candidate + 1];
        if (border?.pause === pauses.sentence) break;
        if (accepts(step, word.id) && count < reached.length && !holds(count, candidate)) {
          reached[count] = candidate;
          count += 1;
        }
        if (language.negators[word.id] === 1) break;
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
