import { Form } from '@remix-run/react';
import { Clock } from 'lucide-react';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Chip } from '../../../components/chip.tsx';
import { Sure } from '../../../components/sure.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { moment, replyBy } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { AnswersRead } from '../../client/exercise/answers-read.tsx';
import { type ExerciseView, nameIn, type SeenPart } from '../../client/exercise/exercise-data.ts';

type FullPart = Extract<SeenPart, { sight: 'full' }>;

/** What one client handed in, as the therapist reads it, and the answer to it. */
export function ReviewedPart({
  view,
  part,
  typed,
  busy,
}: {
  readonly view: ExerciseView;
  readonly part: FullPart;
  /** Feedback that was not taken. */
  readonly typed: string | null;
  readonly busy: boolean;
}) {
  const { exercise, exerciseWork } = useWords();
  const { zone, now } = usePlatform();
  const name = nameIn(view, part.accountId);
  const { state, submission, feedback, reviewClock, seenAt } = part;
  const clock = reviewClock?.state === 'open' ? reviewClock : null;
  return (
    <Card title={name} actions={<Chip>{exercise.states[state]}</Chip>}>
      {submission ? (
        <>
          <p className="soft small">
            {exercise.handedIn({ when: moment(submission.submittedAt, zone, now) })}
          </p>
          {state === 'reopened' ? <p className="soft">{exerciseWork.reopened}</p> : null}
          <AnswersRead
            items={view.template.items}
            answers={submission.answers}
            privateWord={exerciseWork.privateItem}
          />
          {clock ? (
            <Chip tone="still" icon={Clock}>
              {exercise.reviewBy({ when: replyBy(clock.targetAt, zone, now) })}
            </Chip>
          ) : null}
        </>
      ) : (
        <p className="soft">{state in exerciseWork.notYet ? notYet(exerciseWork.notYet, state) : null}</p>
      )}
      {feedback ? (
        <section className="stack stack-tight">
          <h3>{exerciseWork.yourFeedback}</h3>
          <p className="exercise-feedback-words">{feedback}</p>
        </section>
      ) : null}
      {view.mayReview && submission && state === 'submitted' ? (
        <Form method="post" className="stack stack-tight" key={submission.revision}>
          <input type="hidden" name="accountId" value={part.accountId} />
          <input type="hidden" name="submissionRevision" value={submission.revision} />
          <TextArea
            id={`feedback-${part.accountId}`}
            name="feedback"
            label={exerciseWork.feedbackTo({ name })}
            hint={exerciseWork.feedbackHint({ name })}
            defaultValue={typed ?? ''}
            rows={5}
            book
          />
          <div>
            <Button kind="main" name="intent" value="review" disabled={busy}>
              {exerciseWork.sendFeedback}
              <span className="unseen"> {exerciseWork.feedbackTo({ name })}</span>
            </Button>
          </div>
        </Form>
      ) : null}
      {seenAt === null ? null : (
        <p className="soft small">{exerciseWork.seen({ when: moment(seenAt, zone, now) })}</p>
      )}
      {submission && state === 'submitted' && seenAt === null && clock === null ? (
        <Form method="post" className="stack stack-tight">
          <input type="hidden" name="accountId" value={part.accountId} />
          <input type="hidden" name="submissionRevision" value={submission.revision} />
          <div>
            <Button name="intent" value="seen" disabled={busy}>
              {exerciseWork.markSeen({ name })}
            </Button>
          </div>
          <p className="soft small">{exerciseWork.markSeenHint}</p>
        </Form>
      ) : null}
      {view.mayReview && (state === 'submitted' || state === 'reviewed') ? (
        <Sure question={exerciseWork.reopen({ name })}>
          <Form method="post" className="stack stack-tight">
            <input type="hidden" name="accountId" value={part.accountId} />
            <p>{exerciseWork.reopenHint({ name })}</p>
            <div className="actions">
              <Button name="intent" value="reopen" disabled={busy}>
                {exerciseWork.reopenConfirm}
              </Button>
            </div>
          </Form>
        </Sure>
      ) : null}
    </Card>
  );
}

const notYet = (said: Readonly<Record<string, string>>, state: string): string => said[state] ?? '';
