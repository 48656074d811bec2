import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswersTo, anyTemplate } from '../../testing/exercise-arbitraries.ts';
import { starterLibrary } from '../library/starter-library.ts';
import { thoughtRecord } from '../library/thought-record.ts';
import { parseTemplate } from '../template.ts';
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

describe('E1: a file that cannot be kept or read is refused as data', () => {
  const fine = throughJson(toQuestionnaire(thoughtRecord)) as object;

  it.each(['a\u0000b', 'a\ud800b', 'a\u0085b'])('a title of %j', (title) => {
    expect(fromQuestionnaire({ ...fine, title })).toMatchObject({
      refusal: { reason: 'template-invalid', problems: [{ path: 'title' }] },
    });
  });

  it('groups in groups, 9,000 deep', () => {
    const [open, close] = ['{"linkId":"a","text":"x","type":"group","item":[', ']}'];
    const item: unknown = JSON.parse(`[${open.repeat(9000)}${close.repeat(9000)}]`);
    expect(fromQuestionnaire({ ...fine, item })).toMatchObject({
      refusal: { reason: 'not-a-questionnaire' },
    });
    expect(parseTemplate({ ...thoughtRecord, items: item })).toMatchObject({
      refusal: { reason: 'template-invalid' },
    });
    const response = { ...toQuestionnaireResponse(thoughtRecord, {}, written), item };
    expect(fromQuestionnaireResponse(thoughtRecord, response)).toMatchObject({
      refusal: { reason: 'not-a-response' },
    });
  });
});
