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
  const seen = new Map<string, number>();
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
      const key = `${ownerId(row.owner)} ${from} ${to}`;
      if (seen.has(key)) continue;
      seen.set(key, matches.length);
      matches.push({ owner: row.owner, from, to });
    }
  }
  return matches;
}

export function ownerId(owner: Owner): string {
  if (owner.kind === 'rule') return owner.rule.id;
  return owner.kind === 'cue' ? owner.cue.id : owner.idiom.id;
}

/** Reads a row from its anchor in one direction; the nearest last position, or -1. */
function walk(
  words: readonly Word[],
  language: CompiledLanguage,
  row: CompiledSequence,
  at: number,
  direction: 1 | -1,
): number {
  let reached = [at];
  for (let index = row.anchor + direction; index >= 0 && index < row.steps.length; index += direction) {
    const step = row.steps[index];
    const gap = direction === 1 ? (step?.gap ?? 0) : (row.steps[index + 1]?.gap ?? 0);
    if (!step) return -1;
    const next: number[] = [];
    for (const position of reached) {
      for (let away = 1; away <= gap + 1; away++) {
        const candidate = position + away * direction;
        const word = words[candidate];
        if (!word) break;
        const border = direction === 1 ? word : words[candidate + 1];
        if (border?.pause === pauses.sentence) break;
        if (accepts(step, word.id) && !next.includes(candidate)) next.push(candidate);
        if (language.negators[word.id] === 1) break;
      }
    }
    if (next.length === 0) return -1;
    reached = next;
  }
  return direction === 1 ? Math.min(...reached) : Math.max(...reached);
}
