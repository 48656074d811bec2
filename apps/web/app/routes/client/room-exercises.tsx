import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { roomId } from '@stillroom/domain/ids';
import { ArrowLeft, NotebookPen } from 'lucide-react';
import { load, notFound } from '../../api.server.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import { ExerciseCards } from './exercise/exercise-cards.tsx';

export const meta = pageTitle((words) => words.exercise.listTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const id = roomId.safeParse(asked.params.roomId);
  if (!id.success) throw notFound();
  const { room, people } = await load(asked, (api) => api.rooms.view({ roomId: id.data }));
  const cards = await load(asked, (api) => api.exercises.ofRoom({ roomId: id.data }));
  const therapist = people.find(({ part }) => part === 'therapist')?.name ?? '';
  return { roomId: id.data, mode: room.mode, cards, therapist };
}

export default function RoomExercises() {
  const { roomId: id, cards, therapist } = useLoaderData<typeof loader>();
  const { exercise } = useWords();
  const { platform } = usePlatform();
  return (
    <Page
      title={exercise.listTitle}
      lead={exercise.listLead({ therapist })}
      actions={
        <Link className="icon-line" to={paths.room(platform.slug, id)}>
          <ArrowLeft />
          <span>{exercise.backToRoom}</span>
        </Link>
      }
    >
      {cards.length === 0 ? (
        <EmptyState icon={NotebookPen} title={exercise.none}>
          {exercise.noneHint({ therapist })}
        </EmptyState>
      ) : (
        <ExerciseCards cards={cards} therapist={therapist} />
      )}
    </Page>
  );
}
