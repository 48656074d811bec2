import { DAY_MS } from '@stillroom/domain/reply/local-date';
import type { Card } from './exercise-cards.tsx';

/** As long as a mail of something new may lie unopened. */
const weeksInView = 3;
/** A daily exercise would else fill the room. */
const mostAtOnce = 3;

/**
 * Which exercises stand among the letters: what this person can write in, and of what they have handed in the three to which
 * something happened last, for three weeks after, and longer while an answer is promised. `now` in epoch ms.
 */
export function inRoom(cards: readonly Card[], now: number): readonly Card[] {
  const settled = cards
    .flatMap((card) => {
      const at = card.mayAnswer ? null : lastHappened(card);
      return at === null ? [] : [{ card, at }];
    })
    .filter(({ card, at }) => isPromised(card) || now - at < weeksInView * 7 * DAY_MS)
    .sort((one, other) => other.at - one.at)
    .slice(0, mostAtOnce)
    .map(({ card }) => card);
  return cards.filter((card) => card.mayAnswer || settled.includes(card));
}

/** When it was handed in, answered, or the partner's answers were shown; null for what was never handed in. */
function lastHappened({ seen, answeredAt }: Card): number | null {
  const own = seen.find((part) => part.sight === 'own');
  if (own?.sight !== 'own' || own.submittedAt === null) return null;
  if (own.state !== 'submitted' && own.state !== 'reviewed') return null;
  const shown = seen.flatMap((part) => (part.sight === 'shared' ? [part.at] : []));
  return Math.max(own.submittedAt, answeredAt ?? 0, ...shown);
}

const isPromised = ({ seen }: Card): boolean =>
  seen.some((part) => part.sight === 'own' && part.reviewClock?.state === 'open');
