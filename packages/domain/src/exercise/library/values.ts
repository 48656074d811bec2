import { choice, firstVersion, longText, scale, shortText } from './draft-template.ts';

export const values = firstVersion({
  templateId: '57111200-0000-4000-8000-000000000007',
  title: 'What I want to stand for',
  purpose: 'To find a direction that is yours, and one step in it that fits into this week.',
  source:
    'After the values work of acceptance and commitment therapy: S. C. Hayes, K. D. Strosahl & K. G. Wilson, Acceptance and Commitment Therapy (2nd ed., 2012); K. G. Wilson et al., The Psychological Record 60 (2010), 249–272.',
  minutes: 25,
  suits: ['individual', 'couple'],
  suggestedReveal: 'together',
  items: [
    choice('area', 'Which part of your life would you like to write about?', 'one', {
      partner: 'Being a partner',
      parent: 'Being a parent',
      family: 'Family I come from',
      friends: 'Friends and company',
      work: 'Work or learning',
      health: 'Body and health',
      play: 'Play, rest, nature',
      community: 'Community, faith, the wider world',
    }),
    longText(
      'person',
      'When you are at your best there, what kind of person are you? How would others notice?',
      {
        help: 'A value is a way of going about things (“patient”, “open”), not a goal that one can tick off.',
      },
    ),
    scale('importance', 'How important is this to you?', [0, 'not at all'], [10, 'extremely']),
    scale('lived', 'How far have you lived by it in the last two weeks?', [0, 'not at all'], [10, 'fully']),
    longText('between', 'What stands between the two?', { optional: true, private: true }),
    shortText('step', 'Which one step of ten minutes or less could you take this week?'),
  ],
});
