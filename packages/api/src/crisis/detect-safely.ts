import type { CrisisCategory, DetectorLanguage } from '@stillroom/domain/crisis/crisis-level';
import { detectorLanguages } from '@stillroom/domain/crisis/crisis-level';
import type { Detection, Finding } from '@stillroom/domain/crisis/detect/detection';
import type { FlagFinding, FlagLevel } from '@stillroom/domain/crisis/flag';
import type { Services } from '../services.ts';

/** What the detector said of a text, or that it could not say anything. */
export type Detected =
  | { readonly found: 'nothing' }
  | {
      readonly found: 'something';
      readonly level: FlagLevel;
      readonly categories: readonly CrisisCategory[];
      readonly findings: readonly FlagFinding[];
      readonly ruleset: string;
    }
  | { readonly found: 'failure' };

/** Looks at a text; the language is the author's, where there are rules for it. Throws only by a bug. */
export type Detector = (text: string, options: { readonly language?: DetectorLanguage }) => Detection;

/** What is kept of a finding. How much each weighed is not: the flag has the level that they came to together. */
const keptOf = ({ rule, start, end, loweredBy, raisedBy }: Finding): FlagFinding => ({
  rule,
  start,
  end,
  ...(loweredBy && { loweredBy }),
  ...(raisedBy && { raisedBy }),
});

const isDetectorLanguage = (language: string): language is DetectorLanguage =>
  detectorLanguages.some((known) => known === language);

/**
 * Runs the detector over what a client wrote (C1). A detector that throws is a result too (C6): silence never means safe. The
 * fault is reported without the text.
 */
export function detectSafely(
  { reportFault, detector }: Pick<Services, 'reportFault' | 'detector'>,
  text: string,
  language: string,
): Detected {
  try {
    const { level, categories, findings, ruleset } = detector(
      text,
      isDetectorLanguage(language) ? { language } : {},
    );
    if (level === 0) return { found: 'nothing' };
    return { found: 'something', level, categories, findings: findings.map(keptOf), ruleset };
  } catch (error) {
    reportFault(error, 'crisis detector');
    return { found: 'failure' };
  }
}
