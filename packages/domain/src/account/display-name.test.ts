import { describe, expect, it } from 'vitest';
import { displayName } from './display-name.ts';

describe('a name', () => {
  it.each([
    'Ana',
    'Dr. Anja Keller',
    'Zoë O’Neill-Þórsdóttir',
    '李小龍',
    'मीरा',
    'Мария',
    'مريم',
    'Lena (2)',
  ])('%s can be one', (name) => {
    expect(displayName.parse(`  ${name} `)).toBe(name);
  });

  it('is kept in composed letters', () => {
    expect(displayName.parse('Zoe\u0308')).toBe('Zo\u00eb');
  });

  it.each([
    ['nothing', ' '],
    ['no letter', '12.'],
    ['zero width', '\u200b\u200b'],
    ['a zero width inside', 'Dr. Anja\u200b Keller'],
    ['a turned direction', '\u202ereleK'],
    ['an isolate', '\u2066Ana'],
    ['a NUL', 'A\u0000na'],
    ['a line', 'A\nna'],
    ['half an emoji', 'A\ud800'],
    ['fillers, which Unicode calls letters', '\u3164\u3164'],
    ['a blank of braille', 'A\u2800na'],
    ['too much', 'x'.repeat(81)],
  ])('M3: %s is refused', (_what, name) => {
    expect(displayName.safeParse(name).success).toBe(false);
  });
});
