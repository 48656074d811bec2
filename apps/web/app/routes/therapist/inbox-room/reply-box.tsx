import { Form, useNavigation } from '@remix-run/react';
import { type FormEvent, useState } from 'react';
import { AnswersPicker } from '../../../components/answers-picker.tsx';
import { Composer } from '../../../components/composer.tsx';
import { SavedLine } from '../../../components/saved-line.tsx';
import { moment } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { LetterFields } from '../../client/room/letter-fields.tsx';
import { useBodyCheck } from '../../client/room/use-body-check.ts';
import { type Letter, useLetter } from '../../client/room/use-letter.ts';
import { answerableIn, runningOn } from './answerable.ts';
import { nameOf, type StaffView, type Writing } from './room-data.ts';

interface Writes {
  readonly view: StaffView;
  readonly writing: Writing;
  readonly errors: readonly string[] | undefined;
}

/** Where the therapist writes. */
export function ReplyBox({
  newKey,
  kept,
  ...given
}: Writes & {
  readonly newKey: string;
  /** What was posted and not taken, without JavaScript: it comes back into the box. */
  readonly kept: string | null;
}) {
  const { view, writing } = given;
  const letter = useLetter({ view, writing, freshKey: newKey, notTaken: kept });
  return <ReplyForm key={letter.number} {...given} letter={letter} />;
}

/** Which messages on screen this answers, who reads it, and whose clocks go on (R3, M3). Mounted anew for each letter. */
function ReplyForm({ view, writing, errors, letter }: Writes & { readonly letter: Letter }) {
  const { composer, inboxRoom } = useWords();
  const sending = useNavigation().state === 'submitting';
  const answerable = answerableIn(view, writing);
  const [ticked, setTicked] = useState<readonly string[] | null>(null);
  const answered =
    ticked ?? answerable.filter(({ chosen }) => chosen).map(({ message }) => message.messageId);
  const { draft } = letter;
  const body = useBodyCheck();
  const isNote = writing.audience.thread === 'note';
  const names = writing.readerIds.map((id) => nameOf(view, id));
  const readers = isNote && names.length === 0 ? [inboxRoom.noteReaders] : composer.readers({ names });
  const keepers = useKeepers(view, answered);

  const readTicks = (event: FormEvent<HTMLFormElement>) =>
    setTicked(new FormData(event.currentTarget).getAll('answers').map(String));

  const send = (event: FormEvent<HTMLFormElement>) => {
    if (body.mayGo(event)) letter.onSend();
  };

  return (
    <Form
      ref={letter.form}
      method="post"
      autoComplete="off"
      onChange={readTicks}
      onSubmit={send}
      preventScrollReset
    >
      <input type="hidden" name="intent" value="reply" />
      <LetterFields letter={letter} audience={writing.audience} />
      {answerable.map(({ message }) => (
        <input key={message.messageId} type="hidden" name="onScreen" value={message.messageId} />
      ))}
      <Composer
        readers={[...readers, isNote ? ` ${inboxRoom.noteExplained}` : keepers]}
        saved={<SavedLine state={draft.state} onRetry={draft.saveNow} />}
        placeholder={isNote ? inboxRoom.writeNote : composer.writeReply}
        defaultValue={letter.text}
        head={
          answerable.length > 0 ? (
            <AnswersPicker
              name="answers"
              messages={answerable.map(({ message, opening, chosen }) => ({
                messageId: message.messageId,
                chosen,
                opening:
                  view.room.composition === 'couple'
                    ? inboxRoom.opening({ name: nameOf(view, message.authorId), text: opening })
                    : opening,
              }))}
            />
          ) : undefined
        }
        errors={body.wrong ? [body.wrong] : errors}
        sending={sending}
        onText={(typed) => {
          body.typedOn();
          draft.changed(typed);
        }}
        onLeaveField={draft.saveNow}
      />
    </Form>
  );
}

/** Which clocks go on after this letter: said before it is sent. */
function useKeepers(view: StaffView, answered: readonly string[]): string {
  const { inboxRoom } = useWords();
  const { zone, now } = usePlatform();
  const keepers = runningOn(view).filter(({ messageId }) => !answered.includes(messageId));
  const [only] = keepers;
  if (!only) return '';
  if (keepers.length > 1) return inboxRoom.keepsMany({ count: keepers.length });
  return inboxRoom.keepsOne({ name: nameOf(view, only.authorId), when: moment(only.sentAt, zone, now) });
}
