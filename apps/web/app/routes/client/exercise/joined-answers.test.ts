import type { Answers } from '@stillroom/domain/exercise/answers';
import { expect, it } from 'vitest';
import { joinedAnswers } from './joined-answers.ts';

const long = (text: string) => ({ kind: 'long-text', text }) as const;
const short = (text: string) => ({ kind: 'short-text', text }) as const;
const list = (...entries: string[]) => ({ kind: 'list', entries }) as const;
const scale = (value: number) => ({ kind: 'scale', value }) as const;

const cases: readonly (readonly [string, Answers, Answers, Answers, Answers])[] = [
  ['a page that is only just open takes what was saved', {}, {}, { a: long('One.') }, { a: long('One.') }],
  [
    'each question is as the side has it that changed it',
    { a: long('One.'), b: long('Two.') },
    { a: long('One, here.'), b: long('Two.') },
    { a: long('One.'), b: long('Two, there.') },
    { a: long('One, here.'), b: long('Two, there.') },
  ],
  [
    'words that were changed on both stay',
    {},
    { a: long('Here.') },
    { a: long('There.') },
    { a: long('There.\nHere.') },
  ],
  ['a line stays a line', {}, { a: short('Here.') }, { a: short('There.') }, { a: short('There. Here.') }],
  [
    'emptied here and gone on with there',
    { a: long('One.') },
    {},
    { a: long('One. Two.') },
    { a: long('One. Two.') },
  ],
  ['emptied there and untouched here', { a: long('One.') }, { a: long('One.') }, {}, {}],
  [
    'lists hold the lines of both',
    { a: list('x') },
    { a: list('x', 'here') },
    { a: list('x', 'there') },
    { a: list('x', 'there', 'here') },
  ],
  [
    'tables hold the rows of both',
    {},
    { a: { kind: 'table', rows: [{ day: '2026-11-01' }] } },
    { a: { kind: 'table', rows: [{ day: '2026-11-02' }] } },
    { a: { kind: 'table', rows: [{ day: '2026-11-02' }, { day: '2026-11-01' }] } },
  ],
  [
    'a choice made on both is that of the page',
    { a: scale(1) },
    { a: scale(2) },
    { a: scale(3) },
    { a: scale(2) },
  ],
];

it.each(cases)('E2: %s', (_, began, here, saved, joined) => {
  expect(joinedAnswers(began, here, saved)).toEqual(joined);
});
