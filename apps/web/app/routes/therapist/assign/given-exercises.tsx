import { Clock } from 'lucide-react';
import { ButtonLink } from '../../../components/button-link.tsx';
import { Chip } from '../../../components/chip.tsx';
import { ExerciseCard } from '../../../components/exercise-card.tsx';
import { paths } from '../../../paths.ts';
import { moment, replyBy } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import type { Card } from '../../client/exercise/exercise-cards.tsx';

/** What was given in a room, with how far each person has come. */
export function GivenExercises({
  cards,
  clients,
}: {
  readonly cards: readonly Card[];
  readonly clients: readonly { readonly accountId: string; readonly name: string }[];
}) {
  const { exercise, exerciseWork } = useWords();
  const { platform, zone, now } = usePlatform();
  if (cards.length === 0) return <p className="soft">{exerciseWork.noneGiven}</p>;
  const nameOf = (id: string) => clients.find(({ accountId }) => accountId === id)?.name ?? '';
  return (
    <ul className="exercise-list">
      {cards.map((card) => (
        <li key={card.assignmentId}>
          <ExerciseCard
            title={card.title}
            about={[
              exerciseWork.reveals[card.reveal].title,
              ...(card.dueAt === null ? [] : [moment(card.dueAt, zone, now)]),
              ...(card.repeats === 'once' ? [] : [exercise.again[card.repeats]]),
            ].join(' · ')}
            actions={
              <ButtonLink to={paths.reviewExercise(platform.slug, card.assignmentId)}>
                {exerciseWork.open}
                <span className="unseen"> {card.title}</span>
              </ButtonLink>
            }
          >
            <ul className="exercise-list">
              {card.seen.map((part) =>
                part.sight === 'full' ? (
                  <li key={part.accountId} className="icon-line">
                    <span>{nameOf(part.accountId)}</span>
                    <Chip tone={part.state === 'submitted' ? 'still' : 'plain'}>
                      {exercise.states[part.state]}
                    </Chip>
                    {part.reviewClock?.state === 'open' ? (
                      <Chip icon={Clock}>
                        {exercise.reviewBy({ when: replyBy(part.reviewClock.targetAt, zone, now) })}
                      </Chip>
                    ) : null}
                  </li>
                ) : null,
              )}
            </ul>
          </ExerciseCard>
        </li>
      ))}
    </ul>
  );
}
