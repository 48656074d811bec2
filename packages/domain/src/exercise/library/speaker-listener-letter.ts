import { firstVersion, longText, scale, shortText } from './draft-template.ts';

export const speakerListenerLetter = firstVersion({
  templateId: '57111200-0000-4000-8000-000000000002',
  title: 'One speaks, one listens: in letters',
  purpose:
    'To be heard on one difficult matter before anybody solves it. The first writes; the second says back what they understood, and only then answers.',
  source:
    'After the speaker–listener technique in H. J. Markman, S. M. Stanley & S. L. Blumberg, Fighting for Your Marriage (3rd ed., 2010).',
  minutes: 30,
  suits: ['couple'],
  suggestedReveal: 'in-turns',
  items: [
    shortText('matter', 'In one line: which matter is this letter about?', {
      help: 'One matter only. If you answer a letter, name the matter of that letter.',
    }),
    longText(
      'understood',
      'If your partner wrote before you: what did you understand? Say it in your own words, without judging it.',
      { optional: true, help: 'If you write first, leave this empty.' },
    ),
    longText('happened', 'What happened, as a camera would have seen it?', { optional: true }),
    longText('inside', 'What did you feel and think? Begin sentences with “I”.', {
      help: '“I felt alone when …” lets the other listen longer than “You never …”.',
    }),
    longText('wish', 'What do you wish for? Ask for one thing that somebody could begin to do this week.'),
    scale(
      'heard',
      'How well understood do you feel in this matter at present?',
      [0, 'not at all'],
      [10, 'completely'],
    ),
    longText(
      'safe',
      'Is there anything about this matter that you do not feel safe saying to your partner?',
      {
        optional: true,
        private: true,
        help: 'You do not have to write anything here. If you are afraid of what your partner may do, your therapist wants to know.',
      },
    ),
  ],
});
