import { pauses } from './pause.ts';

/** Sentences of at most so many words may be words with a stop after each. */
const shortest = 2;
/** So many of them in a row are. */
const fewestInRow = 3;

/**
 * People stress words with a full stop after each (`I. Want. To. Die.`): such stops end no sentence. They are taken away within
 * every run of at least three sentences of one or two words each, two of them of a single one.
 * @param before what stands before each token, changed in place
 * @param count how many tokens there are
 */
export function joinStressedWords(before: Uint8Array, count: number): void {
  let begin = 0;
  let sentences = 0;
  let single = 0;
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && before[to] !== pauses.sentence) to += 1;
    const isShort = to - from <= shortest;
    if (isShort) {
      if (sentences === 0) begin = from;
      sentences += 1;
      if (to - from === 1) single += 1;
    }
    if (!isShort || to === count) {
      if (sentences >= fewestInRow && single >= 2) join(before, begin, isShort ? to : from);
      sentences = 0;
      single = 0;
    }
    from = to;
  }
}

function join(before: Uint8Array, begin: number, end: number): void {
  for (let at = begin + 1; at < end; at++) if (before[at] === pauses.sentence) before[at] = pauses.none;
}
