import type { Lowering } from '@stillroom/domain/crisis/detect/detection';
import { listed } from './listed.ts';

/** What around the words made them count less (`lowerings`); a flag may name one that later rules do not know. */
const loweredBy: Readonly<Record<string, string>> = {
  negated: 'it is denied',
  past: 'it is told of the past',
  'third-person': 'it is about somebody else',
  hyperbole: 'it reads like a manner of speaking',
  quoted: 'it stands in quotation marks',
  hypothetical: 'it hangs on an if',
  recovery: 'it is told as overcome',
  information: 'it asks or informs',
} satisfies Readonly<Record<Lowering, string>>;

/** What the detector found in a text and why it counts, for clinicians. */
export const found = {
  by: 'What the detector found:',
  answer: 'An answer that the exercise marks as a sign of danger.',
  nothing: 'The detector names nothing of its own here.',
  countsLess: (p: { reasons: readonly string[] }) => `Counts less here: ${listed(p.reasons)}.`,
  countsMore: (p: { reasons: readonly string[] }) => `Counts more here: ${p.reasons.join(' ')}`,
  loweredBy,
  rules: 'Which rules',
  named: (p: { rules: readonly string[]; ruleset: string }) => `${listed(p.rules)} (${p.ruleset})`,
};
