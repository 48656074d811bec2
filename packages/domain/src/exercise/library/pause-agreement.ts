import { choice, count, firstVersion, list, longText, shortText } from './draft-template.ts';

export const pauseAgreement = firstVersion({
  templateId: '57111200-0000-4000-8000-000000000009',
  title: 'Our agreement for a pause',
  purpose:
    'When both are flooded nobody can listen. Each of you writes how a pause could work; then you compare. It is for quarrels, not for danger: in danger, leave and get help.',
  source:
    'After the time-out and self-soothing work in J. M. Gottman, The Marriage Clinic (1999), and H. J. Markman, S. M. Stanley & S. L. Blumberg, Fighting for Your Marriage (3rd ed., 2010).',
  minutes: 15,
  suits: ['couple'],
  suggestedReveal: 'together',
  items: [
    choice('signs', 'How do you notice that you are getting too upset to listen?', 'several', {
      heart: 'My heart beats fast',
      loud: 'I get loud',
      silent: 'I go silent',
      same: 'I say the same thing again and again',
      leave: 'I want to get out of the room',
      other: 'Something else',
    }),
    shortText('word', 'Which word or sign shall mean “I need a pause”?'),
    count('minutes', 'How long should the pause be? At least twenty minutes; the body needs that long.', {
      unit: 'minutes',
      max: 1440,
    }),
    list('calming', 'What helps you to calm down meanwhile?', {
      help: 'Not going over the quarrel in your head: a walk, music, washing up.',
    }),
    shortText('return', 'Who comes back to it, and how?', {
      help: 'Whoever asks for the pause says when it ends.',
    }),
    longText('respected', 'When you have asked for a pause before, was it respected?', {
      private: true,
      help: 'If you were kept from leaving, followed or threatened, please write that here. Nobody but your therapist reads it.',
    }),
  ],
});
