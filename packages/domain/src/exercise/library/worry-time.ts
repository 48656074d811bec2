import { choice, firstVersion, longText, scale, shortText, table } from './draft-template.ts';

export const worryTime = firstVersion({
  templateId: '57111200-0000-4000-8000-000000000006',
  title: 'An appointment with your worries',
  purpose:
    'Worries that know they will be heard at five can wait at noon. You note them when they come, and give them a fixed quarter of an hour.',
  source:
    'After stimulus control for worry: T. D. Borkovec et al., Behaviour Research and Therapy 21 (1983), 247–251; S. K. McGowan & E. Behar, Behavior Modification 37 (2013), 90–112.',
  minutes: 20,
  suits: ['individual'],
  suggestedReveal: 'private',
  items: [
    shortText('appointment', 'When and where is your worry time?', {
      help: 'The same place and time each day, not in bed and not in the last hours before sleep.',
    }),
    table('worries', 'Write down each worry that you put off until then.', {
      worry: 'The worry, in a few words',
      kind: 'Can something be done about it?',
      step: 'If so: the next small step',
    }),
    choice('put-off', 'How did putting off go?', 'one', {
      mostly: 'Mostly it worked',
      partly: 'Sometimes',
      hardly: 'Hardly at all',
    }),
    scale('tension', 'How tense were you today, on the whole?', [0, 'calm'], [10, 'very tense']),
    longText('noticed', 'What did you notice about the worries when their time came?', { optional: true }),
  ],
});
