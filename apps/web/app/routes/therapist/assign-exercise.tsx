import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { roomId } from '@stillroom/domain/ids';
import { ArrowLeft } from 'lucide-react';
import { attempt, load, notFound, requirePlatform, requireRole } from '../../api.server.ts';
import { Card } from '../../components/card.tsx';
import { Page } from '../../components/page.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, wordsOf } from '../../words/words.ts';
import { AssignForm } from './assign/assign-form.tsx';
import { GivenExercises } from './assign/given-exercises.tsx';
import { LookOver } from './assign/look-over.tsx';
import { readAssigning } from './assign/read-assigning.ts';

export const meta = pageTitle((words) => words.exerciseWork.assignTitle);

export async function loader(asked: LoaderFunctionArgs) {
  await requireRole(asked, 'therapist');
  const id = roomId.safeParse(asked.params.roomId);
  if (!id.success) throw notFound();
  const { people, deeds } = await load(asked, (api) => api.inbox.room({ roomId: id.data }));
  const templates = await load(asked, (api) => api.exercises.templates());
  return {
    roomId: id.data,
    clients: people
      .filter(({ part }) => part === 'client')
      .map(({ accountId, name }) => ({ accountId, name })),
    mayAssign: deeds.includes('assign-exercise'),
    cards: await load(asked, (api) => api.exercises.ofRoom({ roomId: id.data })),
    templates: templates.map(
      ({ template: { templateId, title, minutes, suits, suggestedReveal }, from }) => ({
        templateId,
        title,
        minutes,
        suits,
        suggestedReveal,
        from,
      }),
    ),
    wanted: new URL(asked.request.url).searchParams.get('exercise'),
    /** So that the form posted twice assigns once. */
    clientKey: crypto.randomUUID(),
  };
}

export async function action(asked: ActionFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const viewer = await requireRole(asked, 'therapist');
  const id = roomId.safeParse(asked.params.roomId);
  if (!id.success) throw notFound();
  const form = await asked.request.formData();
  const words = wordsOf(asked.request);
  const typed = Object.fromEntries([...form].map(([name, value]): [string, string] => [name, String(value)]));
  const intent = form.get('intent');
  if (intent === 'change') return data({ sentence: undefined, typed, toGive: null });
  const assigning = readAssigning(form, viewer.zone);
  if (assigning.ok && intent !== 'give') return data({ sentence: undefined, typed, toGive: assigning.value });
  const done = assigning.ok
    ? await attempt(asked, (api) => api.exercises.assign({ roomId: id.data, ...assigning.value }))
    : assigning;
  if (done.ok) return redirect(paths.assignExercise(platform, id.data));
  const sentence = words.refusals[done.refusal.reason];
  return data({ sentence, typed, toGive: null }, { status: 409 });
}

export default function AssignExercise() {
  const given = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { exerciseWork } = useWords();
  const { platform } = usePlatform();
  return (
    <Page
      title={exerciseWork.assignTitle}
      lead={exerciseWork.assignLead({ names: given.clients.map(({ name }) => name) })}
      width="wide"
      actions={
        <Link className="icon-line" to={paths.inboxRoom(platform.slug, given.roomId)}>
          <ArrowLeft />
          <span>{exerciseWork.backToRoom}</span>
        </Link>
      }
    >
      <div className="beside">
        <Card title={exerciseWork.given}>
          <GivenExercises cards={given.cards} clients={given.clients} />
        </Card>
        <Card title={answer?.toGive ? exerciseWork.reviewGiving : exerciseWork.chooseTitle}>
          {!given.mayAssign ? (
            <p className="soft">{exerciseWork.mayNot}</p>
          ) : answer?.toGive ? (
            <LookOver {...given} typed={answer.typed} toGive={answer.toGive} />
          ) : (
            <AssignForm
              key={given.clientKey}
              {...given}
              typed={answer?.typed ?? null}
              error={answer?.sentence}
            />
          )}
        </Card>
      </div>
    </Page>
  );
}
