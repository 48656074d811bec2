import type { Rule } from '../rule.ts';

const category = 'partner-violence';
const dash = 'DASH 2009 risk checklist';
const dangerAssessment = 'Danger Assessment (Campbell)';

/** Who does what to whom. Undated acts count as current; words of a past relationship lower them (see context). */
export const partnerViolenceRules: readonly Rule[] = [
  {
    id: 'en.partner-violence.physical',
    category,
    level: 3,
    patterns: [
      '(punched|slapped|choked|kicked|smacked|headbutted|battered|shoved|hits|slaps|chokes|punches|kicks|beats) me',
      '(get|gets|got|getting) ..2 (physical|violent|aggressive) ..2 (with me|towards me|toward me|$|and|when)',
      '[heshe] ..8 [grab] (me|my [body])',
      '[heshe] ..4 (physically|sexually) ..3 (abuses|abusing|abusive|assaults|assaulting|hurts|hurting|forces)',
      '[partner] ..4 (gets|becomes|getting|became|turned|turns) ..2 (violent|physical|aggressive)',
    ],
    why: 'Physical or sexual violence by a partner.',
    source: `${dash}, 1, 15, 20; Conflict Tactics Scale (CTS2)`,
    match: 'My boyfriend slapped me and pushed me down.',
    differs: 'My boyfriend clapped for me and pushed the swing.',
  },
  {
    id: 'en.partner-violence.abusive-now',
    category,
    level: 3,
    patterns: [
      'my ..2 (husband|wife|boyfriend|girlfriend|partner|fiance|bf|gf|spouse) ..4 (is|has been|has become|being|was being) ..3 (abusing|abusive|violent|abuse)',
      'in ..2 abusive (relationship|marriage|situation|home)',
      'my abusive (husband|wife|boyfriend|girlfriend|partner|fiance|spouse|relationship|marriage)',
    ],
    steadfast: ['third-person', 'negated'],
    why: 'The author says that a present relationship is abusive, or wants to escape one: the time of leaving is the most dangerous.',
    source: `${dangerAssessment}, separation; ${dash}, 4, 5`,
    match: 'I am stuck in an abusive marriage.',
    differs: 'I am stuck in an elusive manuscript.',
  },
];
