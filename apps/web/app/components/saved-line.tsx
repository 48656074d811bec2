import { CloudCheck, CloudOff } from 'lucide-react';
import { useWords } from '../words/words.ts';
import type { DraftState } from './draft-keeper.ts';

/** Whether the words are safe, beside where they are written. It changes in place and is read out politely. */
export function SavedLine({ state, onRetry }: { state: DraftState; onRetry?: (() => void) | undefined }) {
  const { saved, refusals } = useWords();
  const isSaved = state !== 'unsaved' && typeof state === 'string';
  return (
    <span className={isSaved ? 'saved-line' : 'saved-line saved-line-not'}>
      <span role="status" className="saved-line-words">
        {iconOf(state)}
        {state === 'untouched' ? null : (
          <span>{typeof state === 'string' ? saved[state] : sentenceOf(state.refused, refusals)}</span>
        )}
      </span>
      {state === 'unsaved' && onRetry ? (
        <button type="button" className="link-button" onClick={onRetry}>
          {saved.retry}
        </button>
      ) : null}
    </span>
  );
}

const iconOf = (state: DraftState) => {
  if (state === 'saved' || state === 'joined') return <CloudCheck />;
  return state === 'unsaved' || state === 'partly' || typeof state === 'object' ? <CloudOff /> : null;
};

const sentenceOf = (reason: string, refusals: Readonly<Record<string, string>>): string =>
  refusals[reason] ?? refusals['not-possible-now'] ?? '';
