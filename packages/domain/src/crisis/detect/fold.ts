import { firstKindCode, kindOf, kinds } from './characters.ts';
import { lookAlikes } from './look-alikes.ts';

/**
 * A text as the rules read it: lower case, without accents and invisible characters, look-alikes as Latin letters, every
 * apostrophe as `'`. Folding may lengthen (`ß` → `ss`) or shorten, so that each folded unit remembers where in the original
 * it came from. The arrays are shared by all texts and hold the newest one.
 */
export type FoldedText = {
  /** How many folded UTF-16 units there are. */
  length: number;
  /** By folded unit: its ASCII code, where the text was ASCII capitals too, or `firstKindCode` and its kind. After the last a space. */
  codes: Uint8Array;
  /** The folded units; empty for an ASCII text, whose bytes are their own units. */
  units: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
  /** Whether the text was ASCII, so that folded and original places are the same. */
  plain: boolean;
};

const invisible = /^(?:\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Emoji_Modifier})$/u;
const mark = /^\p{M}$/u;
const apostrophes = new Set(["'", '’', '‘', '‛', '`', 'ʼ', 'ʻ', '′', 'ʹ', '＇']);
const acuteAlone = '\u0301';
/** Stands for every mark but the acute: only that one can be an apostrophe. */
const otherMark = '\u0300';

/** The folded units of one code point and their codes; none for what cannot be seen. Marks have units of their own. */
type FoldedForm = { readonly units: readonly number[]; readonly codes: readonly number[] };

const foldedForms = new Map<number, FoldedForm>();
const formsKept = 1 << 16;
const acuteUnit = acuteAlone.charCodeAt(0);
const otherMarkUnit = otherMark.charCodeAt(0);
const spaceUnit = 0x20;
const apostropheUnit = 0x27;

function foldCodePoint(codePoint: number): FoldedForm {
  const known = foldedForms.get(codePoint);
  if (known) return known;
  const forms: string[] = [];
  for (const part of String.fromCodePoint(codePoint).normalize('NFKD')) {
    if (invisible.test(part)) continue;
    if (mark.test(part)) forms.push(part === acuteAlone ? acuteAlone : otherMark);
    else if (apostrophes.has(part)) forms.push("'");
    else {
      for (const lower of part.toLowerCase().normalize('NFKD'))
        if (!mark.test(lower)) forms.push(...(lookAlikes.get(lower) ?? lower));
    }
  }
  const units: number[] = [];
  const codes: number[] = [];
  for (const form of forms) {
    for (let at = 0; at < form.length; at++) {
      const unit = form.charCodeAt(at);
      units.push(unit);
      codes.push(codeOfUnit(form, at));
    }
  }
  const made: FoldedForm = { units, codes };
  if (foldedForms.size >= formsKept) foldedForms.clear();
  foldedForms.set(codePoint, made);
  return made;
}

function codeOfUnit(form: string, at: number): number {
  const unit = form.charCodeAt(0);
  if (unit < firstKindCode) return unit;
  const kind = kindOf(form);
  if (at === 0) return firstKindCode + kind;
  return firstKindCode + (kind === kinds.foreign ? kinds.rest : kinds.other);
}

const encoder = new TextEncoder();
const firstSize = 1 << 12;
let encoded = new Uint8Array(firstSize);
const noUnits = new Uint16Array(0);
const noPlaces = new Int32Array(0);
let foldedCodes = new Uint8Array(firstSize);
let foldedUnits = new Uint16Array(firstSize);
let foldedStarts = new Int32Array(firstSize);
let foldedEnds = new Int32Array(firstSize);
/** Arrays for texts above this many units are given back when a short one is read. */
const largestKept = 1 << 18;

const folded: FoldedText = {
  length: 0,
  codes: encoded,
  units: noUnits,
  starts: noPlaces,
  ends: noPlaces,
  plain: true,
};

/**
 * Folds a text. Accents are dropped from the decomposed form, so that the result does not depend on the text's Unicode normal
 * form. An acute accent standing alone after a space is an apostrophe (`don´t` in a compatibility form).
 */
export function foldText(text: string): FoldedText {
  if (encoded.length <= text.length || (encoded.length > largestKept && text.length < largestKept))
    encoded = new Uint8Array(Math.max(firstSize, text.length + 1));
  const { read, written } = encoder.encodeInto(text, encoded);
  if (read === text.length && written === read) {
    folded.length = written;
    encoded[written] = spaceUnit;
    folded.codes = encoded;
    folded.units = noUnits;
    folded.starts = noPlaces;
    folded.ends = noPlaces;
    folded.plain = true;
  } else foldFurther(text);
  return folded;
}

function makeRoom(size: number): void {
  const codesBefore = foldedCodes;
  const unitsBefore = foldedUnits;
  const startsBefore = foldedStarts;
  const endsBefore = foldedEnds;
  foldedCodes = new Uint8Array(size);
  foldedUnits = new Uint16Array(size);
  foldedStarts = new Int32Array(size);
  foldedEnds = new Int32Array(size);
  if (codesBefore.length > size) return;
  foldedCodes.set(codesBefore);
  foldedUnits.set(unitsBefore);
  foldedStarts.set(startsBefore);
  foldedEnds.set(endsBefore);
}

function foldFurther(text: string): void {
  const size = text.length;
  if (foldedCodes.length > largestKept && size * 2 < largestKept) makeRoom(firstSize);
  let count = 0;
  for (let at = 0; at < size; ) {
    // One code point folds to 18 units at most (U+FDFA).
    if (count + 32 > foldedCodes.length) makeRoom(Math.max(foldedCodes.length * 2, size + (size >> 2) + 64));
    const code = text.charCodeAt(at);
    if (code < 0x80 && code !== 0x60) {
      const unit = code >= 0x41 && code <= 0x5a ? code + 32 : code;
      foldedCodes[count] = unit;
      foldedUnits[count] = unit;
      foldedStarts[count] = at;
      at += 1;
      foldedEnds[count] = at;
      count += 1;
      continue;
    }
    const codePoint = text.codePointAt(at) ?? code;
    const start = at;
    at += codePoint > 0xffff ? 2 : 1;
    const form = foldCodePoint(codePoint);
    for (let index = 0; index < form.units.length; index++) {
      const unit = form.units[index] ?? 0;
      if (unit !== acuteUnit && unit !== otherMarkUnit) {
        foldedCodes[count] = form.codes[index] ?? 0;
        foldedUnits[count] = unit;
        foldedStarts[count] = start;
        foldedEnds[count] = at;
        count += 1;
      } else if (count > 0) {
        if (unit === acuteUnit && foldedUnits[count - 1] === spaceUnit) {
          foldedUnits[count - 1] = apostropheUnit;
          foldedCodes[count - 1] = apostropheUnit;
        }
        foldedEnds[count - 1] = at;
      }
    }
  }
  folded.length = count;
  foldedCodes[count] = spaceUnit;
  folded.codes = foldedCodes;
  folded.units = foldedUnits;
  folded.starts = foldedStarts;
  folded.ends = foldedEnds;
  folded.plain = false;
}

/** One folded unit. */
export function unitAt({ plain, codes, units }: FoldedText, at: number): number {
  const unit = (plain ? codes[at] : units[at]) ?? 0;
  return plain && unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}

/** The folded characters between two places, as a string. */
export function formBetween(text: FoldedText, from: number, to: number): string {
  const source = text.plain ? text.codes : text.units;
  let form = '';
  for (let at = from; at < to; at++) {
    const unit = source[at] ?? 0;
    form += String.fromCharCode(unit === 0x60 ? apostropheUnit : unit);
  }
  return text.plain ? form.toLowerCase() : form;
}

/** The folded spelling of one word of the rules. */
export function foldWord(word: string): string {
  const text = foldText(word);
  return formBetween(text, 0, text.length).replaceAll("'", '');
}
