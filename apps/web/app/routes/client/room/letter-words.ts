import { z } from 'zod';
import { joinedWords } from '../../../components/joined-words.ts';

/** The words of a letter that is being written, as `useDraft` and the route that keeps them know them. */
export const letterWords = {
  schema: z.string(),
  none: '',
  same: (one: string, other: string): boolean => one === other,
  joined: (began: string, here: string, saved: string): string => joinedWords(began, here, saved),
};

/** What is left of a box when its letter has been sent: what was typed on, which begins the next one. */
export const restAfter = (sent: string, standing: string): string => {
  if (!standing.startsWith(sent)) return standing;
  return standing.slice(sent.length).trimStart();
};
