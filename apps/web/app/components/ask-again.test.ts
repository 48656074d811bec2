import { expect, it } from 'vitest';
import { joinedWords } from './ask-again.ts';

it.each([
  ['nothing typed takes what was saved', '', '', 'One.', 'One.'],
  ['typed on keeps both', '', 'Two.', 'One.', 'One.\nTwo.'],
  ['typed on behind the same beginning', 'One', 'One three', 'One two', 'One two three'],
  ['what the page has already', '', 'One. Two.', 'One.', null],
  ['an emptied draft takes nothing away', 'One', 'One', '', null],
])('M2: after a quick reload, %s', (_, began, typed, saved, joined) => {
  expect(joinedWords(began, typed, saved)).toBe(joined);
});
