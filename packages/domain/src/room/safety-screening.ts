import { z } from 'zod';

/**
 * What each partner is asked alone before a shared room opens (K3). The topics are those that intimate partner
 * violence screenings have in common (physical harm, threats, fear, control; compare the HARK and HITS instruments);
 * the wording is our own and stands in the web's catalogue.
 */
export const screeningQuestions = [
  'danger-now',
  'hurt',
  'threatened',
  'afraid',
  'controlled',
  'consequences',
] as const;
export type ScreeningQuestion = (typeof screeningQuestions)[number];

export const screeningReplies = ['no', 'unsure', 'yes'] as const;

/** Longest remark, in UTF-16 units. */
export const longestRemark = 2_000;

const reply = z.enum(screeningReplies);

/** Every question is answered; a few words of one's own may follow. */
export const screeningAnswers = z.strictObject({
  'danger-now': reply,
  hurt: reply,
  threatened: reply,
  afraid: reply,
  controlled: reply,
  consequences: reply,
  remark: z.string().max(longestRemark),
});
export type ScreeningAnswers = z.infer<typeof screeningAnswers>;

/** The name under which a flag of a screening keeps what raised it, as a rule of the detector would (C8). */
export const screeningRuleset = 'screening-1';

/**
 * What the answers ask for. `concern`: the therapist opens the room by hand; being unsure counts, because few say yes at
 * once. `dangerNow`: a person is paged at once.
 */
export const weighScreening = (
  answers: ScreeningAnswers,
): { readonly concern: boolean; readonly dangerNow: boolean } => ({
  concern: screeningQuestions.some((question) => answers[question] !== 'no'),
  dangerNow: answers['danger-now'] === 'yes',
});
