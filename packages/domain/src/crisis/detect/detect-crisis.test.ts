import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesByLanguage } from '../rules/all-rules.ts';
import { detectCrisis } from './detect-crisis.ts';

const level = (text: string) => detectCrisis(text).level;

describe('how people type', () => {
  it.each([
    'I want to die',
    'i want 2 die',
    'i wanna diiiie',
    'I WANT TO D1E',
    'i w@nt to d!e',
    'iwanttodie',
    'i want to d i e',
    'i\u200b want to d\u200bie',
    'і wаnt tо dіе',
    'Ｉ ｗａｎｔ ｔｏ ｄｉｅ',
    'i wánt tö díe',
    'i want to\u00a0die',
    'i wnat to die',
    'im gonna kms',
    'gonna kill my self',
    'i’m going to k*ll myself',
    'thinking about unaliving myself',
    'im so su1c1dal',
  ])('C1: pages for %s', (text) => {
    expect(level(text)).toBeGreaterThanOrEqual(3);
  });

  it.each(["don't", 'don’t', 'dont', 'don´t', 'don t', 'do not'])('C1: reads %s alike', (negation) => {
    expect(level(`I ${negation} want to be alive`)).toBe(3);
    expect(level(`I ${negation} want to die`)).toBe(1);
  });
});

describe('context', () => {
  it.each([
    ['I am not going to kill myself', 'negated'],
    ['When I was fifteen I wanted to kill myself', 'past'],
    ['My friend said they want to die', 'third-person'],
    ['I want to die lol', 'hyperbole'],
    ['The line “I want to die” is from my favourite song', 'quoted'],
    ['I am no longer suicidal', 'recovery'],
  ] as const)('C2: %s is lowered because it is %s, and still shown', (text, lowering) => {
    const { level: reached, findings } = detectCrisis(text);
    expect(reached).toBeGreaterThanOrEqual(1);
    expect(reached).toBeLessThanOrEqual(2);
    expect(findings.flatMap(({ loweredBy }) => loweredBy ?? [])).toContain(lowering);
  });

  it.each([
    'This traffic is killing me',
    'I am dying to see you',
    'My phone is dead again',
    'I beat myself up about the exam',
    'Grandma killed it on the dance floor',
    'The deadline is killing us',
    'Me muero de risa',
    'Me mata la curiosidad',
  ])('C2: %s raises no alert', (text) => {
    expect(level(text)).toBeLessThan(2);
  });

  it('C2: intent with a time is an emergency, and says which combination made it one', () => {
    const detection = detectCrisis('I keep planning how to kill myself and it has to be tomorrow');
    expect(detection.level).toBe(4);
    expect(detection.findings.flatMap(({ raisedBy }) => raisedBy ?? [])).toContain('ideation-with-time');
  });

  it('C2: level 4 is never lowered by what stands around it', () => {
    const emergency = 'I took all the pills in the cabinet';
    for (const around of ['lol', 'when I was young', 'my friend said', 'not to be dramatic but', 'years ago'])
      expect(level(`${around} ${emergency} ${around}`), around).toBe(4);
  });

  it('C2: means at hand, a time and a goodbye are an emergency without any word for death', () => {
    const text = 'The tablets are here, I have the pills on my desk. I take them tonight. Goodbye.';
    expect(level(text)).toBe(4);
  });

  it('C2: not waking up is an emergency only when somebody does not wake up', () => {
    expect(level('I walk softly so that she does not wake up')).toBe(0);
    expect(level('Please help, she does not wake up')).toBe(4);
  });

  it('C2: a negating word that belongs to the finding does not lower it', () => {
    expect(level('Honestly my life is not worth it anymore')).toBeGreaterThanOrEqual(2);
    expect(level('I do not want to kill myself')).toBe(1);
  });

  it('C2: my self-harm is read as self-harm, not as myself', () => {
    expect(level('Can you help me with hiding my self-harm')).toBe(3);
  });

  it('C2: a partner’s violence names its category', () => {
    expect(detectCrisis('My husband choked me last night').categories).toEqual(['partner-violence']);
  });
});

describe('whatever the text', () => {
  const phrases = Object.values(rulesByLanguage).flatMap(({ rules, cues, idioms }) =>
    [...rules, ...cues, ...idioms].map(({ match }) => match),
  );
  const pieces = fc.oneof(
    fc.constantFrom(...phrases),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\u0301',
      '\u200d',
      '👩‍👩‍👧',
      '🔫',
      '\ud83d',
      '\udc4d',
      'ﬁ',
      'İ',
      'ß',
      '…',
      '"',
      '“',
      "'",
      '´',
      '\n',
      '٣',
    ),
  );
  const texts = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(' '));

  it('C6: does not throw, and every span lies inside the text between whole code points', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { level: reached, findings, categories } = detectCrisis(text);
        for (const { start, end, level: at } of findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const edge of [start, end]) expect(splitsPair(text, edge)).toBe(false);
          expect(at).toBeGreaterThanOrEqual(1);
          expect(at).toBeLessThanOrEqual(reached);
        }
        expect(reached === 0).toBe(findings.length === 0);
        expect(reached === 0).toBe(categories.length === 0);
      }),
      { numRuns: 600 },
    );
  });

  it('C1: the result does not depend on the Unicode normal form', () => {
    const said = (text: string) => {
      const { level: reached, categories, findings } = detectCrisis(text);
      return { reached, categories, rules: findings.map(({ rule, level: at }) => `${rule} ${at}`) };
    };
    fc.assert(
      fc.property(texts, (text) => {
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'])
          expect(said(text.normalize(form))).toEqual(said(text));
      }),
      { numRuns: 300 },
    );
  });

  it('C2: what a rule finds alone is still surfaced inside any other text', () => {
    const alone = Object.values(rulesByLanguage).flatMap(({ rules }) =>
      rules.filter(({ match, signal }) => signal === undefined && detectCrisis(match).level >= 3),
    );
    fc.assert(
      fc.property(fc.constantFrom(...alone), fc.string({ unit: 'grapheme' }), (rule, around) => {
        expect(level(`${around}\n${rule.match}\n${around}`)).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["I don't want to die. ", 'I want to die.'],
    ['She said "I want to kill myself". ', 'I want to kill myself.'],
    ['I used to want to kill myself. ', 'I want to kill myself.'],
  ])('C2: however often %j stands before it, %j pages', (flood, cry) => {
    const text = flood.repeat(400) + cry;
    const { findings } = detectCrisis(text);
    expect(findings).toContainEqual(expect.objectContaining({ level: 3, end: text.length - 1 }));
    expect(findings.length).toBeLessThan(600);
  });

  it('C6: long hostile texts come back', () => {
    const size = 20_000;
    for (const unit of [
      'kill ',
      'i want to ',
      '"',
      '\u0301',
      'a',
      '!',
      'k i l l ',
      'not want to die ',
      'kíll',
    ])
      expect(level(unit.repeat(size / unit.length))).toBeGreaterThanOrEqual(0);
  });
});

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
