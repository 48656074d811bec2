import { accept, type Outcome, refuse } from '../../outcome.ts';
import { type ExerciseTemplate, parseTemplate, type TemplateRefusal } from '../template.ts';
import { tooDeep } from '../unkeepable.ts';
import { extensionOf, extensionsOf, extensionUrls, questionnaireBase } from './extension-urls.ts';
import { type Questionnaire, questionnaireSchema } from './fhir-shapes.ts';
import { fromQuestionnaireItem, toQuestionnaireItem } from './questionnaire-item.ts';

/** The canonical address that a response names: url|version. */
export const canonicalOf = ({ templateId, version }: ExerciseTemplate): string =>
  `${questionnaireBase}/${templateId}|${version}`;

/** A template as a FHIR R4 Questionnaire (E1). `fromQuestionnaire` gives the same template back. */
export const toQuestionnaire = (template: ExerciseTemplate): Questionnaire => ({
  resourceType: 'Questionnaire',
  url: `${questionnaireBase}/${template.templateId}`,
  identifier: [{ system: questionnaireBase, value: template.templateId }],
  version: String(template.version),
  language: template.language,
  title: template.title,
  status: 'active',
  purpose: template.purpose,
  copyright: template.source,
  extension: [
    { url: extensionUrls.minutes, valueInteger: template.minutes },
    { url: extensionUrls.reveal, valueCode: template.suggestedReveal },
    ...template.suits.map((suits) => ({ url: extensionUrls.suits, valueCode: suits })),
  ],
  item: template.items.map(toQuestionnaireItem),
});

export type QuestionnaireRefusal = TemplateRefusal | { readonly reason: 'not-a-questionnaire' };

/**
 * Reads a Questionnaire. What ours says and another's does not is filled in on the safe side: private items, private reveal.
 * Anything that no exercise can hold (nested groups, other item types) is refused with its place.
 */
export const fromQuestionnaire = (input: unknown): Outcome<ExerciseTemplate, QuestionnaireRefusal> => {
  if (tooDeep(input)) return refuse({ reason: 'not-a-questionnaire' });
  const parsed = questionnaireSchema.safeParse(input);
  if (!parsed.success) return refuse({ reason: 'not-a-questionnaire' });
  const questionnaire = parsed.data;
  const { title, purpose, copyright, language, item } = questionnaire;
  const suits = extensionsOf(questionnaire, extensionUrls.suits).map(({ valueCode }) => valueCode);
  const template = parseTemplate({
    templateId: questionnaire.identifier?.[0]?.value,
    version: Number(questionnaire.version),
    language: language ?? 'en',
    title,
    purpose: purpose ?? title,
    source: copyright ?? questionnaire.url ?? title,
    minutes: extensionOf(questionnaire, extensionUrls.minutes)?.valueInteger ?? 15,
    suits: suits.length > 0 ? suits : ['individual'],
    suggestedReveal: extensionOf(questionnaire, extensionUrls.reveal)?.valueCode ?? 'private',
    items: item.map(fromQuestionnaireItem),
  });
  return template.ok ? accept(template.value) : template;
};
