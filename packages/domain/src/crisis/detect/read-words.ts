import type { CompiledLanguage } from './compile-rules.ts';
import { type Pause, pauses, type Token } from './tokenize.ts';

/** One word as a language's rules know it. Several words may come from one token and share its place. */
export type Word = {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly pause: Pause;
  readonly quoted: boolean;
};

/** A text as one language reads it. Fillers are left out, so that rules need not mention them. */
export type Reading = {
  readonly words: readonly Word[];
  readonly fillers: readonly { at: number; id: number }[];
};

const letterRun = 3;

/** Reads tokens with the spelling of a language. A run of single letters (`d i e`) is tried as one word. */
export function readWords(tokens: readonly Token[], language: CompiledLanguage): Reading {
  const words: Word[] = [];
  const fillers: { at: number; id: number }[] = [];
  let heldPause: Pause = pauses.none;
  const add = (ids: readonly number[], first: Token, last: Token) => {
    let pause = first.pause > heldPause ? first.pause : heldPause;
    for (const id of ids) {
      if (language.fillers[id] === 1) {
        fillers.push({ at: words.length, id });
        heldPause = pause;
        continue;
      }
      words.push({ id, start: first.start, end: last.end, pause, quoted: first.quoted });
      pause = pauses.none;
      heldPause = pauses.none;
    }
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const run = token.form.length === 1 ? singleLetters(tokens, index) : 0;
    if (run >= letterRun) {
      const letters = tokens.slice(index, index + run);
      const joined = letters.map(({ form }) => form).join('');
      const meant = language.vocabulary.has(joined)
        ? language.spelling.read(joined)
        : language.spelling.split(joined);
      const last = letters.at(-1);
      if (meant && last && !meant.every((id) => language.common[id] === 1)) {
        add(meant, token, last);
        index += run - 1;
        continue;
      }
    }
    const next = tokens[index + 1];
    const pair = next && next.pause === pauses.none && language.spelling.pair(token.form, next.form);
    if (pair && !startsPair(tokens, index + 1, language)) {
      add(pair, token, next);
      index += 1;
    } else add(language.spelling.read(token.form), token, token);
  }
  return { words, fillers };
}

/** `my self harm` is `my` and `self harm`: of two pairs that share a word the later one is meant. */
function startsPair(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || second.pause !== pauses.none) return false;
  return language.spelling.pair(first.form, second.form) !== undefined;
}

/** More letters in a row than this are not one phrase; the bound keeps long runs cheap. */
const longestRun = 40;

function singleLetters(tokens: readonly Token[], from: number): number {
  let count = 0;
  while (count < longestRun) {
    const form = tokens[from + count]?.form;
    if (form === undefined || form.length !== 1) break;
    count += 1;
  }
  return count;
}
