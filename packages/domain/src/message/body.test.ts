import { describe, expect, it } from 'vitest';
import { accepted, refused } from '../testing/builders.ts';
import { longestBody, messageBody, parseBody, withoutInvisible } from './body.ts';

const kept: Readonly<Record<string, string>> = {
  'leading and trailing space': '  hello \n\n',
  'tabs and lines': 'one\n\ttwo',
  'emoji only': '🌧️',
  'a family of joined emoji': '👨‍👩‍👧',
  'right to left': 'مرحبا، كيف حالك؟',
  'mixed directions': 'she said \u202bשלום\u202c to me',
  'not composed (NFD)': 'cafe\u0301',
  'one full stop': '.',
  'a zero-width joiner inside': 'क्\u200dष',
};

const blank: Readonly<Record<string, string>> = {
  nothing: '',
  spaces: '   \n\t ',
  'zero-width space': '\u200b\u200b',
  'byte order mark': '\ufeff',
  'no-break and ideographic space': '\u00a0\u3000',
  'direction marks': '\u200e\u202e\u2069',
  'hangul filler': '\u3164',
  'blank of braille': '\u2800',
  'variation selector': '\ufe0f',
};

describe('parseBody', () => {
  for (const [name, text] of Object.entries(kept)) {
    it(`M1: keeps as it is: ${name}`, () => expect(accepted(parseBody(text))).toBe(text));
  }
  for (const [name, text] of Object.entries(blank)) {
    it(`refuses as empty: ${name}`, () => expect(refused(parseBody(text))).toBe('body-empty'));
  }

  it('makes the line ends of a form into one kind', () => {
    expect(accepted(parseBody('one\r\ntwo\rthree'))).toBe('one\ntwo\nthree');
  });

  it('counts characters, not halves of them, up to 20,000', () => {
    expect(parseBody('🌱'.repeat(longestBody)).ok).toBe(true);
    expect(parseBody('a'.repeat(longestBody + 1))).toEqual({
      ok: false,
      refusal: { reason: 'body-too-long', length: 20_001, limit: 20_000 },
    });
    expect(refused(parseBody('x'.repeat(100_000)))).toBe('body-too-long');
  });

  it('refuses control characters, says where, and offers the text without them', () => {
    for (const control of ['\u0000', '\u0007', '\u000b', '\u001b', '\u007f', '\u0085', '\u009f']) {
      expect(parseBody(`ab${control}c`)).toEqual({
        ok: false,
        refusal: { reason: 'body-has-control-characters', at: 2, count: 1 },
      });
      expect(withoutInvisible(`ab${control}c`)).toBe('abc');
    }
  });

  it('refuses half a character, says where, and offers the text without it', () => {
    expect(parseBody('ok \ud83c then')).toEqual({
      ok: false,
      refusal: { reason: 'body-has-broken-characters', at: 3, count: 1 },
    });
    expect(refused(parseBody('\udf31'))).toBe('body-has-broken-characters');
    expect(withoutInvisible('ok \ud83c🌱')).toBe('ok 🌱');
  });
});

describe('messageBody', () => {
  it('carries the refusal in its one issue', () => {
    const parsed = messageBody.safeParse(' ');
    expect(parsed.error?.issues).toMatchObject([
      { message: 'body-empty', params: { refusal: { reason: 'body-empty' } } },
    ]);
  });
});
