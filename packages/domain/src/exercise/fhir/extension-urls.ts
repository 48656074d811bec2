import type { Extension, QuestionnaireItem } from './fhir-shapes.ts';

const hl7 = 'http://hl7.org/fhir/StructureDefinition';
const own = 'https://stillroom.example/fhir/StructureDefinition';

/** Standard extensions where there is one (FHIR R4 and Structured Data Capture), our own for the rest. */
export const extensionUrls = {
  itemControl: `${hl7}/questionnaire-itemControl`,
  minValue: `${hl7}/minValue`,
  maxValue: `${hl7}/maxValue`,
  sliderStep: `${hl7}/questionnaire-sliderStepValue`,
  unit: `${hl7}/questionnaire-unit`,
  audience: `${own}/audience`,
  reveal: `${own}/reveal`,
  minutes: `${own}/minutes`,
  suits: `${own}/suits`,
  scaleLabel: `${own}/scale-label`,
  raisesFlagAbove: `${own}/raises-flag-above`,
} as const;

export const itemControlSystem = 'http://hl7.org/fhir/questionnaire-item-control';
export const optionSystem = 'https://stillroom.example/fhir/CodeSystem/options';
export const scaleSystem = 'https://stillroom.example/fhir/CodeSystem/scale-labels';
export const questionnaireBase = 'https://stillroom.example/fhir/Questionnaire';

type Extended = { readonly extension?: readonly Extension[] | undefined };

/** The extensions of a URL, in their order. */
export const extensionsOf = ({ extension }: Extended, url: string): readonly Extension[] =>
  extension?.filter((candidate) => candidate.url === url) ?? [];

export const extensionOf = (element: Extended, url: string): Extension | undefined =>
  extensionsOf(element, url)[0];

/** `slider`, `help`, … as FHIR's list of item controls names them. */
export const controlOf = (item: QuestionnaireItem): string | undefined =>
  extensionOf(item, extensionUrls.itemControl)?.valueCodeableConcept?.coding?.[0]?.code;

export const itemControl = (code: string): Extension => ({
  url: extensionUrls.itemControl,
  valueCodeableConcept: { coding: [{ system: itemControlSystem, code }] },
});
