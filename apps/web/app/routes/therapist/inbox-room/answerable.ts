import { sameAudience } from '@stillroom/domain/room/audience';
import type { SeenMessage, StaffView, Writing } from './room-data.ts';

const openingLength = 40;

export type Answerable = {
  readonly message: SeenMessage;
  /** Its first words. */
  readonly opening: string;
  /** Ticked at first: it was written to the audience that the answer goes to. */
  readonly chosen: boolean;
};

/**
 * The messages on screen that an answer to this audience can answer (R3): their clocks run, and their author reads it. A note
 * answers nobody (R6).
 */
export const answerableIn = (view: StaffView, { audience, readerIds }: Writing): readonly Answerable[] =>
  audience.thread === 'note'
    ? []
    : runningOn(view)
        .filter(({ authorId }) => readerIds.includes(authorId))
        .map((message) => ({
          message,
          opening: firstWords(message.text ?? ''),
          chosen: sameAudience(message.audience, audience),
        }));

/** Every message on screen whose clock runs, oldest first. */
export const runningOn = (view: StaffView): readonly SeenMessage[] =>
  view.messages.filter(({ clock }) => clock?.state === 'open');

/** Cut at a word where there is one. */
const firstWords = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= openingLength) return line;
  const cut = line.slice(0, openingLength).toWellFormed();
  const space = cut.lastIndexOf(' ');
  return `${space > openingLength / 2 ? cut.slice(0, space) : cut}…`;
};
