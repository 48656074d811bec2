import type { useLoaderData } from '@remix-run/react';
import type { Words } from '../../../words/words.ts';
import type { loader } from '../room.tsx';

/** What the room's page was given, as its parts see it. */
export type RoomData = ReturnType<typeof useLoaderData<typeof loader>>;
export type RoomView = RoomData['view'];
export type SeenMessage = RoomView['messages'][number];
export type SeenLine = RoomView['lines'][number];
export type SeenPerson = RoomView['people'][number];

export const personOf = (view: RoomView, accountId: string): SeenPerson | undefined =>
  view.people.find((person) => person.accountId === accountId);

export const namesOf = (view: RoomView, accountIds: readonly string[]): readonly string[] =>
  accountIds.map((id) => personOf(view, id)?.name ?? '').filter((name) => name !== '');

/** A person as those who write are told of them: staff with what they are here, so that nobody passes for them (M3). */
export const calledOf = ({ name, part }: SeenPerson, { room }: Words): string =>
  part === 'client' ? name : room.called({ name, calling: room.callings[part] });
