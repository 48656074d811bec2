import type { Answers } from '@stillroom/domain/exercise/answers';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useDraft } from '../../../components/use-draft.ts';
import { paths } from '../../../paths.ts';
import { usePlatform } from '../../../use-platform.ts';
import { answersIn } from './answer-fields.ts';
import { answersTo, answerWords } from './answer-words.ts';
import { type Writer, writeOn, writerIn } from './writer-in-form.ts';

/**
 * Saves the answers of a form while they are written, and brings in what was saved elsewhere (E2). `shown` is what the fields
 * are drawn from: draw them anew when `drawn` counts on.
 */
export function useAnswerDraft(
  form: RefObject<HTMLFormElement>,
  {
    assignmentId,
    items,
    kept,
    typed,
    held,
  }: {
    readonly assignmentId: string;
    /** The items that the form shows. */
    readonly items: readonly string[];
    readonly kept: { readonly revision: number; readonly answers: Answers };
    /** What came back from a form that was not taken, without JavaScript. */
    readonly typed: Answers | null;
    readonly held: boolean;
  },
) {
  const { platform } = usePlatform();
  const [shown, setShown] = useState({ answers: typed ?? kept.answers, drawn: 0 });
  const writer = useRef<Writer | null>(null);
  const [ownKey] = useState(() => crypto.randomUUID());
  const read = (): Answers => (form.current ? answersIn(new FormData(form.current)).answers : {});

  const draft = useDraft({
    address: `${paths.exerciseAnswers(platform.slug, assignmentId)}?${new URLSearchParams(items.map((item) => ['of', item]))}`,
    kind: answerWords,
    kept: { revision: kept.revision, words: answersTo(items, kept.answers), key: null },
    ownKey,
    held,
    read,
    show: (answers) => {
      writer.current = writerIn(form.current);
      setShown(({ drawn }) => ({ answers, drawn: drawn + 1 }));
    },
  });

  const { drawn } = shown;
  useEffect(() => {
    if (drawn > 0) writeOn(form.current, writer.current);
  }, [form, drawn]);

  const { changed, keeper } = draft;
  const typedOn = useCallback(() => {
    if (form.current) changed(answersIn(new FormData(form.current)).answers);
  }, [changed, form]);

  /**
   * Nothing is saved beside the form that is about to be posted. Gives the revision that it goes on from; null when something
   * newer came in until then, and what is shown now is to be looked over first.
   */
  const beforePosting = async (): Promise<number | null> =>
    (await keeper.readyToPost()) ? keeper.revision() : null;
  return { draft, shown, typedOn, beforePosting };
}
