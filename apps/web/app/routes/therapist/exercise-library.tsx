import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { attempt, load, requirePlatform, requireRole } from '../../api.server.ts';
import { Card } from '../../components/card.tsx';
import { FormError } from '../../components/form-error.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { useWords, wordsOf } from '../../words/words.ts';
import { ImportForm, WriteForm } from './library/library-forms.tsx';
import { readJson, readOwnExercise } from './library/read-own-exercise.ts';
import { ShelfCard } from './library/shelf-card.tsx';

export const meta = pageTitle((words) => words.exerciseWork.libraryTitle);

export async function loader(asked: LoaderFunctionArgs) {
  await requireRole(asked, 'therapist');
  return { shelf: await load(asked, (api) => api.exercises.templates()) };
}

export async function action(asked: ActionFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const form = await asked.request.formData();
  const intent = form.get('intent') === 'import' ? 'import' : 'write';
  const done =
    intent === 'import'
      ? await attempt(asked, (api) =>
          api.exercises.importTemplate({ questionnaire: readJson(String(form.get('questionnaire') ?? '')) }),
        )
      : await attempt(asked, (api) =>
          api.exercises.saveTemplate({ content: readOwnExercise(form), of: null }),
        );
  if (done.ok) return redirect(`${paths.exerciseLibrary(platform)}?done=${intent}`);
  const sentence = wordsOf(asked.request).refusals[done.refusal.reason];
  return data({ intent, sentence }, { status: 409 });
}

export default function ExerciseLibrary() {
  const { shelf } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { exerciseWork } = useWords();
  const [search] = useSearchParams();
  const done = search.get('done');
  return (
    <Page title={exerciseWork.libraryTitle} lead={exerciseWork.libraryLead} width="wide">
      {done === 'import' || done === 'write' ? (
        <Notice kind="good">
          <p>{done === 'import' ? exerciseWork.imported : exerciseWork.written}</p>
        </Notice>
      ) : null}
      <FormError id="library-error" errors={answer ? [answer.sentence] : undefined} />
      <div className="exercise-given">
        {shelf.map((listed) => (
          <ShelfCard key={listed.template.templateId} listed={listed} />
        ))}
      </div>
      <div className="exercise-given">
        <Card title={exerciseWork.writeTitle}>
          <WriteForm />
        </Card>
        <Card title={exerciseWork.importTitle}>
          <ImportForm />
        </Card>
      </div>
    </Page>
  );
}
