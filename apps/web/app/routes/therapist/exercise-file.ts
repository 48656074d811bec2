import type { LoaderFunctionArgs } from '@remix-run/node';
import { templateId } from '@stillroom/domain/ids';
import { load, notFound } from '../../api.server.ts';

/** An exercise as a file (E1): a FHIR R4 Questionnaire. */
export async function loader(asked: LoaderFunctionArgs) {
  const id = templateId.safeParse(asked.params.templateId);
  if (!id.success) throw notFound();
  const questionnaire = await load(asked, (api) => api.exercises.exportTemplate({ templateId: id.data }));
  return new Response(JSON.stringify(questionnaire, null, 2), {
    headers: {
      'Content-Type': 'application/fhir+json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="exercise.json"',
    },
  });
}
