import type { PromiseState } from '../../../components/promise-chip.tsx';
import { localDate, moment, replyBy, timeOfDay, wholeMinutes } from '../../../times.ts';
import type { Words } from '../../../words/words.ts';
import type { InboxData } from './inbox-data.ts';

type Row = InboxData['rows'][number];
/** What the reader of a row knows: catalogue, own zone and the present (epoch ms). */
type Reading = { readonly words: Words; readonly zone: string; readonly now: number };

type SaidChip = { readonly state: PromiseState; readonly text: string };

/**
 * The chip at the right of a row: the instant by which its shelf is ordered. Null where nothing is promised. A concern stands
 * beside the promise, and never in its place (C4, R7).
 */
export function chipOf({ place, pause, toOpen, waiting }: Row, reading: Reading): SaidChip | null {
  const { words, zone, now } = reading;
  switch (place.shelf) {
    case 'concern':
      return waiting.length === 0
        ? null
        : dueChip(Math.min(...waiting.map(({ targetAt }) => targetAt)), reading);
    case 'overdue':
      return dueChip(place.at, reading);
    case 'due-today':
      if (toOpen && waiting.length === 0) return null;
      return { state: 'due-soon', text: timeOfDay(place.at, zone) };
    case 'later':
      return { state: 'due', text: replyBy(place.at, zone, now) };
    case 'paused':
      return { state: 'paused', text: pause ? words.inbox.roomPaused : words.inbox.clockPaused };
    case 'quiet':
      return null;
  }
}

/** The instant of a promise as a chip: late, due today, or later. */
function dueChip(at: number, { words, zone, now }: Reading): SaidChip {
  if (at <= now) return { state: 'late', text: words.promise.late({ length: wholeMinutes(now - at) }) };
  return localDate(at, zone) === localDate(now, zone)
    ? { state: 'due-soon', text: timeOfDay(at, zone) }
    : { state: 'due', text: replyBy(at, zone, now) };
}

/** Why the room stands where it does, in two or three words: what the client wishes first, then who waits. */
export function reasonOf(row: Row, { words: { inbox }, zone, now }: Reading): string {
  const { waiting, clients, pause, coverFor } = row;
  const wish = waiting.find(({ choice }) => choice !== null)?.choice;
  if (wish) return inbox.choices[wish];
  if (row.toOpen) return inbox.toOpen;
  if (coverFor !== null) return inbox.coverFor({ name: coverFor });
  if (pause?.reason === 'partner-left') return inbox.frozen;
  const until = pause?.untilAt ?? waiting.find((clock) => clock.pause)?.pause?.toAt;
  if (row.place.shelf === 'paused' && until) return inbox.until({ when: moment(until, zone, now) });
  const authors = new Set(waiting.map(({ authorId }) => authorId));
  if (clients.length > 1 && authors.size > 1) return inbox.bothWait;
  if (clients.length > 1 && authors.size === 1) {
    const name = clients.find(({ accountId }) => authors.has(accountId))?.name;
    if (name) return inbox.waits({ name });
  }
  const submissions = waiting.filter(({ kind }) => kind === 'submission').length;
  if (submissions > 0 && submissions === waiting.length) return inbox.submissions({ count: submissions });
  if (waiting.length > 0) return inbox.messages({ count: waiting.length });
  return row.life === 'waiting' ? inbox.notOpenYet : '';
}

/**
 * The first words of what was written last, with whose they are where that is not plain; the name of an exercise where one
 * was handed in since, or nothing else waits.
 */
export function previewOf(row: Row, { words: { inbox } }: Pick<Reading, 'words'>): string {
  const { last, clients, waiting, promised } = row;
  const exercise = promised.at(-1);
  if (
    exercise &&
    (!last || exercise.at > last.sentAt || waiting.every(({ kind }) => kind === 'submission'))
  ) {
    const { authorId, title } = exercise;
    const author = clients.find(({ accountId }) => accountId === authorId)?.name ?? '';
    return inbox.handedInBy({ name: author, title });
  }
  if (!last) return inbox.nothingWritten;
  const text = last.excerpt ?? inbox.takenBack;
  const client = clients.find(({ accountId }) => accountId === last.authorId);
  if (!client) return inbox.said({ name: inbox.you, text });
  return clients.length > 1 ? inbox.said({ name: client.name, text }) : text;
}
