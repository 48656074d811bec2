import { lookAlikes } from './look-alikes.ts';

/** One folded character: what it is after folding, and where in the original it came from. */
export type FoldedCharacter = { readonly folded: string; readonly start: number; readonly end: number };

const invisible = /^(?:\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Emoji_Modifier})$/u;
const mark = /^\p{M}$/u;
const apostrophes = new Set(["'", '’', '‘', '‛', '`', 'ʼ', 'ʻ', '′', 'ʹ', '＇']);
const acuteAlone = '\u0301';

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
      forms.push(acuteAlone === part ? acuteAlone : '\u0300');
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
export function foldText(text: string): FoldedCharacter[] {
  const characters: FoldedCharacter[] = [];
  let position = 0;
  for (const character of text) {
    const start = position;
    position += character.length;
    const code = character.charCodeAt(0);
    if (code < 0x80) {
      const folded =
        code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : code === 0x60 ? "'" : character;
      characters.push({ folded, start, end: position });
      continue;
    }
    for (const folded of foldCodePoint(character)) {
      const last = characters.at(-1);
      if (folded !== '\u0300' && folded !== acuteAlone) {
        characters.push({ folded, start, end: position });
      } else if (last) {
        const lone = folded === acuteAlone && last.folded === ' ';
        characters[characters.length - 1] = {
          folded: lone ? "'" : last.folded,
          start: last.start,
          end: position,
        };
      }
    }
  }
  return characters;
}
