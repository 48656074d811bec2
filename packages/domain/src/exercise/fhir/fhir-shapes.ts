import { z } from 'zod';

/**
 * The parts of FHIR R4 Questionnaire and QuestionnaireResponse that an exercise needs
 * (https://hl7.org/fhir/R4/questionnaire.html, https://hl7.org/fhir/R4/questionnaireresponse.html). Unknown elements are let
 * through on reading and left alone.
 */
const coding = z.object({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
});
export type Coding = z.infer<typeof coding>;

const extension = z.object({
  url: z.string(),
  valueCode: z.string().optional(),
  valueInteger: z.number().optional(),
  valueDecimal: z.number().optional(),
  valueString: z.string().optional(),
  valueCoding: coding.optional(),
  valueCodeableConcept: z.object({ coding: z.array(coding).optional() }).optional(),
});
export type Extension = z.infer<typeof extension>;

const answerOption = z.object({ valueCoding: coding.optional() });

const itemTypes = ['string', 'text', 'integer', 'decimal', 'choice', 'group', 'date', 'display'] as const;

export type QuestionnaireItem = {
  linkId: string;
  text?: string | undefined;
  type: (typeof itemTypes)[number];
  required?: boolean | undefined;
  repeats?: boolean | undefined;
  extension?: Extension[] | undefined;
  answerOption?: { valueCoding?: Coding | undefined }[] | undefined;
  item?: QuestionnaireItem[] | undefined;
};

const questionnaireItem: z.ZodType<QuestionnaireItem> = z.lazy(() =>
  z.object({
    linkId: z.string(),
    text: z.string().optional(),
    type: z.enum(itemTypes),
    required: z.boolean().optional(),
    repeats: z.boolean().optional(),
    extension: z.array(extension).optional(),
    answerOption: z.array(answerOption).optional(),
    item: z.array(questionnaireItem).optional(),
  }),
);

export const questionnaireSchema = z.object({
  resourceType: z.literal('Questionnaire'),
  url: z.string().optional(),
  identifier: z.array(z.object({ system: z.string().optional(), value: z.string() })).optional(),
  version: z.string(),
  language: z.string().optional(),
  title: z.string(),
  status: z.enum(['draft', 'active', 'retired', 'unknown']),
  purpose: z.string().optional(),
  copyright: z.string().optional(),
  extension: z.array(extension).optional(),
  item: z.array(questionnaireItem),
});
export type Questionnaire = z.infer<typeof questionnaireSchema>;

export type ResponseAnswer = {
  valueString?: string | undefined;
  valueInteger?: number | undefined;
  valueDecimal?: number | undefined;
  valueDate?: string | undefined;
  valueCoding?: Coding | undefined;
};
export type ResponseItem = {
  linkId: string;
  answer?: ResponseAnswer[] | undefined;
  item?: ResponseItem[] | undefined;
};

const responseAnswer = z.object({
  valueString: z.string().optional(),
  valueInteger: z.number().optional(),
  valueDecimal: z.number().optional(),
  valueDate: z.string().optional(),
  valueCoding: coding.optional(),
});
const responseItem: z.ZodType<ResponseItem> = z.lazy(() =>
  z.object({
    linkId: z.string(),
    answer: z.array(responseAnswer).optional(),
    item: z.array(responseItem).optional(),
  }),
);

export const questionnaireResponseSchema = z.object({
  resourceType: z.literal('QuestionnaireResponse'),
  questionnaire: z.string(),
  status: z.enum(['in-progress', 'completed', 'amended', 'stopped', 'entered-in-error']),
  authored: z.string().optional(),
  item: z.array(responseItem).optional(),
});
export type QuestionnaireResponse = z.infer<typeof questionnaireResponseSchema>;
