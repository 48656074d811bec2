import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import type { RoomView } from './room-data.ts';

const hourMs = 3_600_000;

/** The room's name and the line under it: who reads here, what was signed, when answers come. */
export function useRoomHead(view: RoomView): { readonly title: string; readonly lead: string } {
  const { room: words } = useWords();
  const { viewer } = usePlatform();
  const { room, people, promise } = view;
  const others = people.filter(({ name }) => name !== '' && name !== viewer?.name);
  const therapist = people.find(({ part }) => part === 'therapist')?.name ?? '';
  const { targetMs, limitMs } = promise?.terms.policy ?? {};
  const answers =
    targetMs && limitMs
      ? words.answersCome({ target: Math.round(targetMs / hourMs), limit: Math.round(limitMs / hourMs) })
      : '';
  // Who has signed is not shown before the room opens, so nothing is said of it then.
  const policies = room.life === 'waiting' ? words.policiesToSign : words.policies;
  const policy = room.disclosure === null ? '' : policies[room.disclosure];
  const shared = room.composition === 'couple';
  return {
    title: shared ? words.titleShared : words.titleAlone({ therapist }),
    lead: [words.readHere({ names: others.map(({ name }) => name) }), shared ? policy : answers]
      .filter(Boolean)
      .join(' '),
  };
}
