import { CloudCheck, CloudOff } from 'lucide-react';
import { useWords } from '../words/words.ts';
import type { DraftState } from './draft-keeper.ts';

/** Whether the words are safe, beside where they are written. It changes in place and is read out politely. */
export function SavedLine({ state, onRetry }: { state: DraftState; onRetry?: (() => void) | undefined }) {
  const { saved } = useWords();
  return (
    <span className={state === 'unsaved' ? 'saved-line saved-line-not' : 'saved-line'}>
      <span role="status" className="saved-line-words">
        {iconOf(state)}
        {state === 'untouched' ? null : <span>{saved[state]}</span>}
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
  return state === 'unsaved' || state === 'partly' ? <CloudOff /> : null;
};
