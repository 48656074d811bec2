import type { SerializeFrom } from '@remix-run/node';
import type { AssignmentCard } from '@stillroom/api/exercises/view-assignment';
import {
  CircleCheck,
  Clock,
  Eye,
  EyeOff,
  type LucideIcon,
  MessageSquareText,
  PencilLine,
  Undo2,
} from 'lucide-react';
import { ButtonLink } from '../../../components/button-link.tsx';
import { Chip, type Tone } from '../../../components/chip.tsx';
import { ExerciseCard } from '../../../components/exercise-card.tsx';
import { paths } from '../../../paths.ts';
import { moment, replyBy } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';

export type Card = SerializeFrom<AssignmentCard>;
type OwnSight = Extract<Card['seen'][number], { sight: 'own' }>;

const looks: Readonly<Record<OwnSight['state'], { readonly tone: Tone; readonly icon?: LucideIcon }>> = {
  assigned: { tone: 'still', icon: PencilLine },
  started: { tone: 'still', icon: PencilLine },
  submitted: { tone: 'plain', icon: CircleCheck },
  reviewed: { tone: 'leaf', icon: MessageSquareText },
  reopened: { tone: 'amber', icon: Undo2 },
  expired: { tone: 'plain', icon: Clock },
  withdrawn: { tone: 'plain' },
};

/**
 * The exercises of a client's room, for any page of the room: give it what `api.exercises.ofRoom` gave. In a room of
 * exercises only they are the room.
 */
export function ExerciseCards({
  cards,
  therapist,
}: {
  readonly cards: readonly Card[];
  readonly therapist: string;
}) {
  return (
    <ul className="exercise-list">
      {cards.map((card) => (
        <li key={card.assignmentId}>
          <OneCard card={card} therapist={therapist} />
        </li>
      ))}
    </ul>
  );
}

function OneCard({ card, therapist }: { card: Card; therapist: string }) {
  const { exercise } = useWords();
  const { platform, zone, now } = usePlatform();
  const own = card.seen.find((part): part is OwnSight => part.sight === 'own');
  if (!own) return null;
  // Once it is handed in, nothing is due any more.
  const handedIn = own.state === 'submitted' || own.state === 'reviewed';
  const due = card.dueAt === null || handedIn ? null : moment(card.dueAt, zone, now);
  const about = exercise.from({ name: therapist, minutes: card.minutes, due });
  const again = card.repeats === 'once' ? '' : ` · ${exercise.again[card.repeats]}`;
  const { tone, icon } = looks[own.state];
  const clock = own.reviewClock?.state === 'open' ? own.reviewClock : null;
  const opened = handedIn && card.seen.some(({ sight }) => sight === 'shared');
  const doing = own.state === 'assigned' ? exercise.begin : exercise.goOn;
  return (
    <ExerciseCard
      level={2}
      title={card.title}
      about={about + again}
      chip={
        <Chip tone={tone} {...(icon ? { icon } : {})}>
          {exercise.states[own.state]}
        </Chip>
      }
      actions={
        <>
          <ButtonLink
            kind={card.mayAnswer ? 'main' : 'plain'}
            to={paths.exercise(platform.slug, card.assignmentId)}
          >
            {card.mayAnswer ? doing : exercise.read}
            <span className="unseen"> {card.title}</span>
          </ButtonLink>
          {opened ? (
            <Chip tone="leaf" icon={Eye}>
              {exercise.opened}
            </Chip>
          ) : card.seen.length > 1 ? (
            <Chip icon={EyeOff}>{exercise.reveal[card.reveal]}</Chip>
          ) : null}
          {clock ? (
            <Chip icon={Clock}>{exercise.reviewBy({ when: replyBy(clock.targetAt, zone, now) })}</Chip>
          ) : null}
        </>
      }
    >
      <p>{card.purpose}</p>
    </ExerciseCard>
  );
}
