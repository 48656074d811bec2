/** Digits of numbers, least first; those from `lastDigits` on say that another one follows. Safe inside any quotes. */
const digits = ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}';
/** How many digits end a number. Most numbers are small: the more of them take one digit, the smaller the whole. */
export const lastDigits = 72;
const going = digits.length - lastDigits;
const values = new Uint8Array(0x80);
for (let value = 0; value < digits.length; value++) values[digits.charCodeAt(value)] = value;

/** Numbers from 0 on as text that a page can carry, small ones in one character. */
export function packNumbers(numbers: readonly number[]): string {
  let packed = '';
  for (const number of numbers) {
    let left = number;
    while (left >= lastDigits) {
      left -= lastDigits;
      packed += digits.charAt(lastDigits + (left % going));
      left = Math.floor(left / going);
    }
    packed += digits.charAt(left);
  }
  return packed;
}

/** The numbers of a packed text. It checks nothing: what it reads is what the build wrote. */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let weight = 1;
  for (let at = 0; at < packed.length; at++) {
    const value = values[packed.charCodeAt(at)] ?? 0;
    if (value >= lastDigits) {
      number += value * weight;
      weight *= going;
    } else {
      numbers.push(number + value * weight);
      number = 0;
      weight = 1;
    }
  }
  return numbers;
}
