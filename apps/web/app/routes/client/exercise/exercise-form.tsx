import { Form, useNavigation, useSubmit } from '@remix-run/react';
import type { Answers } from '@stillroom/domain/exercise/answers';
import { ArrowLeft } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { FootBar } from '../../../components/dock.tsx';
import { FormError } from '../../../components/form-error.tsx';
import { Notice } from '../../../components/notice.tsx';
import { SavedLine } from '../../../components/saved-line.tsx';
import { Steps } from '../../../components/steps.tsx';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { HelpWhileWriting } from '../room/help-for-author.tsx';
import { useDangerInText } from '../room/use-danger-in-text.ts';
import { typedWords } from './answer-fields.ts';
import type { ExerciseView } from './exercise-data.ts';
import { ItemField } from './item-field.tsx';
import { joinedAnswers } from './joined-answers.ts';
import { stepsOf } from './steps-of.ts';
import { useAnswerDraft } from './use-answer-draft.ts';
import { useReaders } from './use-readers.ts';

/** What came back from saving or handing in, when it was refused. */
export interface NotTaken {
  /** The refusal's; by it the page around knows that somebody was signed out meanwhile. */
  readonly reason: string;
  readonly sentence: string;
  readonly problems: Readonly<Record<string, string>>;
  /** What stood in the form, so that it is there again without JavaScript. */
  readonly typed: Answers | null;
  readonly newer: boolean;
}

const formId = 'exercise-form';

/** One step of an exercise, with the way on. Saves itself while one writes; every button saves first. */
export function ExerciseForm({
  view,
  answers,
  step,
  notTaken,
}: {
  readonly view: ExerciseView;
  readonly answers: Answers;
  /** From 0. */
  readonly step: number;
  readonly notTaken: NotTaken | null;
}) {
  const words = useWords();
  const { exercise } = words;
  const { viewer } = usePlatform();
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  const busy = useNavigation().state === 'submitting';
  const readers = useReaders(view);
  const { danger, look } = useDangerInText(viewer?.language ?? 'en');
  const steps = stepsOf(view.template.items);
  const items = steps[step] ?? [];
  const newer = notTaken?.newer === true;
  const saving = useAnswerDraft(form, {
    assignmentId: view.assignmentId,
    items: items.map(({ id }) => id),
    kept: { revision: view.you.revision, answers },
    // Without JavaScript what was refused comes back beside what is newer, so that sending it again loses neither.
    typed: notTaken?.typed && newer ? joinedAnswers({}, notTaken.typed, answers) : (notTaken?.typed ?? null),
    held: busy,
  });
  const { draft, shown } = saving;
  const { drawn } = shown;
  const [joinedFirst, setJoinedFirst] = useState(false);
  const last = step === steps.length - 1;

  // What was kept, or came in from elsewhere, is looked through before a key is pressed (C1).
  useEffect(() => {
    if (drawn >= 0 && form.current) look(typedWords(new FormData(form.current)));
  }, [drawn, look]);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { nativeEvent, currentTarget } = event;
    const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    const basedOn = await saving.beforePosting();
    setJoinedFirst(basedOn === null);
    if (basedOn === null) return;
    // Read only now: it holds what was typed during the wait too.
    const data = new FormData(currentTarget, button);
    data.set('basedOn', String(basedOn));
    submit(data, { method: 'post' });
  };

  return (
    <>
      <div className="stack stack-tight">
        <Steps
          done={step + 1}
          of={steps.length}
          label={exercise.step({ step: step + 1, of: steps.length })}
        />
      </div>
      {newer || joinedFirst ? (
        <Notice kind="careful">
          <p>{words.saved.newerInForm}</p>
        </Notice>
      ) : null}
      <Form
        ref={form}
        id={formId}
        method="post"
        autoComplete="off"
        className="stack"
        noValidate
        onSubmit={send}
        onInput={(event) => {
          saving.typedOn();
          look(typedWords(new FormData(event.currentTarget)));
        }}
        onBlur={draft.saveNow}
      >
        <input type="hidden" name="step" value={step} />
        <input type="hidden" name="basedOn" value={view.you.revision} />
        {/* Enter in a field goes on, and never back. */}
        <button type="submit" className="unseen" name="intent" value={last ? 'stay' : 'next'} tabIndex={-1}>
          {exercise.next}
        </button>
        <FormError
          id="exercise-error"
          errors={notTaken && !notTaken.newer ? [notTaken.sentence] : undefined}
        />
        {items.map((item) => {
          const problem = notTaken?.problems[item.id];
          return (
            <ItemField
              key={`${item.id} ${shown.drawn}`}
              item={item}
              answer={shown.answers[item.id]}
              readers={readers(item)}
              errors={problem ? [problem] : undefined}
            />
          );
        })}
        {danger ? <HelpWhileWriting categories={danger} /> : null}
        {last ? (
          <p className="soft">
            {exercise.lastStep({
              names: view.people
                .filter(({ isStaff, isPresent }) => isStaff && isPresent)
                .map(({ name }) => name),
            })}
          </p>
        ) : null}
      </Form>
      <div className="exercise-foot">
        <FootBar note={<SavedLine state={draft.state} onRetry={draft.saveNow} />}>
          {step > 0 ? (
            <Button form={formId} name="intent" value="back" icon={ArrowLeft} disabled={busy}>
              {exercise.stepBack}
            </Button>
          ) : null}
          <Button form={formId} kind="main" name="intent" value={last ? 'submit' : 'next'} disabled={busy}>
            {last ? (busy ? exercise.handingIn : exercise.handIn) : exercise.next}
          </Button>
        </FootBar>
      </div>
    </>
  );
}
