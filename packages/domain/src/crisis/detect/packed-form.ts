import { apostropheLetter } from './characters.ts';

/**
 * A form of up to twelve letters and apostrophes, five bits each, in two numbers: the head holds the first six, the tail the
 * rest. Two forms are the same when their numbers are, so that a word is looked up without a string.
 */
export const longestPacked = 12;
/** So many letters are in the head. */
export const headLetters = 6;

/** Another one in every process, so that nobody can write many words that share a slot. No result depends on it. */
const seed = Math.floor(Math.random() * 2 ** 32);

/** Spreads two numbers over 32 bits. */
export function packedHash(head: number, tail: number): number {
  const mixed = Math.imul(head ^ seed, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
}

/** The two numbers of a form, or undefined when it is longer or has other characters. */
export function packForm(form: string): { readonly head: number; readonly tail: number } | undefined {
  if (form.length === 0 || form.length > longestPacked) return undefined;
  let head = 0;
  let tail = 0;
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at);
    const letter = code === 0x27 ? apostropheLetter : code - 96;
    if (letter < 1 || letter > apostropheLetter || (letter === apostropheLetter && code !== 0x27))
      return undefined;
    if (at < headLetters) head = (head << 5) | letter;
    else tail = (tail << 5) | letter;
  }
  return { head, tail };
}
