import { useWords } from '../../../words/words.ts';
import { calledOf, type RoomView } from './room-data.ts';

const hourMs = 3_600_000;

/** The room's name and the line under it: who reads here, what was signed, when answers come. */
export function useRoomHead(view: RoomView): { readonly title: string; readonly lead: string } {
  const all = useWords();
  const words = all.room;
  const { room, people, promise, you } = view;
  const others = people.filter(({ name, accountId }) => name !== '' && accountId !== you.accountId);
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
    lead: [words.readHere({ names: others.map((other) => calledOf(other, all)) }), shared ? policy : answers]
      .filter(Boolean)
      .join(' '),
  };
}
