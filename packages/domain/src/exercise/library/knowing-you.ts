import { firstVersion, list, longText, shortText } from './draft-template.ts';

export const knowingYou = firstVersion({
  templateId: '57111200-0000-4000-8000-000000000010',
  title: 'How well do I know your world just now?',
  purpose:
    'To be curious again. You both write what you believe occupies the other; when both have written, you see it and can put each other right, kindly.',
  source:
    'After the love maps in J. M. Gottman & N. Silver, The Seven Principles for Making Marriage Work (1999), chapter 3.',
  minutes: 20,
  suits: ['couple'],
  suggestedReveal: 'together',
  items: [
    shortText('looking-forward', 'What is your partner looking forward to at present?'),
    shortText('burden', 'What weighs on your partner most at present?'),
    list('people', 'Which people matter to your partner these weeks, for good or ill?'),
    longText('dream', 'Which hope of your partner’s have you not talked about for a long time?'),
    list('questions', 'Three things you would like to ask: questions to which you do not know the answer.'),
    longText('about-me', 'What would you like your partner to know about your own world just now?'),
  ],
});
