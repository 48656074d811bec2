import { expect, it } from 'vitest';
import { joinedWords } from './joined-words.ts';

it.each([
  ['nothing typed takes what was saved', '', '', 'One.', 'One.'],
  ['nothing typed takes an emptied draft too', 'One', 'One', '', ''],
  ['what was typed and what was saved both stay', '', 'Two.', 'One.', 'One.\nTwo.'],
  ['typed on behind the same beginning', 'One', 'One three', 'One two', 'One two three'],
  ['typed on where a word was half written', 'On', 'One', 'Only two', 'Only two\nOne'],
  ['what the page has already', '', 'One. Two.', 'One.', 'One. Two.'],
  ['what was saved has it already', '', 'One.', 'One. Two.', 'One. Two.'],
  ['added to in the middle there, typed on here', 'A here', 'A here, on', 'A there here', 'A there here, on'],
  ['emptied there, typed on here', 'One', 'One two', '', 'One two'],
])('M2: %s', (_, began, here, saved, joined) => {
  expect(joinedWords(began, here, saved)).toBe(joined);
});

it('M2: whatever was changed on both sides, every word of both is there', () => {
  const texts = ['', 'o', 'one', 'two', 'one two', 'two one', 'one three', 'four'];
  const changed = texts.flatMap((began) =>
    texts.flatMap((here) => texts.map((saved) => ({ began, here, saved }))),
  );
  for (const { began, here, saved } of changed) {
    if (here === began || saved === began) continue;
    const joined = joinedWords(began, here, saved);
    for (const word of [...here.split(' '), ...saved.split(' ')].filter(Boolean))
      expect(joined, `${began} | ${here} | ${saved}`).toContain(word);
  }
});
