import { parseBody } from '@stillroom/domain/message/body';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../../words/words.ts';

/**
 * Looks at the words of a letter before they leave, with the check that the server makes. What is wrong with them is said
 * until somebody types on: it need not be wrong with the words that stand there then.
 */
export function useBodyCheck(): {
  readonly wrong: string | null;
  /** For `onSubmit`: holds the form back when its words cannot be sent, and says whether they go. */
  readonly mayGo: (event: FormEvent<HTMLFormElement>) => boolean;
  readonly typedOn: () => void;
} {
  const { refusals } = useWords();
  const [wrong, setWrong] = useState<string | null>(null);
  const mayGo = (event: FormEvent<HTMLFormElement>): boolean => {
    const written = new FormData(event.currentTarget).get('text');
    const body = parseBody(typeof written === 'string' ? written : '');
    setWrong(body.ok ? null : refusals[body.refusal.reason]);
    if (!body.ok) event.preventDefault();
    return body.ok;
  };
  return { wrong, mayGo, typedOn: () => setWrong(null) };
}
