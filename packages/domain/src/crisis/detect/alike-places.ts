import { pauses } from './pause.ts';
import type { Reading } from './read-words.ts';

/**
 * Where in the text that is being read a word stood, and which matches were found from it. A later word in the same company
 * has the same matches, so that what a text repeats is looked at once. Only the newest place of a kind is kept.
 */
const slots = 1 << 12;
const texts = new Int32Array(slots);
const places = new Int32Array(slots);
const begins = new Int32Array(slots);
const ends = new Int32Array(slots);
let text = 0;

/** Forgets the places of the text before. */
export function beginPlaces(): void {
  text = (text + 1) | 0;
}

/** Where a place is kept: by the word that stands there and the two on either side. */
export function slotOf({ ids }: Reading, at: number): number {
  let hash = ids[at] ?? 0;
  hash = Math.imul(hash, 0x9e3779b1) ^ (ids[at + 1] ?? 0);
  if (at > 0) hash = Math.imul(hash, 0x85ebca6b) ^ (ids[at - 1] ?? 0);
  if (at > 1) hash = Math.imul(hash, 0xc2b2ae35) ^ (ids[at - 2] ?? 0);
  return (Math.imul(hash, 0x27d4eb2f) >>> 20) & (slots - 1);
}

/** The earlier place of a slot if the words around it are those around this one, as far as any pattern reaches; else -1. */
export function earlierPlace(reading: Reading, slot: number, at: number, reach: number): number {
  if (texts[slot] !== text) return -1;
  const place = places[slot] ?? 0;
  return standAlike(reading, place, at, reach) ? place : -1;
}

/** Keeps which matches, by number, were found from a place. */
export function keepPlace(slot: number, at: number, begin: number, end: number): void {
  texts[slot] = text;
  places[slot] = at;
  begins[slot] = begin;
  ends[slot] = end;
}

export const firstOf = (slot: number): number => begins[slot] ?? 0;
export const endOf = (slot: number): number => ends[slot] ?? 0;

/** Nothing is read across the end of a sentence, and the end of a text is one. */
function standAlike({ ids, pauses: before }: Reading, one: number, other: number, reach: number): boolean {
  if (ids[one] !== ids[other]) return false;
  for (let away = 1; away <= reach; away++) {
    const ends = before[one + away] === pauses.sentence;
    if (ends !== (before[other + away] === pauses.sentence)) return false;
    if (ends) break;
    if (ids[one + away] !== ids[other + away]) return false;
  }
  for (let away = 0; away < reach; away++) {
    const begins = before[one - away] === pauses.sentence;
    if (begins !== (before[other - away] === pauses.sentence)) return false;
    if (begins) break;
    if (ids[one - away - 1] !== ids[other - away - 1]) return false;
  }
  return true;
}
