import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import {
  type ClientActionFunctionArgs,
  Form,
  Link,
  useActionData,
  useLoaderData,
  useNavigation,
} from '@remix-run/react';
import { accountId, assignmentId } from '@stillroom/domain/ids';
import { parseBody } from '@stillroom/domain/message/body';
import { refuse } from '@stillroom/domain/outcome';
import { ArrowLeft } from 'lucide-react';
import { attempt, load, notFound, requirePlatform, requireRole } from '../../api.server.ts';
import { Button } from '../../components/button.tsx';
import { FormError } from '../../components/form-error.tsx';
import { Page } from '../../components/page.tsx';
import { Sure } from '../../components/sure.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { keepsPage, sendOrKeep, wasNotSent } from '../../send-or-keep.ts';
import { moment } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, wordsOf } from '../../words/words.ts';
import { ReviewedPart } from './review/reviewed-part.tsx';

export const meta = pageTitle((words) => words.exerciseWork.reviewTitle);
export const shouldRevalidate = keepsPage;

export async function loader(asked: LoaderFunctionArgs) {
  await requireRole(asked, 'therapist');
  const id = assignmentId.safeParse(asked.params.assignmentId);
  if (!id.success) throw notFound();
  return load(asked, (api) => api.exercises.view({ assignmentId: id.data }));
}

export async function action(asked: ActionFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const id = assignmentId.safeParse(asked.params.assignmentId);
  const form = await asked.request.formData();
  const intent = form.get('intent');
  const author = accountId.safeParse(form.get('accountId'));
  if (!id.success) throw notFound();
  const ids = { assignmentId: id.data };
  const text = String(form.get('feedback') ?? '');
  const done = await (async () => {
    if (intent === 'withdraw') return attempt(asked, (api) => api.exercises.withdraw(ids));
    if (!author.success) throw new Response(null, { status: 400 });
    const part = { ...ids, accountId: author.data };
    if (intent === 'reopen') return attempt(asked, (api) => api.exercises.reopen(part));
    const submissionRevision = Number(form.get('submissionRevision'));
    if (intent === 'seen')
      return attempt(asked, (api) => api.exercises.markSeen({ ...part, submissionRevision }));
    const body = parseBody(text);
    if (!body.ok) return refuse(body.refusal);
    return attempt(asked, (api) =>
      api.exercises.review({ ...part, feedback: body.value, submissionRevision }),
    );
  })();
  if (done.ok) return redirect(paths.reviewExercise(platform, id.data));
  const { reason } = done.refusal;
  const sentence = wordsOf(asked.request).refusals[reason];
  return data({ reason, sentence, text, accountId: String(form.get('accountId') ?? '') }, { status: 409 });
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function ReviewExercise() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<
    | { readonly sentence: string; readonly text: string; readonly accountId: string }
    | { readonly notSent: true }
  >();
  const words = useWords();
  const { exerciseWork } = words;
  const { platform, zone, now } = usePlatform();
  const busy = useNavigation().state === 'submitting';
  const due = view.dueAt === null ? null : moment(view.dueAt, zone, now);
  const notTaken = wasNotSent(answer)
    ? { sentence: words.composer.notSent, text: null, accountId: null }
    : (answer ?? null);
  const open = view.seen.some(
    (part) =>
      part.sight === 'full' &&
      (part.state === 'assigned' || part.state === 'started' || part.state === 'reopened'),
  );
  return (
    <Page
      title={exerciseWork.reviewTitle}
      lead={exerciseWork.reviewLead({ title: view.template.title, due })}
      width="wide"
      actions={
        <Link className="icon-line" to={paths.assignExercise(platform.slug, view.roomId)}>
          <ArrowLeft />
          <span>{exerciseWork.assignTitle}</span>
        </Link>
      }
    >
      <FormError id="review-error" errors={notTaken ? [notTaken.sentence] : undefined} />
      <div className="exercise-given">
        {view.seen.map((part) =>
          part.sight === 'full' ? (
            <ReviewedPart
              key={part.accountId}
              view={view}
              part={part}
              typed={notTaken?.accountId === part.accountId ? notTaken.text : null}
              busy={busy}
            />
          ) : null,
        )}
      </div>
      {view.mayWithdraw && (open || view.comesAgain) ? (
        <Sure question={exerciseWork.withdraw}>
          <Form method="post" className="stack stack-tight">
            <p>{exerciseWork.withdrawHint}</p>
            <div className="actions">
              <Button kind="danger" name="intent" value="withdraw" disabled={busy}>
                {exerciseWork.withdrawConfirm}
              </Button>
            </div>
          </Form>
        </Sure>
      ) : null}
    </Page>
  );
}
