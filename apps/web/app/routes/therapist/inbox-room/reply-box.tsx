import { Form, useNavigation } from '@remix-run/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { AnswersPicker } from '../../../components/answers-picker.tsx';
import { Composer } from '../../../components/composer.tsx';
import { SavedLine } from '../../../components/saved-line.tsx';
import { useDraft } from '../../../components/use-draft.ts';
import { paths } from '../../../paths.ts';
import { moment } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { audienceText } from '../../client/room/audience-field.ts';
import { answerableIn, runningOn } from './answerable.ts';
import { nameOf, type StaffView, type Writing } from './room-data.ts';

interface Writes {
  readonly view: StaffView;
  readonly writing: Writing;
  readonly errors: readonly string[] | undefined;
}

/**
 * Where the therapist writes. The key belongs to the words that stand here (M1): it changes only when the log shows that
 * they were sent; until then whatever fails, or is done elsewhere on the page, leaves them here.
 */
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
  const { platform } = usePlatform();
  const isSent = (key: string) => view.messages.some(({ clientKey }) => clientKey === key);
  const [start, setStart] = useState(() => {
    const left = writing.draft && !isSent(writing.draft.clientKey) ? writing.draft : null;
    return { key: left?.clientKey ?? newKey, text: kept ?? left?.text ?? '' };
  });
  const draft = useDraft(paths.roomDraft(platform.slug, view.room.roomId));
  const standing = useRef(start.text);
  const sentText = useRef<string | null>(null);
  const wasSent = isSent(start.key);
  const { done } = draft;

  useEffect(() => {
    if (!wasSent) return;
    // What was typed on while the letter was on its way is the beginning of the next one.
    const rest = standing.current === (sentText.current ?? standing.current) ? '' : standing.current;
    standing.current = rest;
    done();
    setStart({ key: crypto.randomUUID(), text: rest });
  }, [wasSent, done]);

  return (
    <ReplyForm
      key={start.key}
      {...given}
      clientKey={start.key}
      text={start.text}
      draft={draft}
      onText={(text) => {
        standing.current = text;
      }}
      onSend={() => {
        sentText.current = standing.current;
      }}
    />
  );
}

/** Which messages on screen this answers, who reads it, and whose clocks go on (R3, M3). Mounted anew for each letter. */
function ReplyForm({
  view,
  writing,
  errors,
  clientKey,
  text,
  draft,
  onText,
  onSend,
}: Writes & {
  readonly clientKey: string;
  readonly text: string;
  readonly draft: ReturnType<typeof useDraft>;
  readonly onText: (text: string) => void;
  readonly onSend: () => void;
}) {
  const { composer, inboxRoom } = useWords();
  const sending = useNavigation().state === 'submitting';
  const answerable = answerableIn(view, writing);
  const [ticked, setTicked] = useState<readonly string[] | null>(null);
  const answered =
    ticked ?? answerable.filter(({ chosen }) => chosen).map(({ message }) => message.messageId);
  const audience = audienceText(writing.audience);
  const isNote = writing.audience.thread === 'note';
  const names = writing.readerIds.map((id) => nameOf(view, id));
  const readers = isNote && names.length === 0 ? [inboxRoom.noteReaders] : composer.readers({ names });
  const keepers = useKeepers(view, answered);

  const readTicks = (event: FormEvent<HTMLFormElement>) =>
    setTicked(new FormData(event.currentTarget).getAll('answers').map(String));

  return (
    <Form method="post" onChange={readTicks} onSubmit={onSend} preventScrollReset>
      <input type="hidden" name="intent" value="reply" />
      <input type="hidden" name="clientKey" value={clientKey} />
      <input type="hidden" name="audience" value={audience} />
      {answerable.map(({ message }) => (
        <input key={message.messageId} type="hidden" name="onScreen" value={message.messageId} />
      ))}
      <Composer
        readers={[...readers, isNote ? ` ${inboxRoom.noteExplained}` : keepers]}
        saved={<SavedLine state={draft.state} onRetry={draft.saveNow} />}
        placeholder={isNote ? inboxRoom.writeNote : composer.writeReply}
        defaultValue={text}
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
        errors={errors}
        sending={sending}
        onText={(typed) => {
          onText(typed);
          draft.changed({ clientKey, audience, text: typed });
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
