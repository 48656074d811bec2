import { choice, firstVersion, list, longText, table } from './draft-template.ts';

export const activityPlan = firstVersion({
  templateId: '57111200-0000-4000-8000-000000000004',
  title: 'A week with something in it',
  purpose:
    'When mood is low we do less, and doing less lowers mood. This plan begins with small things that matter or please, whether you feel like them or not.',
  source:
    'After behavioural activation: C. R. Martell, S. Dimidjian & R. Herman-Dunn, Behavioral Activation for Depression (2010); N. S. Jacobson et al., Clinical Psychology: Science and Practice 8 (2001), 255–270.',
  minutes: 20,
  suits: ['individual'],
  suggestedReveal: 'private',
  items: [
    list(
      'used-to',
      'What did you do in better times that gave you pleasure, or the feeling of having managed something?',
    ),
    choice(
      'avoiding',
      'What do you put off most at present?',
      'several',
      {
        people: 'Seeing or answering people',
        home: 'Things at home',
        work: 'Work or study',
        body: 'Moving, eating, sleeping at the usual times',
        papers: 'Letters, bills, appointments',
        other: 'Something else',
      },
      { optional: true },
    ),
    table(
      'plan',
      'Choose three to five things for this week, each so small that you could do it on a bad day.',
      {
        what: 'What exactly',
        when: 'Which day and time',
        where: 'Where, and with whom',
        expected: ['How good it will be, 0 to 10', 'number'],
      },
      { help: '“Walk round the block after breakfast” is easier to do than “get fit”.' },
    ),
    longText('obstacle', 'What could get in the way, and what will you do then?'),
  ],
});
