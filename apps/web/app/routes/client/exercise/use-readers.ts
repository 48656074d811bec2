import { useWords } from '../../../words/words.ts';
import { type ExerciseView, nameIn, type SeenItem, therapistOf } from './exercise-data.ts';

/** Who will read the answer to an item, in words (M3, E3). */
export function useReaders(view: ExerciseView): (item: SeenItem) => string {
  const { readers } = useWords().exercise;
  const therapist = therapistOf(view);
  const other = view.seen.find(({ accountId }) => accountId !== view.you.accountId);
  const partner = other ? nameIn(view, other.accountId) : null;
  return ({ audience }) =>
    audience === 'private' || partner === null || view.reveal === 'private'
      ? readers.only({ therapist })
      : readers[view.reveal]({ partner, therapist });
}
