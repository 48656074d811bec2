import type { MetaFunction } from '@remix-run/node';
import { type Language, type Words, wordsIn } from './words/words.ts';

/**
 * A page's title, from the catalogue, and the platform's name: `export const meta = pageTitle((words) => words.signIn.title);`
 * It stays in the browser's history, which others may see: so it names the page, never a person or a room, and a page that
 * somebody opens in trouble (help, leaving, the questions asked of each alone) bears the title of a harmless one beside it.
 */
export const pageTitle =
  (titleOf: (words: Words) => string): MetaFunction =>
  ({ matches }) => {
    const given = matches.map(({ data }) => data);
    const words = wordsIn(languageOf(given));
    const names = [titleOf(words), platformOf(given) ?? words.chrome.brand];
    return [{ title: [...new Set(names)].join(' · ') }];
  };

/** The innermost language that a loader on the way to this page has given. */
function languageOf(given: readonly unknown[]): Language {
  const speaks = (data: unknown): data is { readonly language: Language } =>
    typeof data === 'object' && data !== null && 'language' in data;
  return given.findLast(speaks)?.language ?? 'en';
}

/** The name of the platform that the page belongs to; undefined outside of all, or when it could not be loaded. */
function platformOf(given: readonly unknown[]): string | undefined {
  const named = (data: unknown): data is { readonly platform: { readonly name: string } } =>
    typeof data === 'object' &&
    data !== null &&
    'platform' in data &&
    typeof data.platform === 'object' &&
    data.platform !== null &&
    'name' in data.platform;
  return given.find(named)?.platform.name;
}
