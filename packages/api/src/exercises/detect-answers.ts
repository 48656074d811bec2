import { alertLevel, crisisCategories, pageLevel } from '@stillroom/domain/crisis/crisis-level';
import type { Answers } from '@stillroom/domain/exercise/answers';
import { itemsRaisingFlag, type WrittenText, writtenTexts } from '@stillroom/domain/exercise/check-answers';
import type { ExerciseTemplate } from '@stillroom/domain/exercise/template';
import { type Detected, detectSafely } from '../crisis/detect-safely.ts';
import type { Services } from '../services.ts';

const between = '\n\n';

/** The text that the spans of an answer's flag point into: everything that was written, in the order of the items. */
export const flaggedText = (texts: readonly WrittenText[]): string =>
  texts.map(({ text }) => text).join(between);

type Something = Extract<Detected, { found: 'something' }>;

/**
 * Looks at everything in a submission (C1): each text by itself, so that one answer never softens another, and the items
 * that are marked to raise a flag (C10). One submission gives one flag, of the gravest level found. If the detector failed
 * over a text, that shows unless something graver was found elsewhere (C6).
 */
export function detectAnswers(
  services: Pick<Services, 'reportFault' | 'detector'>,
  template: ExerciseTemplate,
  answers: Answers,
  language: string,
): Detected {
  const texts = writtenTexts(template, answers);
  const detected = texts.map(({ text }) => detectSafely(services, text, language));
  const starts = texts.map(
    (_, index) => flaggedText(texts.slice(0, index)).length + (index && between.length),
  );
  const found = detected.flatMap((one, index) =>
    one.found === 'something' ? [movedBy(one, starts[index] ?? 0)] : [],
  );
  const marked = markedItems(template, answers);
  const all = marked ? [...found, marked] : found;
  const gravest = all.reduce<Something | null>(
    (most, one) => (most !== null && most.level >= one.level ? most : one),
    null,
  );
  const failed = detected.some((one) => one.found === 'failure');
  if (failed && (gravest === null || gravest.level < pageLevel)) return { found: 'failure' };
  if (gravest === null) return { found: 'nothing' };
  return {
    found: 'something',
    level: gravest.level,
    categories: crisisCategories.filter((category) =>
      all.some(({ categories }) => categories.includes(category)),
    ),
    findings: all.flatMap(({ findings }) => findings),
    ruleset: [...new Set(all.map(({ ruleset }) => ruleset))].join(' '),
  };
}

const movedBy = (detected: Something, by: number): Something => ({
  ...detected,
  findings: detected.findings.map((one) => ({ ...one, start: one.start + by, end: one.end + by })),
});

/**
 * C10. A number does not tell a passing thought from a plan, so it stands where the ambiguous texts do (C2): the room is at
 * the top of the therapist's inbox the same day, and the author is offered help. Its place in the text is none.
 */
const markedItems = (template: ExerciseTemplate, answers: Answers): Something | null => {
  const items = itemsRaisingFlag(template, answers);
  if (items.length === 0) return null;
  return {
    found: 'something',
    level: alertLevel,
    categories: [],
    findings: items.map((itemId) => ({ rule: `item/${itemId}`, start: 0, end: 0 })),
    ruleset: `template/${template.templateId}@${template.version}`,
  };
};
