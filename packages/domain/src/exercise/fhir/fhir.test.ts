import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyAnswersTo, anyTemplate } from '../../testing/exercise-arbitraries.ts';
import { starterLibrary } from '../library/starter-library.ts';
import { thoughtRecord } from '../library/thought-record.ts';
import { fromQuestionnaire, toQuestionnaire } from './questionnaire.ts';
import { fromQuestionnaireResponse, toQuestionnaireResponse } from './questionnaire-response.ts';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const written = { status: 'completed', at: 0 } as const;

it('E1: any template comes back from its FHIR Questionnaire as it was', () => {
  fc.assert(
    fc.property(anyTemplate, (template) => {
      expect(fromQuestionnaire(throughJson(toQuestionnaire(template)))).toEqual({
        ok: true,
        value: template,
      });
    }),
  );
});

it('E1: any answers come back from their QuestionnaireResponse as they were', () => {
  const answered = anyTemplate.chain((template) => fc.tuple(fc.constant(template), anyAnswersTo(template)));
  fc.assert(
    fc.property(answered, ([template, answers]) => {
      const response = throughJson(toQuestionnaireResponse(template, answers, written));
      expect(fromQuestionnaireResponse(template, response)).toEqual({ ok: true, value: answers });
    }),
  );
});

it.each(starterLibrary)('E1: “$title” goes to FHIR and back', (template) => {
  expect(fromQuestionnaire(throughJson(toQuestionnaire(template)))).toEqual({ ok: true, value: template });
});

it('E1: a FHIR linkId stands once in a questionnaire', () => {
  fc.assert(
    fc.property(anyTemplate, (template) => {
      const ids = toQuestionnaire(template).item.flatMap(({ linkId, item = [] }) => [
        linkId,
        ...item.map((child) => child.linkId),
      ]);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

it('E1: a foreign questionnaire without an audience becomes private', () => {
  const foreign = {
    resourceType: 'Questionnaire',
    identifier: [{ value: '11111111-1111-4111-8111-111111111111' }],
    version: '2',
    title: 'From elsewhere',
    status: 'active',
    item: [{ linkId: 'q-1', text: 'How was it?', type: 'text' }],
  };
  const template = fromQuestionnaire(foreign);
  expect(template).toMatchObject({
    ok: true,
    value: { suggestedReveal: 'private', items: [{ audience: 'private' }] },
  });
});

it('E1: what is no questionnaire, or answers another one, is refused', () => {
  expect(fromQuestionnaire({ resourceType: 'Patient' })).toMatchObject({
    refusal: { reason: 'not-a-questionnaire' },
  });
  const response = toQuestionnaireResponse(thoughtRecord, {}, written);
  const next = { ...thoughtRecord, version: 2 };
  expect(fromQuestionnaireResponse(next, response)).toMatchObject({
    refusal: { reason: 'wrong-questionnaire' },
  });
  expect(fromQuestionnaireResponse(thoughtRecord, null)).toMatchObject({
    refusal: { reason: 'not-a-response' },
  });
});
