import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import type { Answers } from '@stillroom/domain/exercise/answers';
import { assignmentId } from '@stillroom/domain/ids';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import { type Asked, attempt, notFound, type Refusal } from '../../api.server.ts';
import { draftSave, type Kept } from '../../components/draft-answer.ts';
import { answerDraft } from '../../keep-draft.server.ts';
import { answersTo, answerWords } from './exercise/answer-words.ts';

const posted = draftSave(answerWords.schema);

/**
 * The answers to the items `of` as they are kept now, for a page that was read before the last save (E2); null when none can be
 * kept now, because they were handed in for example.
 */
export async function loader(asked: LoaderFunctionArgs) {
  const kept = await keptAnswers(asked, placeOf(asked));
  return json(kept.ok ? kept.value : null);
}

/** Keeps the answers that are being written (E2). It has no page: `useDraft` posts here. */
export async function action(asked: ActionFunctionArgs) {
  const place = placeOf(asked);
  const form = posted.safeParse(await asked.request.json().catch(() => null));
  if (!form.success) return new Response(null, { status: 400 });
  return answerDraft({
    posted: form.data,
    kind: answerWords,
    save: (answers, basedOn) => keepWhatFits(asked, place, answers, basedOn),
    load: () => keptAnswers(asked, place),
  });
}

type Place = ReturnType<typeof placeOf>;

/** An answer that does not fit its question, such as a number that is none yet, keeps no other from being saved. */
async function keepWhatFits(asked: Asked, { assignmentId: id, items }: Place, all: Answers, basedOn: number) {
  const save = (answers: Answers, of: readonly string[]) =>
    attempt(asked, (api) =>
      api.exercises.saveAnswers({ assignmentId: id, answers, items: [...of], basedOn }),
    );
  let saved = await save(all, items);
  let partly = false;
  if (!saved.ok && saved.refusal.reason === 'answers-invalid') {
    const wrong = saved.refusal.items.map(({ itemId }) => itemId);
    const fitting = items.filter((item) => !wrong.includes(item));
    if (fitting.length > 0 && fitting.length < items.length) {
      saved = await save(answersTo(fitting, all), fitting);
      partly = true;
    }
  }
  if (!saved.ok) return saved;
  const { revision } = saved.value;
  return accept({ revision, key: null, ...(partly ? { partly: true as const } : {}) });
}

async function keptAnswers(
  asked: Asked,
  { assignmentId: id, items }: Place,
): Promise<Outcome<Kept<Answers>, Refusal>> {
  const view = await attempt(asked, (api) => api.exercises.view({ assignmentId: id }));
  if (!view.ok) return view;
  const { seen, you, mayAnswer } = view.value;
  if (!mayAnswer) return refuse({ reason: 'not-found' });
  const own = seen.find((part) => part.sight === 'own');
  return accept({ revision: you.revision, words: answersTo(items, own?.draft?.answers ?? {}), key: null });
}

/** Which answers of which exercise, as the address says them; or a 404. */
function placeOf({
  params,
  request,
}: Asked & { readonly params: { readonly assignmentId?: string | undefined } }) {
  const id = assignmentId.safeParse(params.assignmentId);
  if (!id.success) throw notFound();
  return { assignmentId: id.data, items: new URL(request.url).searchParams.getAll('of') };
}
