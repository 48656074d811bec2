import { useWords } from '../words/words.ts';

export interface AnswerableMessage {
  readonly messageId: string;
  /** Its first words. */
  readonly opening: string;
  readonly chosen: boolean;
}

/** At the head of a therapist's composer: which messages on screen this reply answers (R3). Others keep their clocks. */
export function AnswersPicker({ name, messages }: { name: string; messages: readonly AnswerableMessage[] }) {
  const { composer } = useWords();
  return (
    <fieldset className="answers">
      <legend>{composer.answers}</legend>
      {messages.map(({ messageId, opening, chosen }) => (
        <label key={messageId}>
          <input type="checkbox" className="tick" name={name} value={messageId} defaultChecked={chosen} />
          <span>{opening}</span>
        </label>
      ))}
    </fieldset>
  );
}
