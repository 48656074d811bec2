import { Form, Link, useNavigation } from '@remix-run/react';
import { parseBody } from '@stillroom/domain/message/body';
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { askAgain, joinedWords } from '../../../components/ask-again.ts';
import { Composer } from '../../../components/composer.tsx';
import { SavedLine } from '../../../components/saved-line.tsx';
import { useDraft } from '../../../components/use-draft.ts';
import { paths } from '../../../paths.ts';
import { replyBy } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { useAnsweredBy } from './answered-by.ts';
import { audienceText } from './audience-field.ts';
import { HelpWhileWriting } from './help-for-author.tsx';
import { namesOf, type RoomView } from './room-data.ts';
import { useDangerInText } from './use-danger-in-text.ts';

const savedDrafts = z.array(z.object({ audience: z.string(), clientKey: z.string(), text: z.string() }));

type Writing = RoomView['writing'][number];

/** What came back from sending, when it was not sent: the words, and why. */
export interface NotTaken {
  readonly text: string | null;
  readonly sentence: string;
  /** The session ended meanwhile: one signs in beside this page, which keeps the words and their key. */
  readonly signedOut: boolean;
}

/**
 * The composer of one audience. Its key belongs to the words that stand in it (M1): it changes only when the log shows
 * that they were sent, or when they were sent before with other words. Until then whatever fails leaves them here.
 */
export function RoomComposer({
  view,
  writing,
  freshKey,
  notTaken,
}: {
  readonly view: RoomView;
  readonly writing: Writing;
  /** A key for a new letter, made with the page. */
  readonly freshKey: string;
  readonly notTaken: NotTaken | null;
}) {
  const [start, setStart] = useState({
    key: writing.draft?.clientKey ?? freshKey,
    text: notTaken?.text ?? writing.draft?.text ?? '',
    again: false,
    writesHere: false,
  });
  const { platform } = usePlatform();
  const address = paths.roomDraft(platform.slug, view.room.roomId);
  const draft = useDraft(address);
  const form = useRef<HTMLFormElement>(null);
  const began = useRef(start.text);
  const standing = useRef(start.text);
  const sentText = useRef<string | null>(null);
  const wasSent = view.messages.some(({ clientKey }) => clientKey === start.key);
  const { done, changed } = draft;
  const audience = audienceText(writing.audience);

  useEffect(
    () =>
      askAgain(address, (said) => {
        const drafts = savedDrafts.safeParse(said);
        const saved = drafts.success ? drafts.data.find((one) => one.audience === audience) : undefined;
        const box = form.current?.elements.namedItem('text');
        if (!saved || !(box instanceof HTMLTextAreaElement) || sentText.current !== null) return false;
        const untouched = box.value === began.current;
        const text = joinedWords(began.current, box.value, saved.text);
        if (text === null || saved.text === began.current) return false;
        const writesHere = document.activeElement === box;
        standing.current = text;
        setStart({ key: saved.clientKey, text, again: true, writesHere });
        if (!untouched) changed({ text, clientKey: saved.clientKey, audience });
        return true;
      }),
    [address, audience, changed],
  );

  useEffect(() => {
    if (!start.writesHere) return;
    const box = form.current?.elements.namedItem('text');
    if (!(box instanceof HTMLTextAreaElement)) return;
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  }, [start]);

  useEffect(() => {
    if (!wasSent) return;
    // What was typed on while the letter was on its way is the beginning of the next one.
    const rest = standing.current === (sentText.current ?? standing.current) ? '' : standing.current;
    standing.current = rest;
    done();
    setStart({ key: crypto.randomUUID(), text: rest, again: false, writesHere: false });
  }, [wasSent, done]);

  return (
    <ComposerForm
      key={`${start.key} ${start.again}`}
      form={form}
      view={view}
      writing={writing}
      clientKey={start.key}
      text={start.text}
      notTaken={notTaken}
      draft={draft}
      onText={(text) => {
        standing.current = text;
      }}
      onSend={(text) => {
        sentText.current = text;
      }}
    />
  );
}

function ComposerForm({
  view,
  writing,
  clientKey,
  text,
  notTaken,
  draft,
  onText,
  onSend,
  form,
}: {
  readonly form: RefObject<HTMLFormElement>;
  readonly view: RoomView;
  readonly writing: Writing;
  readonly clientKey: string;
  readonly text: string;
  readonly notTaken: NotTaken | null;
  readonly draft: ReturnType<typeof useDraft>;
  readonly onText: (text: string) => void;
  readonly onSend: (text: string) => void;
}) {
  const words = useWords();
  const { platform, zone, now, viewer } = usePlatform();
  const navigation = useNavigation();
  const [wrong, setWrong] = useState<string | null>(null);
  const targetAt = useAnsweredBy(view.promise);
  const { danger, look } = useDangerInText(viewer?.language ?? 'en');
  const sending = navigation.state !== 'idle' && navigation.formData?.get('intent') === 'send';
  const audience = audienceText(writing.audience);
  const readers = namesOf(view, writing.readerIds);

  const check = (event: FormEvent<HTMLFormElement>) => {
    const written = new FormData(event.currentTarget).get('text');
    const body = parseBody(typeof written === 'string' ? written : '');
    if (body.ok) {
      setWrong(null);
      onSend(typeof written === 'string' ? written : '');
      return;
    }
    event.preventDefault();
    setWrong(words.refusals[body.refusal.reason]);
  };

  const errors = wrong ? [wrong] : notTaken && !sending ? [notTaken.sentence] : undefined;
  return (
    <>
      {danger ? <HelpWhileWriting categories={danger} /> : null}
      {notTaken?.signedOut && !sending ? (
        <p>
          <Link to={paths.signIn(platform.slug)} target="_blank">
            {words.room.signInThen}
          </Link>
        </p>
      ) : null}
      <Form ref={form} method="post" onSubmit={check} preventScrollReset noValidate>
        <input type="hidden" name="clientKey" value={clientKey} />
        <input type="hidden" name="audience" value={audience} />
        <input type="hidden" name="intent" value="send" />
        <Composer
          readers={words.composer.readers({ names: readers })}
          saved={<SavedLine state={draft.state} onRetry={draft.saveNow} />}
          answeredBy={
            targetAt === null ? null : words.composer.answeredBy({ when: replyBy(targetAt, zone, now) })
          }
          placeholder={readers.length > 1 ? words.composer.writeToBoth : words.composer.writeAlone}
          defaultValue={text}
          errors={errors}
          sending={sending}
          short={danger !== null || view.help.length > 0}
          onText={(typed) => {
            // What was wrong with the words is not wrong with those that stand there now.
            setWrong(null);
            onText(typed);
            look(typed);
            draft.changed({ text: typed, clientKey, audience });
          }}
          onLeaveField={draft.saveNow}
        />
      </Form>
    </>
  );
}
