import { ClosedSheet, ExerciseSheet } from '../../../components/exercise-card.tsx';
import { Notice } from '../../../components/notice.tsx';
import { moment } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { AnswersRead } from './answers-read.tsx';
import { type ExerciseView, nameIn, type OwnPart, therapistOf } from './exercise-data.ts';

/** What a client wrote, as it stands; with the therapist's answer to it. */
export function OwnAnswers({ view, own }: { view: ExerciseView; own: OwnPart }) {
  const { exercise } = useWords();
  const { zone, now } = usePlatform();
  const written = own.submission ?? own.draft;
  if (!written) return null;
  const when = own.submission
    ? exercise.handedIn({ when: moment(own.submission.submittedAt, zone, now) })
    : exercise.yourDraft;
  return (
    <ExerciseSheet who={exercise.you} when={when}>
      <AnswersRead
        items={view.template.items}
        answers={written.answers}
        privateWord={exercise.readers.only({ therapist: therapistOf(view) })}
      />
    </ExerciseSheet>
  );
}

export function Feedback({ view, own }: { view: ExerciseView; own: OwnPart }) {
  const { exercise } = useWords();
  if (!own.feedback) return null;
  return (
    <section className="exercise-feedback" aria-label={exercise.feedback({ name: therapistOf(view) })}>
      <h2>{exercise.feedback({ name: therapistOf(view) })}</h2>
      <p className="lead exercise-feedback-words">{own.feedback}</p>
    </section>
  );
}

/** The partner's answers where the reveal allows it (E3); else a closed sheet that says what it waits for. */
export function PartnerAnswers({ view }: { view: ExerciseView }) {
  const { exercise } = useWords();
  const { zone, now } = usePlatform();
  return view.seen
    .filter(({ sight }) => sight === 'shared' || sight === 'hidden')
    .map((part) => {
      const partner = nameIn(view, part.accountId);
      if (part.sight === 'shared')
        return (
          <ExerciseSheet
            key={part.accountId}
            who={partner}
            when={exercise.handedIn({ when: moment(part.at, zone, now) })}
          >
            <AnswersRead
              items={view.template.items.filter(({ audience }) => audience === 'shared')}
              answers={part.answers}
            />
          </ExerciseSheet>
        );
      if (part.sight !== 'hidden') return null;
      const names = { partner, therapist: therapistOf(view) };
      return <ClosedSheet key={part.accountId}>{exercise.closed[part.waitingFor](names)}</ClosedSheet>;
    });
}

/** Why this stands as it does, where that is not plain: given back, too late, taken back, not one's turn yet. */
export function Standing({ view, own }: { view: ExerciseView; own: OwnPart }) {
  const { exercise } = useWords();
  const { state } = own;
  if (state === 'reopened' || state === 'expired' || state === 'withdrawn')
    return (
      <Notice>
        <p>{exercise.given[state]}</p>
      </Notice>
    );
  if (view.mayAnswer || state === 'submitted' || state === 'reviewed') return null;
  const waits = view.seen.find((part) => part.sight === 'hidden' && part.waitingFor === 'them');
  const partner = waits ? nameIn(view, waits.accountId) : null;
  return (
    <Notice>
      <p>{partner === null ? exercise.notNow : exercise.yourTurnLater({ partner })}</p>
    </Notice>
  );
}
