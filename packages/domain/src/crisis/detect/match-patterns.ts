import { beginPlaces, earlierPlace, endOf, firstOf, keepPlace, slotOf } from './alike-places.ts';
import type { Language, RowIndex } from './language.ts';
import { pauses } from './pause.ts';
import type { Reading } from './read-words.ts';
import type { Owner } from './rule-tables.ts';
import { walk } from './walk-row.ts';

/** A place where a pattern fits: word indexes, `to` inclusive. */
export type Match = { readonly owner: Owner; readonly from: number; readonly to: number };

/**
 * Every place where a row of the index fits. Each row is looked for only at its anchor and read outwards, so that no text
 * makes it go back. Nothing bounds how many there are: a flood must not hide what stands behind it.
 */
export function matchPatterns(reading: Reading, language: Language, index: RowIndex): Match[] {
  const { count, ids, pauses: before } = reading;
  const { begins } = index;
  const { wordKinds, reach } = language;
  const isLong = count > longText;
  let matches = none;
  let sentenceEnd = 0;
  let present = 0;
  beginPlaces();
  for (let at = 0; at < count; at++) {
    if (at === sentenceEnd) {
      present = 0;
      do {
        present |= wordKinds[ids[sentenceEnd] ?? 0] ?? 0;
        sentenceEnd += 1;
      } while (sentenceEnd < count && before[sentenceEnd] !== pauses.sentence);
    }
    const id = ids[at] ?? 0;
    const begin = begins[id] ?? 0;
    const end = begins[id + 1] ?? 0;
    if (begin === end) continue;
    // In a long text remembering comes first: it may say the same again and again.
    let place = isLong ? begin : placeThatMayFit(reading, language, index, at, begin, end, present);
    if (place === end) continue;
    const slot = end - begin < worthKeeping ? -1 : slotOf(reading, at);
    const earlier = slot < 0 ? -1 : earlierPlace(reading, slot, at, reach);
    if (earlier >= 0) {
      const away = at - earlier;
      for (let number = firstOf(slot); number < endOf(slot); number++) {
        const match = matches[number];
        if (match) matches.push({ owner: match.owner, from: match.from + away, to: match.to + away });
      }
      continue;
    }
    const first = matches.length;
    if (isLong) place = placeThatMayFit(reading, language, index, at, begin, end, present);
    if (place < end) {
      if (matches === none) {
        matches = [];
        beginList(count);
      }
      fitRows(reading, language, index, at, place, end, present, matches);
    }
    if (slot >= 0) keepPlace(slot, at, first, matches.length);
  }
  return matches;
}

/**
 * The first place from `place` on whose row may fit around a word: the kinds of words that it needs are all in the sentence, and the
 * neighbour that it names stands there; `end` for none.
 */
function placeThatMayFit(
  { ids }: Reading,
  { rowSides, rowNeighbours, sets, setWidth }: Language,
  { rows, needs, skips }: RowIndex,
  at: number,
  begin: number,
  end: number,
  present: number,
): number {
  for (let place = begin; place < end; ) {
    if (((needs[place] ?? 0) & ~present) !== 0) {
      place += 1;
      continue;
    }
    const row = rows[place] ?? 0;
    const side = rowSides[row] ?? 0;
    if (side === 0) return place;
    const other = side === 1 ? (ids[at + 1] ?? 0) : at > 0 ? (ids[at - 1] ?? 0) : 0;
    const choice = rowNeighbours[row] ?? 0;
    const fits =
      choice >= 0
        ? other === choice
        : ((sets[~choice * setWidth + (other >> 5)] ?? 0) & (1 << (other & 31))) !== 0;
    if (fits) return place;
    place = skips[place] ?? end;
  }
  return end;
}

/** Adds what fits around a word to `matches`, from this place of the index on. */
function fitRows(
  reading: Reading,
  language: Language,
  index: RowIndex,
  at: number,
  from: number,
  end: number,
  present: number,
  matches: Match[],
): void {
  const { count, pauses: before } = reading;
  const { rowEdges, rowOwners, owners } = language;
  for (
    let place = from;
    place < end;
    place = placeThatMayFit(reading, language, index, at, place + 1, end, present)
  ) {
    const row = index.rows[place] ?? 0;
    const to = walk(reading, language, row, at, 1);
    if (to < 0) continue;
    const from = walk(reading, language, row, at, -1);
    if (from < 0) continue;
    const edges = rowEdges[row] ?? 0;
    if ((edges & 1) !== 0 && before[from] !== pauses.sentence) continue;
    if ((edges & 2) !== 0 && to + 1 < count && before[to + 1] !== pauses.sentence) continue;
    const owner = owners[rowOwners[row] ?? 0];
    if (owner && isNew(matches, owner, from, to)) matches.push({ owner, from, to });
  }
}

const none: Match[] = [];
/** Texts of more words than this are long. */
const longText = 2000;
/** From a word that begins fewer rows than this, looking costs less than remembering. */
const worthKeeping = 16;

/** By word: the number of the newest match that begins there, and by match the one before it; -1 none. */
let newest = new Int32Array(0);
let previous: number[] = [];

function beginList(wordCount: number): void {
  if (newest.length < wordCount || newest.length > largestKept) newest = new Int32Array(wordCount);
  newest.fill(-1, 0, wordCount);
  previous = [];
}

const largestKept = 1 << 17;

/** Several rows of a pattern may fit the same words: whether this match is the first of them; notes that it is there now. */
function isNew(matches: readonly Match[], owner: Owner, from: number, to: number): boolean {
  for (let number = newest[from] ?? -1; number >= 0; number = previous[number] ?? -1) {
    const match = matches[number];
    if (match && match.owner === owner && match.to === to) return false;
  }
  previous[matches.length] = newest[from] ?? -1;
  newest[from] = matches.length;
  return true;
}

export function ownerId(owner: Owner): string {
  if (owner.kind === 'rule') return owner.rule.id;
  return owner.kind === 'cue' ? owner.cue.id : owner.idiom.id;
}
