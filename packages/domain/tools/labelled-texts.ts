import { z } from 'zod';
import { type DetectorLanguage, detectorLanguages } from '../src/crisis/crisis-level.ts';
import { isSetApart, languageOf } from './report-rows.ts';

const rowSchema = z.object({
  text: z.string(),
  label: z.enum(['crisis', 'unread', 'history', 'not_crisis', 'third_party']),
  kind: z.string().default(''),
  source: z.string(),
  lang: z.string().optional(),
});

/** A text that weights may be learned from. */
export type LabelledText = {
  readonly text: string;
  readonly kind: string;
  readonly source: string;
  readonly language: DetectorLanguage;
  /** `unread`: data sets call it a crisis, and nobody has looked. */
  readonly label: 'crisis' | 'unread' | 'safe';
};

/** The labelled texts of a file of JSON lines, the held-out fifth and the examination left out. Throws on a line that is none. */
export const labelledTexts = (file: string): readonly LabelledText[] =>
  file
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => rowSchema.parse(JSON.parse(line)))
    .filter((row) => !isSetApart(row))
    .map((row) => ({
      // The data sets' own mark for a post without a body says nothing about its author.
      text: row.text.replace(/\bempty ?post\b/gi, ''),
      kind: row.kind,
      source: row.source,
      language: z.enum(detectorLanguages).parse(languageOf(row)),
      label: row.label === 'crisis' || row.label === 'unread' ? row.label : 'safe',
    }));
