import { firstVersion, longText, scale } from './draft-template.ts';

export const selfCompassionLetter = firstVersion({
  templateId: '57111200-0000-4000-8000-000000000011',
  title: 'A letter from someone on your side',
  purpose:
    'To meet something that you hold against yourself with the fairness that you would have for a friend.',
  source:
    'After compassionate letter writing: P. Gilbert, The Compassionate Mind (2009); K. D. Neff & C. K. Germer, Journal of Clinical Psychology 69 (2013), 28–44.',
  minutes: 25,
  suits: ['individual'],
  suggestedReveal: 'private',
  items: [
    longText(
      'matter',
      'What do you reproach yourself with? Choose something that hurts a little, not the worst.',
      { help: 'You may stop at any point. What is unfinished stays here until you come back.' },
    ),
    longText('critic', 'What does the strict voice in you say about it?', { optional: true }),
    scale('harsh', 'How hard are you on yourself about it now?', [0, 'not at all'], [10, 'without mercy']),
    longText(
      'letter',
      'Imagine somebody who knows all of it and means you well. What do they write to you?',
      {
        help: 'They would understand how it came about, remind you that others know this too, and say what might help now.',
      },
    ),
    scale('harsh-after', 'And now, having read it once?', [0, 'not at all'], [10, 'without mercy']),
  ],
});
