import { firstVersion, longText, shortText, table } from './draft-template.ts';

export const appreciation = firstVersion({
  templateId: '57111200-0000-4000-8000-000000000001',
  title: 'Three things I noticed',
  purpose: 'To look for what your partner does well, and to say so in words that are about something real.',
  source:
    'After the fondness and admiration work in J. M. Gottman & N. Silver, The Seven Principles for Making Marriage Work (1999), chapter 4.',
  minutes: 15,
  suits: ['couple'],
  suggestedReveal: 'together',
  items: [
    table(
      'moments',
      'Think back over the last seven days. Which three moments with your partner were good, helpful or kind?',
      {
        when: 'When it was',
        what: 'What your partner did or said',
        effect: 'What it did for you',
      },
      { help: 'Small is fine: a cup of tea, a hand on the shoulder, doing the school run.' },
    ),
    shortText('quality', 'Which quality of your partner shows in these moments?', {
      help: 'Patience, humour, loyalty, courage … one or two words.',
    }),
    longText('thanks', 'Write two or three sentences of thanks to your partner, about one of the moments.'),
    longText('hard-to-say', 'If it was hard to find or to say something, what made it hard?', {
      optional: true,
      private: true,
    }),
  ],
});
