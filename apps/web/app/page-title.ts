import type { MetaFunction } from '@remix-run/node';
import { type Language, type Words, wordsIn } from './words/words.ts';

/**
 * A page's title, from the catalogue: `export const meta = pageTitle((words) => words.signIn.title);`
 * It stays in the browser's history, which others may see: so it names the page, never a person or a room.
 */
export const pageTitle =
  (titleOf: (words: Words) => string): MetaFunction =>
  ({ matches }) => {
    const words = wordsIn(languageOf(matches.map(({ data }) => data)));
    return [{ title: `${titleOf(words)} · ${words.chrome.brand}` }];
  };

/** The innermost language that a loader on the way to this page has given. */
function languageOf(given: readonly unknown[]): Language {
  const speaks = (data: unknown): data is { readonly language: Language } =>
    typeof data === 'object' && data !== null && 'language' in data;
  return given.findLast(speaks)?.language ?? 'en';
}
