import { apostropheLetter } from './characters.ts';

/**
 * A form of up to twelve letters and apostrophes, five bits each, in two numbers: two forms are the same when their numbers
 * are, so that a word is looked up without a string.
 */
export const longestPacked = 12;
/** Six letters. */
export const packedBits = 0x3fffffff;

/** Spreads packed forms over 32 bits. */
export const packedHash = (high: number, low: number): number =>
  Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);

/** The two numbers of a form, or undefined when it is longer or has other characters. */
export function packForm(form: string): { readonly high: number; readonly low: number } | undefined {
  if (form.length === 0 || form.length > longestPacked) return undefined;
  let high = 0;
  let low = 0;
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at);
    const letter = code === 0x27 ? apostropheLetter : code - 96;
    if (letter < 1 || letter > apostropheLetter || (letter === apostropheLetter && code !== 0x27))
      return undefined;
    high = ((high << 5) | (low >>> 25)) & packedBits;
    low = ((low << 5) | letter) & packedBits;
  }
  return { high, low };
}
