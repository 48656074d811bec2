import { choice, count, date, firstVersion, longText, scale, shortText } from './draft-template.ts';

export const sleepDiary = firstVersion({
  templateId: '57111200-0000-4000-8000-000000000005',
  title: 'Last night: a sleep diary',
  purpose:
    'Two minutes each morning, so that you and your therapist see your sleep as it is over one or two weeks. A guess is good enough; please do not watch the clock at night.',
  source:
    'Follows what the Consensus Sleep Diary asks about: C. E. Carney et al., Sleep 35 (2012), 287–302. Wording our own.',
  minutes: 3,
  suits: ['individual', 'couple'],
  suggestedReveal: 'private',
  items: [
    date('morning', 'Which morning is it?'),
    shortText('to-bed', 'When did you get into bed?', { help: 'For example 22:45.' }),
    shortText('lights-out', 'When did you try to fall asleep?'),
    count('fell-asleep', 'About how long did it take?', { unit: 'minutes', max: 720 }),
    count('woke-times', 'How often did you wake, apart from the last time?', { unit: 'times', max: 50 }),
    count('awake-minutes', 'How long were you awake then, all together?', { unit: 'minutes', max: 720 }),
    shortText('woke', 'When did you wake for good?'),
    shortText('got-up', 'When did you get up?'),
    scale('quality', 'How was your sleep?', [1, 'very poor'], [5, 'very good']),
    choice(
      'taken',
      'Since yesterday afternoon, did you have any of these?',
      'several',
      {
        coffee: 'Coffee, strong tea or energy drinks',
        alcohol: 'Alcohol',
        medicine: 'Medicine to sleep',
        nap: 'A nap',
      },
      { optional: true, private: true },
    ),
    longText('remark', 'Anything that disturbed or helped your sleep?', { optional: true, private: true }),
  ],
});
