import { lookAlikes } from './look-alikes.ts';

/**
 * A folded text: its characters, and for each UTF-16 unit of them where in the original it came from. Folding may lengthen
 * (`ß` → `ss`) or shorten, so that the map is kept unit by unit.
 */
export type FoldedText = { readonly folded: string; readonly starts: Int32Array; readonly ends: Int32Array };

const invisible = /^(?:\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Emoji_Modifier})$/u;
const mark = /^\p{M}$/u;
const apostrophes = new Set(["'", '’', '‘', '‛', '`', 'ʼ', 'ʻ', '′', 'ʹ', '＇']);
const acuteAlone = '\u0301';
/** Stands for every mark but the acute: only that one can be an apostrophe. */
const otherMark = '\u0300';

const foldedForms = new Map<string, readonly string[]>();
const formsKept = 4096;

/** The folded characters of one code point; empty for what cannot be seen. Marks come back as they are. */
function foldCodePoint(character: string): readonly string[] {
  const known = foldedForms.get(character);
  if (known) return known;
  const forms: string[] = [];
  for (const part of character.normalize('NFKD')) {
    if (invisible.test(part)) continue;
    if (mark.test(part)) {
      forms.push(part === acuteAlone ? acuteAlone : otherMark);
      continue;
    }
    if (apostrophes.has(part)) {
      forms.push("'");
      continue;
    }
    for (const lower of part.toLowerCase().normalize('NFKD')) {
      if (mark.test(lower)) continue;
      forms.push(...(lookAlikes.get(lower) ?? lower));
    }
  }
  if (foldedForms.size < formsKept) foldedForms.set(character, forms);
  return forms;
}

/**
 * The text as the rules read it: lower case, without accents and invisible characters, look-alikes as Latin letters, every
 * apostrophe as `'`. Accents are dropped from the decomposed form, so that the result does not depend on the text's Unicode
 * normal form. An acute accent standing alone after a space is an apostrophe (`don´t` in a compatibility form).
 */
export function foldText(text: string): FoldedText {
  const plain = isPlain(text);
  if (plain) return foldPlain(text);
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let position = 0;
  for (const character of text) {
    const start = position;
    position += character.length;
    for (const folded of foldCodePoint(character)) {
      const last = units.length - 1;
      if (folded !== otherMark && folded !== acuteAlone) {
        for (let unit = 0; unit < folded.length; unit++) {
          units.push(folded.charAt(unit));
          starts.push(start);
          ends.push(position);
        }
      } else if (last >= 0) {
        if (folded === acuteAlone && units[last] === ' ') units[last] = "'";
        ends[last] = position;
      }
    }
  }
  return { folded: units.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** Whether a text is ASCII without the one ASCII sign that folds. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x80 || code === 0x60) return false;
  }
  return true;
}

function foldPlain(text: string): FoldedText {
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  for (let index = 0; index < text.length; index++) {
    starts[index] = index;
    ends[index] = index + 1;
  }
  return { folded: text.toLowerCase(), starts, ends };
}

/** The folded spelling of one word of the rules. */
export function foldWord(word: string): string {
  return foldText(word).folded.replaceAll("'", '');
}
