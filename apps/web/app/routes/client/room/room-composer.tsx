import { Form, Link, useNavigation } from '@remix-run/react';
import { MINUTE_MS } from '@stillroom/domain/reply/local-date';
import { type FormEvent, useEffect } from 'react';
import { Composer } from '../../../components/composer.tsx';
import { SavedLine } from '../../../components/saved-line.tsx';
import { paths } from '../../../paths.ts';
import { moment, replyBy } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { useAnsweredBy } from './answered-by.ts';
import { HelpWhileWriting } from './help-for-author.tsx';
import { LetterFields } from './letter-fields.tsx';
import { PartnerReads } from './partner-reads.tsx';
import { calledOf, personOf, type RoomView } from './room-data.ts';
import { useBodyCheck } from './use-body-check.ts';
import { useDangerInText } from './use-danger-in-text.ts';
import { type Letter, useLetter } from './use-letter.ts';

type Writing = RoomView['writing'][number];

/** What came back from sending, when it was not sent: the words, and why. */
export interface NotTaken {
  readonly text: string | null;
  readonly sentence: string;
  /** The session ended meanwhile: one signs in beside this page, which keeps the words and their key. */
  readonly signedOut: boolean;
  /** When letters are taken again after very many of them (epoch milliseconds); null when that is not why. */
  readonly againAt: number | null;
}

/** The composer of one audience. */
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
  const letter = useLetter({ view, writing, freshKey, notTaken: notTaken?.text ?? null });
  return (
    <ComposerForm key={letter.number} view={view} writing={writing} letter={letter} notTaken={notTaken} />
  );
}

function ComposerForm({
  view,
  writing,
  letter,
  notTaken,
}: {
  readonly view: RoomView;
  readonly writing: Writing;
  readonly letter: Letter;
  readonly notTaken: NotTaken | null;
}) {
  const words = useWords();
  const { platform, zone, now, viewer } = usePlatform();
  const navigation = useNavigation();
  const body = useBodyCheck();
  const targetAt = useAnsweredBy(view.promise);
  const { danger, look } = useDangerInText(viewer?.language ?? 'en');
  const sending = navigation.state !== 'idle' && navigation.formData?.get('intent') === 'send';
  const { draft } = letter;
  const readers = writing.readerIds.flatMap((id) => {
    const person = personOf(view, id);
    return person && person.name !== '' ? [calledOf(person, words)] : [];
  });

  // What was kept, or came in from elsewhere, is looked through before a key is pressed (C1).
  useEffect(() => look(letter.text), [look, letter.text]);

  const send = (event: FormEvent<HTMLFormElement>) => {
    if (body.mayGo(event)) letter.onSend();
  };

  const why =
    notTaken && notTaken.againAt !== null
      ? words.composer.tooMany({ at: moment(notTaken.againAt + MINUTE_MS, zone, now) })
      : notTaken?.sentence;
  const errors = body.wrong ? [body.wrong] : why && !sending ? [why] : undefined;
  return (
    <>
      {danger ? (
        <HelpWhileWriting
          categories={danger}
          readToo={<PartnerReads view={view} categories={danger} audience={writing.audience} />}
        />
      ) : null}
      {notTaken?.signedOut && !sending ? (
        <p>
          <Link to={paths.signIn(platform.slug)} target="_blank">
            {words.room.signInThen}
          </Link>
        </p>
      ) : null}
      {notTaken && notTaken.againAt !== null && !sending ? (
        <p>
          <Link to={paths.help(platform.slug)} target="_blank">
            {words.composer.tooManyHelp}
          </Link>
        </p>
      ) : null}
      <Form ref={letter.form} method="post" autoComplete="off" onSubmit={send} preventScrollReset noValidate>
        <LetterFields letter={letter} audience={writing.audience} />
        <input type="hidden" name="intent" value="send" />
        <Composer
          readers={words.composer.readersOfClient({ names: readers })}
          saved={<SavedLine state={draft.state} onRetry={draft.saveNow} />}
          answeredBy={
            targetAt === null ? null : words.composer.answeredBy({ when: replyBy(targetAt, zone, now) })
          }
          placeholder={readers.length > 1 ? words.composer.writeToBoth : words.composer.writeAlone}
          defaultValue={letter.text}
          errors={errors}
          sending={sending}
          short={danger !== null || view.help.length > 0}
          onText={(typed) => {
            body.typedOn();
            look(typed);
            draft.changed(typed);
          }}
          onLeaveField={draft.saveNow}
        />
      </Form>
    </>
  );
}
