import { templateId } from '../../ids.ts';
import type { Item, ItemOf } from '../item.ts';
import type { ExerciseTemplate } from '../template.ts';

/**
 * How the starter library (E6) is written down: short forms for items. Every item is required and shared unless said otherwise;
 * `library.test.ts` sends each template through the parser.
 */
type Ask = { readonly help?: string; readonly optional?: true; readonly private?: true };

const asked = (id: string, prompt: string, { help, optional, private: own }: Ask) => ({
  id,
  prompt,
  ...(help === undefined ? {} : { help }),
  required: optional !== true,
  audience: own === true ? ('private' as const) : ('shared' as const),
});

export const shortText = (id: string, prompt: string, ask: Ask = {}): Item => ({
  ...asked(id, prompt, ask),
  kind: 'short-text',
});

export const longText = (id: string, prompt: string, ask: Ask = {}): Item => ({
  ...asked(id, prompt, ask),
  kind: 'long-text',
});

export const list = (id: string, prompt: string, ask: Ask = {}): Item => ({
  ...asked(id, prompt, ask),
  kind: 'list',
});

export const date = (id: string, prompt: string, ask: Ask = {}): Item => ({
  ...asked(id, prompt, ask),
  kind: 'date',
});

/** A scale with words at its ends. */
export const scale = (
  id: string,
  prompt: string,
  [min, low]: readonly [number, string],
  [max, high]: readonly [number, string],
  ask: Ask = {},
): Item => ({
  ...asked(id, prompt, ask),
  kind: 'scale',
  min,
  max,
  labels: [
    { value: min, label: low },
    { value: max, label: high },
  ],
});

type Count = Ask & { readonly unit: string; readonly max: number };

export const count = (id: string, prompt: string, { unit, max, ...ask }: Count): Item => ({
  ...asked(id, prompt, ask),
  kind: 'number',
  whole: true,
  min: 0,
  max,
  unit,
});

export const choice = (
  id: string,
  prompt: string,
  choose: ItemOf<'choice'>['choose'],
  options: Readonly<Record<string, string>>,
  ask: Ask = {},
): Item => ({
  ...asked(id, prompt, ask),
  kind: 'choice',
  choose,
  options: Object.entries(options).map(([option, label]) => ({ id: option, label })),
});

/** A table by column id: its heading, with `number` or `date` beside it where it is not text. */
export const table = (
  id: string,
  prompt: string,
  columns: Readonly<Record<string, string | readonly [heading: string, kind: 'number' | 'date']>>,
  ask: Ask = {},
): Item => ({
  ...asked(id, prompt, ask),
  kind: 'table',
  columns: Object.entries(columns).map(([column, said]) =>
    typeof said === 'string'
      ? { id: column, heading: said, kind: 'text' }
      : { id: column, heading: said[0], kind: said[1] },
  ),
});

type Draft = Omit<ExerciseTemplate, 'templateId' | 'version' | 'language'> & {
  /** The same on every platform and for good: exports and histories name it. */
  readonly templateId: string;
};

/** Version 1, in English. */
export const firstVersion = (draft: Draft): ExerciseTemplate => ({
  ...draft,
  templateId: templateId.parse(draft.templateId),
  version: 1,
  language: 'en',
});
