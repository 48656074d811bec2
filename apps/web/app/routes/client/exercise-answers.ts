import { type ActionFunctionArgs, json } from '@remix-run/node';
import { assignmentId } from '@stillroom/domain/ids';
import { attempt } from '../../api.server.ts';
import { answersIn, unfolded } from './exercise/answer-fields.ts';
import { readRevision } from './exercise/read-revision.ts';

/**
 * Keeps the answers that are being written (E2). It has no page: `useDraft` posts here. Answers with the revision to go on
 * from, or with why nothing was kept.
 */
export async function action(asked: ActionFunctionArgs) {
  const id = assignmentId.safeParse(asked.params.assignmentId);
  const form = await asked.request.formData();
  const basedOn = readRevision(form);
  if (!id.success || basedOn === null) return new Response(null, { status: 400 });
  const { items, answers } = answersIn(unfolded(form));
  const saved = await attempt(asked, (api) =>
    api.exercises.saveAnswers({ assignmentId: id.data, answers, items: [...items], basedOn }),
  );
  if (saved.ok) return json({ revision: saved.value.revision });
  const { reason } = saved.refusal;
  return json({ reason }, { status: reason === 'signed-out' ? 401 : 409 });
}
