import { createContext, useContext } from 'react';
import { en } from './en.ts';

/**
 * The typed catalogue. English sets its shape; another language is an object of type `Words` beside `en.ts`,
 * so that a sentence that is missing there does not compile.
 */
export type Words = typeof en;

const catalogues = { en } as const satisfies Record<string, Words>;

export type Language = keyof typeof catalogues;

export const languages = Object.keys(catalogues) as readonly Language[];

export const wordsIn = (language: Language): Words => catalogues[language];

const known = (tag: string): Language | undefined =>
  languages.find((language) => tag.toLowerCase().split('-')[0] === language);

/**
 * The language for one person: their own choice first, then what their browser asks for (the text of an
 * `Accept-Language` header), then English.
 */
export function pickLanguage(chosen: string | null, accepted: string | null): Language {
  const asked = (accepted ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...options] = entry.trim().split(';');
      const weight = options.map((option) => /^\s*q=([\d.]+)/.exec(option)?.[1]).find(Boolean);
      return { tag, weight: Number(weight ?? 1) };
    })
    .sort((one, other) => other.weight - one.weight);
  for (const tag of [chosen ?? '', ...asked.map((entry) => entry.tag)]) {
    const language = known(tag);
    if (language) return language;
  }
  return 'en';
}

export const WordsContext = createContext<Words>(en);

/** The catalogue of the one who reads this page. */
export const useWords = (): Words => useContext(WordsContext);

/** The catalogue for an answer from the server, for one whose own choice is not known (yet). */
export const wordsOf = (request: Request, chosen: string | null = null): Words =>
  wordsIn(pickLanguage(chosen, request.headers.get('Accept-Language')));
