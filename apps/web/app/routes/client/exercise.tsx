import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type ClientActionFunctionArgs, Link, useActionData, useLoaderData } from '@remix-run/react';
import { assignmentId } from '@stillroom/domain/ids';
import { ArrowLeft } from 'lucide-react';
import { attempt, load, notFound, requirePlatform, requireRole } from '../../api.server.ts';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { keepsPage, sendOrKeep, wasNotSent } from '../../send-or-keep.ts';
import { moment } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, wordsOf } from '../../words/words.ts';
import { answersIn } from './exercise/answer-fields.ts';
import { type OwnPart, therapistOf } from './exercise/exercise-data.ts';
import { ExerciseForm, type NotTaken } from './exercise/exercise-form.tsx';
import { Feedback, OwnAnswers, PartnerAnswers, Standing } from './exercise/parts-read.tsx';
import { readRevision } from './exercise/read-revision.ts';
import { stepsOf } from './exercise/steps-of.ts';
import { HelpForAuthor } from './room/help-for-author.tsx';
import { standingHelp } from './room/help-in-view.ts';

export const meta = pageTitle((words) => words.exercise.title);
export const shouldRevalidate = keepsPage;

export async function loader(asked: LoaderFunctionArgs) {
  await requireRole(asked, 'client');
  const id = assignmentId.safeParse(asked.params.assignmentId);
  if (!id.success) throw notFound();
  const view = await load(asked, (api) => api.exercises.view({ assignmentId: id.data }));
  const wanted = Number(new URL(asked.request.url).searchParams.get('step') ?? 1) - 1;
  const last = stepsOf(view.template.items).length - 1;
  const step = Number.isInteger(wanted) ? Math.min(Math.max(wanted, 0), last) : 0;
  return { view, step };
}

const moves = { back: -1, stay: 0, next: 1 } as const;
type Intent = keyof typeof moves | 'submit';
const isIntent = (said: unknown): said is Intent =>
  said === 'submit' || (typeof said === 'string' && said in moves);

/** Every button keeps what is written first, then goes where it says. */
export async function action(asked: ActionFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const id = assignmentId.safeParse(asked.params.assignmentId);
  if (!id.success) throw notFound();
  const form = await asked.request.formData();
  const intent = form.get('intent');
  const step = Number(form.get('step') ?? 0);
  const basedOn = readRevision(form);
  if (!isIntent(intent) || basedOn === null || !Number.isInteger(step))
    throw new Response(null, { status: 400 });
  const { items, answers } = answersIn(form);
  const saved = await attempt(asked, async (api) => {
    await api.exercises.saveAnswers({ assignmentId: id.data, answers, items: [...items], basedOn });
  });
  const done =
    saved.ok && intent === 'submit'
      ? await attempt(asked, async (api) => {
          await api.exercises.submit({ assignmentId: id.data, answers: {}, items: [] });
        })
      : saved;
  if (done.ok) {
    const address = paths.exercise(platform, id.data);
    return redirect(intent === 'submit' ? address : `${address}?step=${step + moves[intent] + 1}`);
  }
  const { refusal } = done;
  const words = wordsOf(asked.request);
  const problems = Object.fromEntries(
    refusal.reason === 'answers-invalid'
      ? refusal.items.map(({ itemId, problem }) => [itemId, words.exercise.problems[problem]])
      : [],
  );
  const notTaken: NotTaken = {
    reason: refusal.reason,
    sentence: words.refusals[refusal.reason],
    problems,
    // What was kept is in the draft; only what could not be kept comes back from the form.
    typed: saved.ok ? null : answers,
    newer: refusal.reason === 'draft-newer-elsewhere',
  };
  return data({ ...notTaken, reason: refusal.reason }, { status: 409 });
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

export default function Exercise() {
  const { view, step } = useLoaderData<typeof loader>();
  const { exercise } = useWords();
  const { platform, zone, now } = usePlatform();
  const answer = useActionData<NotTaken | { readonly notSent: true }>();
  const own = view.seen.find((part): part is OwnPart => part.sight === 'own');
  const therapist = therapistOf(view);
  const due = view.dueAt === null ? null : moment(view.dueAt, zone, now);
  const notTaken: NotTaken | null = wasNotSent(answer)
    ? { reason: 'not-sent', sentence: exercise.notSent, problems: {}, typed: null, newer: false }
    : (answer ?? null);
  const firstProblem = stepsOf(view.template.items).findIndex((items) =>
    items.some(({ id }) => notTaken?.problems[id]),
  );
  const shown = firstProblem >= 0 ? firstProblem : step;
  const help = standingHelp(view.help);
  if (!own) return null;
  const partner = view.seen.some(({ sight }) => sight === 'shared');
  return (
    <Page
      title={view.template.title}
      lead={exercise.from({ name: therapist, minutes: view.template.minutes, due })}
      actions={
        <Link className="icon-line" to={paths.roomExercises(platform.slug, view.roomId)}>
          <ArrowLeft />
          <span>{exercise.back}</span>
        </Link>
      }
    >
      {help ? <HelpForAuthor help={help} /> : null}
      <Standing view={view} own={own} />
      {view.mayAnswer ? (
        <>
          {shown === 0 ? <Beginning view={view} therapist={therapist} /> : null}
          {partner ? <PartnerAnswers view={view} /> : null}
          <ExerciseForm
            key={shown}
            view={view}
            answers={own.draft?.answers ?? {}}
            step={shown}
            notTaken={notTaken}
          />
        </>
      ) : (
        <>
          <Feedback view={view} own={own} />
          <div className="exercise-sheets">
            <OwnAnswers view={view} own={own} />
            <PartnerAnswers view={view} />
          </div>
          <Beginning view={view} therapist={therapist} />
          {own.submission || own.draft ? (
            <p>
              <a href={paths.answersFile(platform.slug, view.assignmentId)} download>
                {exercise.download}
              </a>
            </p>
          ) : null}
        </>
      )}
    </Page>
  );
}

/** What it is for, and what the therapist wrote with it. */
function Beginning({
  view,
  therapist,
}: {
  readonly view: ReturnType<typeof useLoaderData<typeof loader>>['view'];
  readonly therapist: string;
}) {
  const { exercise } = useWords();
  return (
    <div className="stack stack-tight">
      <p>{view.template.purpose}</p>
      {view.note ? (
        <Notice title={exercise.noteFrom({ name: therapist })}>
          <p className="exercise-note">{view.note}</p>
        </Notice>
      ) : null}
    </div>
  );
}
