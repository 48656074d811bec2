import { firstVersion, longText, scale, shortText } from './draft-template.ts';

export const thoughtRecord = firstVersion({
  templateId: '57111200-0000-4000-8000-000000000003',
  title: 'A thought, looked at closely',
  purpose:
    'To slow one painful moment down, see which thought was in it, and weigh that thought as a fair judge would.',
  source:
    'After the thought record of cognitive therapy: A. T. Beck et al., Cognitive Therapy of Depression (1979); D. Greenberger & C. A. Padesky, Mind Over Mood (2nd ed., 2016).',
  minutes: 20,
  suits: ['individual'],
  suggestedReveal: 'private',
  items: [
    longText('situation', 'Where were you, when was it, and what was going on?', {
      help: 'Choose one moment, not a whole day.',
    }),
    shortText('feeling', 'Which feeling was strongest?'),
    scale('strength-before', 'How strong was it then?', [0, 'not there'], [100, 'as strong as can be']),
    longText('thought', 'What went through your mind just then?', {
      help: 'A sentence, a picture or a memory. If there are several, take the one that hurts most.',
    }),
    scale('belief-before', 'How far did you believe it?', [0, 'not at all'], [100, 'entirely']),
    longText('for', 'What speaks for the thought? Facts only.'),
    longText('against', 'What does not fit with it?', {
      help: 'What would a good friend who was there point out? What do you see now that you did not see then?',
    }),
    longText('balanced', 'With both sides before you: how could one put it more fairly?'),
    scale('strength-after', 'How strong is the feeling now?', [0, 'not there'], [100, 'as strong as can be']),
    scale(
      'belief-after',
      'How far do you believe the first thought now?',
      [0, 'not at all'],
      [100, 'entirely'],
    ),
  ],
});
