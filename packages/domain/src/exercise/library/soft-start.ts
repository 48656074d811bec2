import { firstVersion, longText, scale, shortText } from './draft-template.ts';

export const softStart = firstVersion({
  templateId: '57111200-0000-4000-8000-000000000008',
  title: 'Bringing it up gently',
  purpose: 'Talks tend to end as they begin. Here you rewrite a complaint so that it can be heard.',
  source:
    'After the softened start-up in J. M. Gottman & N. Silver, The Seven Principles for Making Marriage Work (1999), chapter 8; S. Carrère & J. M. Gottman, Family Process 38 (1999), 293–301.',
  minutes: 15,
  suits: ['couple'],
  suggestedReveal: 'private',
  items: [
    longText('raw', 'Which complaint is on your mind? Write it as it first comes.', {
      private: true,
      help: 'Only your therapist reads this one. It need not be fair.',
    }),
    shortText('situation', 'About what, exactly? One situation, no “always” and no “never”.'),
    shortText('feeling', 'I feel …'),
    shortText('need', 'What I need is …', {
      help: 'Say what you would like, rather than what you would like to stop.',
    }),
    longText('gentle', 'Now put it together in two or three sentences that you could say at a good moment.'),
    scale('ready', 'How ready do you feel to say it?', [0, 'not yet'], [10, 'quite ready']),
    longText('fear', 'Is there anything you are afraid could happen if you did?', {
      optional: true,
      private: true,
      help: 'If you fear being hurt, do not try this at home first: tell your therapist here.',
    }),
  ],
});
