import fc from 'fast-check';
import { detectCrisis } from '../crisis/detect/detect-crisis.ts';
import { rulesByLanguage } from '../crisis/rules/all-rules.ts';

const examples = Object.values(rulesByLanguage).flatMap(({ rules, cues, idioms }) =>
  [...rules, ...cues, ...idioms].map(({ match }) => match),
);
const oddities = [
  ...[
    '\u0301',
    '\u0300',
    '\u200d',
    '\u00ad',
    '\ufe0f',
    '👩‍👩‍👧',
    '🔫',
    '\ud83d',
    '\udc4d',
    'ﬁ',
    'İ',
    'ß',
    'ﷺ',
    '𝔎',
    '٣',
  ],
  ...[
    '…',
    '"',
    '“',
    "'",
    '´',
    '`',
    '\n',
    '\r\n\r\n',
    '!',
    '*',
    '$',
    '0',
    '12',
    '.',
    ' ',
    'a b c d',
    'k i l l',
    'i',
  ],
];

/** Texts out of examples of the rules, their words, odd characters and noise, with or without spaces between. */
export const hostileTexts = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(
        fc.oneof(
          fc.constantFrom(...examples),
          fc.constantFrom(...examples.flatMap((example) => example.split(' '))),
          fc.constantFrom(...oddities),
          fc.string({ unit: 'grapheme', maxLength: 12 }),
          fc.string({ unit: 'binary', maxLength: 12 }),
        ),
        { maxLength: 8 },
      ),
      fc.constantFrom(' ', '', '\n', '-'),
    )
    .map(([parts, between]) => parts.join(between));

/** What the detector promises of every text (C1, C6) and does not keep for this one; undefined when it keeps all. */
export function brokenPromise(text: string): string | undefined {
  const { level, categories, findings } = detectCrisis(text);
  for (const { start, end, level: at, rule } of findings) {
    if (!(start >= 0 && end > start && end <= text.length)) return `${rule} lies outside: ${start}–${end}`;
    if (splitsPair(text, start) || splitsPair(text, end)) return `${rule} cuts a character: ${start}–${end}`;
    if (at < 1 || at > level) return `${rule} has level ${at} in a text of level ${level}`;
  }
  if ((level === 0) !== (findings.length === 0)) return `level ${level} with ${findings.length} findings`;
  if ((level === 0) !== (categories.length === 0)) return `level ${level} with no category, or the other way`;
  for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const)
    if (said(text.normalize(form)) !== said(text)) return `${form} is read in another way`;
  return undefined;
}

const said = (text: string): string => {
  const { level, categories, findings } = detectCrisis(text);
  return JSON.stringify([level, categories, findings.map(({ rule, level: at }) => `${rule} ${at}`)]);
};

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
