import { NotebookPen } from 'lucide-react';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useWords } from '../../../words/words.ts';
import { type Card, ExerciseCards } from './exercise-cards.tsx';

/**
 * The exercises on the page of a room: what waits for this person, below the letters; where there are no letters, all of them,
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
  const shown = mode === 'exercises-only' ? cards : cards.filter(({ mayAnswer }) => mayAnswer);
  if (shown.length > 0) return <ExerciseCards cards={shown} therapist={therapist} />;
  return mode === 'exercises-only' ? (
    <EmptyState icon={NotebookPen} title={exercise.none}>
      {exercise.noneHint({ therapist })}
    </EmptyState>
  ) : null;
}
