import { createSpelling, type Spelling } from './spelling.ts';

/**
 * Tells quickly that a form means nothing in any of these languages, so that none of them need be asked. It is read once, as if
 * all of them were one language in which no word is protected from being taken for another: that finds at least what each of
 * them does.
 */
export function strangerTo(spellings: readonly Spelling[]): (form: string) => boolean {
  const sources = spellings.map(({ source }) => source);
  const some = [1];
  const together = createSpelling({
    vocabulary: new Map(sources.flatMap(({ vocabulary }) => [...vocabulary.keys()].map((word) => [word, 1]))),
    spellings: sources.flatMap(({ spellings }) => spellings.map(([written]) => [written, some] as const)),
    whole: new Set(),
    frequent: new Set(sources.flatMap(({ frequent }) => [...frequent])),
    slips: sources.flatMap(({ slips }) => slips),
  });
  const { pairFirsts, pairSeconds } = together;
  return (form) =>
    !pairFirsts.has(form) && !pairSeconds.has(form) && together.read(form).every((id) => id === 0);
}
