import { NotebookPen } from 'lucide-react';
import { EmptyState } from '../../../components/empty-state.tsx';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { type Card, ExerciseCards } from './exercise-cards.tsx';
import { inRoom } from './in-room.ts';

/**
 * The exercises on the page of a room: what waits for this person and what they
 * handed in of late, below the letters; where there are no letters, all of them,
 * because there they are the room.
 */
export function ExercisesInRoom({
  cards,
  mode,
  therapist,
}: {
  readonly cards: readonly Card[];
  readonly mode: 'messaging' | 'exercises-only';
  readonly therapist: string;
}) {
  const { exercise } = useWords();
  const { now } = usePlatform();
  const shown = mode === 'exercises-only' ? cards : inRoom(cards, now);
  if (shown.length > 0) return <ExerciseCards cards={shown} therapist={therapist} />;
  return mode === 'exercises-only' ? (
    <EmptyState icon={NotebookPen} title={exercise.none}>
      {exercise.noneHint({ therapist })}
    </EmptyState>
  ) : null;
}
