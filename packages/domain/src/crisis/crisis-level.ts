/**
 * How urgent a text is (C2). 0 is not a promise of safety: it says only that no rule found anything.
 * 1 review (third person, past, negated) · 2 concern (passive, ambiguous, hyperbole) ·
 * 3 urgent (active ideation, current violence, threat) · 4 emergency (plan with time, means in hand, act in progress, goodbye, weapon).
 */
export const crisisLevels = [0, 1, 2, 3, 4] as const;
export type CrisisLevel = (typeof crisisLevels)[number];

/** From this level on a person is paged (C4). */
export const pageLevel = 3 satisfies CrisisLevel;
/** From this level on the room stands at the top of the therapist's inbox the same day (C4). */
export const alertLevel = 2 satisfies CrisisLevel;

/** What a text is about (C2), in the order in which helplines and reports list them. */
export const crisisCategories = [
  'suicide',
  'self-harm',
  'harm-to-others',
  'partner-violence',
  'child-safety',
  'medical',
] as const;
export type CrisisCategory = (typeof crisisCategories)[number];

/** The languages that have rules. */
export const detectorLanguages = ['en', 'es', 'de'] as const;
export type DetectorLanguage = (typeof detectorLanguages)[number];
