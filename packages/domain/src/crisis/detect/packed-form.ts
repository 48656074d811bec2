import { apostropheLetter } from './characters.ts';

/**
 * A form of up to twelve letters and apostrophes, five bits each, in two numbers: the head holds the first six, the tail the
 * rest. Two forms are the same when their numbers are, so that a word is looked up without a string.
 */
export const longestPacked = 12;
/** So many letters are in the head. */
export const headLetters = 6;

/** Spreads two numbers over 32 bits. */
export const packedHash = (head: number, tail: number): number =>
  Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b);

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
