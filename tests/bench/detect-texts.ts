import { rulesByLanguage } from '@stillroom/domain/crisis/rules/all-rules';

/** Ordinary letters, written for this benchmark: nobody in them is in danger. */
const ordinary = [
  'The train was late again, so I read half of the book you mentioned and missed my stop.',
  'We painted the kitchen on Saturday and both of us ended up with green hair.',
  'My sister called about the birthday; she wants to rent the boat house near the lake.',
  'I slept better this week, although the neighbours moved their piano twice.',
  'Could we talk about how to bring up money with my partner without it turning into a list?',
  'The doctor says the knee is fine and that I may start running after Easter.',
  'He made soup, I made bread, and we managed a whole evening without the phones.',
  'Work is busy because two colleagues left, but the new manager listens.',
  'I noticed that I apologise whenever somebody else bumps into me.',
  'The exercise with the three columns helped more than I had expected.',
  'My mother asked three times when we would visit, and I said that I would think about it.',
  'On Thursday I walked to the market, bought peaches and spoke with the woman who sells honey.',
  'Our daughter learned to whistle and has not stopped since breakfast.',
  'I would like to understand why I postpone every letter to the insurance company.',
  'The garden is full of snails; we collected forty and carried them across the road.',
  'It rained through the whole concert and nobody went home.',
];

/** Words that stand in no rule. */
const foreignToRules =
  'copper yellow basket pepper butter silver pencil saddle lantern walnut velvet marble ribbon thimble cactus harbour turnip violin magnet cinnamon gravel trumpet canoe parsley';

/** A string of its own memory, one byte a character: one that was put together is slower to read the first time. */
export const flat = (text: string): string => Buffer.from(text, 'latin1').toString('latin1');

/** Texts of about so many characters, put together from these parts in a fixed order. */
function fill(parts: readonly string[], size: number, count: number): string[] {
  let part = 0;
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < size) {
      text += `${parts[(part * 7) % parts.length]} `;
      part += 1;
    }
    return flat(text.slice(0, size));
  });
}

export const prose = (size: number, count: number): string[] => fill(ordinary, size, count);

export const nothingKnown = (size: number, count: number): string[] =>
  fill(foreignToRules.split(' '), size, count);

/** The examples that English rules must find. */
const danger = rulesByLanguage.en.rules
  .filter(({ level, signal }) => level >= 3 && signal === undefined)
  .map(({ match }) => match.replace(/[^ -~]/g, "'"));

/** Prose in which every so many texts hold a sentence of danger. */
export const flagged = (size: number, count: number, every: number): string[] =>
  prose(size, count).map((text, index) =>
    index % every === 0
      ? flat(`${text.slice(0, size / 2)} ${danger[index % danger.length]} ${text}`.slice(0, size))
      : text,
  );

/** Words that neither this text nor one of another round repeats: nothing that was met before helps. */
const growing = (size: number, round: number, wordOf: (number: number) => string): string => {
  let text = '';
  for (let number = round * size; text.length < size; number += 1) text += `${wordOf(number)} `;
  return flat(text.slice(0, size));
};

/** Letters in no order, the same in every run. */
const lettersOf = (number: number): string =>
  (Math.imul(number + 1, 0x9e3779b1) >>> 0)
    .toString(26)
    .replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));

/**
 * Texts that mean harm to whoever reads them.
 * @param round makes those that repeat no word other ones than in other rounds
 */
export const hostile = (size: number, round = 0): readonly (readonly [name: string, text: string])[] => [
  ...repeated(size),
  ['signs, no word twice', growing(size, round, (number) => `k*${number}*l`)],
  ['letters, no word twice', growing(size, round, lettersOf)],
];

const repeated = (size: number): readonly (readonly [name: string, text: string])[] =>
  [
    ['one word again and again', 'kill '],
    ['a sentence again and again', 'i want to kill myself '],
    ['nearly a sentence', 'want to kill mysel i cannot go on any '],
    ['a denial again and again', 'not want to die '],
    ['single letters', 'k i l l '],
    ['combining marks', 'k\u0301\u0323\u0308i\u0301'],
    ['one endless word', 'killmyself'],
    ['signs for letters', 'k*ll! m¥self '],
    ['pictures', '😂🔫'],
  ].map(
    ([name = '', unit = '']) => [name, unit.repeat(Math.ceil(size / unit.length)).slice(0, size)] as const,
  );
