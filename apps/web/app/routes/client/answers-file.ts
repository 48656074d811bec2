import type { LoaderFunctionArgs } from '@remix-run/node';
import { assignmentId } from '@stillroom/domain/ids';
import { load, notFound } from '../../api.server.ts';

/** One's own answers as a file (E1, K5): a FHIR R4 QuestionnaireResponse. Its name says nothing of what is in it. */
export async function loader(asked: LoaderFunctionArgs) {
  const id = assignmentId.safeParse(asked.params.assignmentId);
  if (!id.success) throw notFound();
  const response = await load(asked, (api) => api.exercises.exportAnswers({ assignmentId: id.data }));
  if (!response) throw notFound();
  return new Response(JSON.stringify(response, null, 2), {
    headers: {
      'Content-Type': 'application/fhir+json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="answers.json"',
      'Cache-Control': 'no-store',
    },
  });
}
