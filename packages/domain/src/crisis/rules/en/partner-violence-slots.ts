import type { Rule } from '../rule.ts';

const category = 'partner-violence';
const dash = 'DASH 2009 risk checklist';
const dangerAssessment = 'Danger Assessment (Campbell)';

/** Violence as slots: who × what is done × to whom or what, and the traces that it leaves in courts, shelters and children. */
export const partnerViolenceSlotRules: readonly Rule[] = [
  {
    id: 'en.partner-violence.force-as-slots',
    category,
    level: 3,
    patterns: [
      '[heshe] ..8 [force] ..3 (in|into|against|at|over|across) my (face|mouth|head|chest|stomach|back)',
      '[heshe] ..4 (violent|physical|rough|aggressive) (again|with me|towards me|toward me|tonight|last night)',
    ],
    steadfast: ['negated', 'hyperbole'],
    why: 'Force against the author’s body, freedom or things, whichever verb is used.',
    source: `${dash}, 1, 15, 20, 24`,
    match: 'He was raging and shoved a plate in my face.',
    differs: 'He was laughing and drew a plate in my sketchbook.',
  },
  {
    id: 'en.partner-violence.traces',
    category,
    level: 2,
    patterns: [
      '(program|get|go|into|in|to|at|find|found|going|called|calling) ..3 (shelter|shelters|refuge|safe house)',
      '(my|still|am|being|live|living|lived|been|from|with|in|of) ..4 (abuser|abusive|domesticviolence|emotionally abusive|physical abuse|mental abuse)',
    ],
    steadfast: ['negated', 'hypothetical'],
    why: 'What violence leaves behind: orders, shelters, evidence, plans to leave, children who have seen it, an ex who does not stop.',
    source: `${dangerAssessment}, separation and stalking; ${dash}, 2, 5–8, 12`,
    match: 'I got into a shelter.',
    differs: 'I got into a sweater.',
  },
];
