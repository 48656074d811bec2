import type { useLoaderData } from '@remix-run/react';
import type { loader } from '../inbox-room.tsx';

/** What the therapist's page of a room was given, as its parts see it. */
export type RoomData = ReturnType<typeof useLoaderData<typeof loader>>;
export type StaffView = RoomData['view'];
export type SeenMessage = StaffView['messages'][number];
export type Writing = StaffView['writing'][number];

export const nameOf = (view: StaffView, accountId: string | null): string =>
  view.people.find((person) => person.accountId === accountId)?.name ?? '';

export const clientsOf = (view: StaffView) => view.people.filter(({ part }) => part === 'client');

/** The partner of this client, by name; empty when there is none. */
export const otherThan = (view: StaffView, accountId: string): string =>
  clientsOf(view).find((client) => client.accountId !== accountId)?.name ?? '';
