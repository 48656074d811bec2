import type { CrisisLevel } from '../src/crisis/crisis-level.ts';
import type { Detection } from '../src/crisis/detect/detect-crisis.ts';

/** A labelled text with what the detector said. */
export type MeasuredRow = {
  readonly text: string;
  readonly label: string;
  readonly kind: string;
  readonly source: string;
  readonly language: string;
  readonly level: CrisisLevel;
  readonly detection: Detection;
  readonly heldOut: boolean;
};

/** One text in five, by FNV-1a over its UTF-16 bytes, so that a row stays on its side whatever file it stands in. */
export function isHeldOut(text: string): boolean {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    hash = Math.imul(hash ^ (code & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (code >> 8), 0x01000193);
  }
  return (hash >>> 0) % 5 === 0;
}

/** Letters of this round are an examination: all are measured on, and none is learned from, whichever side they would stand on. */
const examSource = 'own_exam';

/** Whether nothing is learned from a text, and nobody is shown it: it is held out, or of the examination. */
export const isSetApart = ({ text, source }: { readonly text: string; readonly source: string }): boolean =>
  isHeldOut(text) || source === examSource;

/** Whether a text is of the examination. */
export const isOfExam = ({ source }: { readonly source: string }): boolean => source === examSource;

/** The row's own language, or the one that its source's name ends in (`…_es`), or English. */
export function languageOf(row: { readonly lang?: string | undefined; readonly source: string }): string {
  return row.lang ?? /_([a-z]{2})$/.exec(row.source)?.[1]?.replace(/^(?!es|de).*/, 'en') ?? 'en';
}

export type Share = {
  readonly hits: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
};

/** A share with its 95% confidence interval after Wilson, which stays honest for small counts and none. */
export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { hits, of, low: 0, high: 1 };
  const z = 1.959964;
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return {
    hits,
    of,
    low: Math.max(0, (middle - spread) / scale),
    high: Math.min(1, (middle + spread) / scale),
  };
}
