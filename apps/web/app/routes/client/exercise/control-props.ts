import type { Answer } from '@stillroom/domain/exercise/answers';
import { errorId, hintId } from '../../../components/field.tsx';
import type { SeenItem } from './exercise-data.ts';

/** What every control of an exercise's item is drawn from. */
export interface ControlProps {
  readonly item: SeenItem;
  readonly answer: Answer | undefined;
  readonly id: string;
  readonly errors: readonly string[] | undefined;
}

/** What a field says about itself to those who do not see the page: its readers, the hint, what is wrong. */
export const describes = (id: string, item: SeenItem, errors: readonly string[] | undefined) => ({
  'aria-describedby': [`${id}-readers`, item.help ? hintId(id) : '', errors?.length ? errorId(id) : '']
    .filter(Boolean)
    .join(' '),
  ...(errors?.length ? { 'aria-invalid': true as const } : {}),
});
