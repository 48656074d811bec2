import { firstVersion, list, longText, scale, table } from './draft-template.ts';

export const safetyPlan = firstVersion({
  templateId: '57111200-0000-4000-8000-000000000012',
  title: 'My plan for hard hours',
  purpose:
    'Written in a calmer hour, for one that is not. Go down the steps until it is bearable again. If you are in danger now, do not fill this in: call your emergency number or a crisis line first.',
  source:
    'After the safety planning intervention: B. Stanley & G. K. Brown, Cognitive and Behavioral Practice 19 (2012), 256–264; B. Stanley et al., JAMA Psychiatry 75 (2018), 894–900. Wording our own.',
  minutes: 30,
  suits: ['individual'],
  suggestedReveal: 'private',
  items: [
    list('signs', 'How do I notice that a hard hour is coming?', {
      private: true,
      help: 'Thoughts, feelings, places, things I start or stop doing.',
    }),
    list('alone', 'What can I do by myself that takes my mind elsewhere for a while?', { private: true }),
    list('places', 'Where can I go, or whom can I be with, without having to talk about it?', {
      private: true,
    }),
    table(
      'people',
      'Whom can I tell that I need help?',
      { who: 'Who', how: 'How to reach them' },
      { private: true },
    ),
    table(
      'professionals',
      'Which professionals and services can I call?',
      { who: 'Who', how: 'Number', when: 'At which hours' },
      {
        private: true,
        help: 'Stillroom is not an emergency service. Put down the emergency number of where you live, and a line that answers at night.',
      },
    ),
    longText('surroundings', 'What can I, or somebody I trust, do to make my surroundings safer?', {
      private: true,
      help: 'Putting distance between yourself and what could harm you helps, even a little. Name who could keep it for you.',
    }),
    longText('reason', 'What makes it worth getting through?', { optional: true, private: true }),
    scale(
      'confidence',
      'How confident are you that you would use this plan?',
      [0, 'not at all'],
      [10, 'very'],
      { private: true },
    ),
  ],
});
