import type { useLoaderData } from '@remix-run/react';
import type { loader } from '../exercise.tsx';

/** What the page of an exercise was given, as its parts see it. */
export type ExerciseData = ReturnType<typeof useLoaderData<typeof loader>>;
export type ExerciseView = ExerciseData['view'];
export type SeenItem = ExerciseView['template']['items'][number];
export type SeenPart = ExerciseView['seen'][number];
export type OwnPart = Extract<SeenPart, { sight: 'own' }>;

type People = { readonly people: ExerciseView['people'] };

export const therapistOf = ({ people }: People): string =>
  people.find(({ isStaff, isPresent }) => isStaff && isPresent)?.name ?? '';

export const nameIn = ({ people }: People, accountId: string): string =>
  people.find((person) => person.accountId === accountId)?.name ?? '';
