import type { Cue, Idiom } from '../rule.ts';

export const cues: readonly Cue[] = [
  {
    id: 'de.cue.not',
    lowers: 'negated',
    patterns: ['(nicht|nie|niemals|keine|ohne)', '(nicht|nie) vor'],
    before: 2,
    after: 0,
    stopsAt: 'satz',
    match: 'Ich will nicht sterben.',
  },
  {
    id: 'de.cue.other-person',
    lowers: 'third-person',
    patterns: ['[andere]'],
    before: 2,
    stopsAt: 'ich',
    categories: ['suicide', 'self-harm'],
    match: 'Meine Freundin hat Suizidgedanken.',
  },
  {
    id: 'de.cue.laughing',
    lowers: 'hyperbole',
    patterns: ['[lachen]'],
    before: 12,
    after: 12,
    match: 'Ich will sterben lol.',
  },
  {
    id: 'de.cue.past',
    lowers: 'past',
    patterns: ['(fruher|frueher|damals)', 'vor [zahl] jahren', 'als (kind|jugendlicher|jugendliche|ich)'],
    before: 8,
    after: 8,
    match: 'Damals wollte ich sterben.',
  },
];

export const idioms: readonly Idiom[] = [
  {
    id: 'de.idiom.dying-of',
    patterns: [
      '(sterbe|sterben|gestorben|tot) ..2 vor (lachen|hunger|hitze|langeweile|scham|neugier|angst)',
      '(tot|tod) (gelacht|lachen|muede|mude|ernst|langweilig|sicher|schick)',
      '(bringt|bringen|brachte) mich ..3 um (den|meinen) (verstand|schlaf)',
      '(hitze|warten|stress|ruecken|rucken|kopf|schule|arbeit|hausaufgaben) ..2 bringt mich um',
      'mich ..2 umbringen wenn (er|sie|das)',
      'kann nicht mehr (warten|abwarten|lachen|sitzen|laufen|essen)',
      'nicht mehr ..1 in ..3 (leben|wohnen)',
    ],
    match: 'Die Hitze bringt mich um.',
  },
];
