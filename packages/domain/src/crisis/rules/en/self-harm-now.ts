import type { Rule } from '../rule.ts';

const category = 'self-harm';
const sitbi = 'Self-Injurious Thoughts and Behaviors Interview (SITBI), non-suicidal self-injury';

/** Self-injury of this week, its return after a clean time, and the urge to it. */
export const selfHarmNowRules: readonly Rule[] = [
  {
    id: 'en.self-harm.again',
    category,
    level: 3,
    patterns: [
      '^ cut again',
      '(i|just|and|then|so|today) ..1 cut again',
      '(started|been|back to|keep|kept|went back to) ..1 cutting ..2 (again|since|in the|at (school|work|lunch|night)|on my (stomach|hips|thighs|arms|legs)|for (weeks|months|years|a)|every (day|night)|more|deeper|because)',
      '(urge|urges|craving|cravings|itch|impulse) ..2 to ..1 (cut|burn|scratch|hurt|bleed|selfharm)',
      '(cutting|burning|hurting myself|selfharm|selfharming|pain|blade) ..4 (only thing (that|i)|gets me through|calms me|helps me cope|keeps me sane|makes it (quiet|stop)|shuts (it|everything))',
      '(days|weeks|months|years) clean ..1 (gone|ruined|wasted|over|for nothing|down the drain|and i (cut|relapsed))',
      '(lost|broke|ruined|reset) ..2 (streak|clean time|sobriety)',
      '(punish|punished|punishing) myself ..3 (with|by) ..4 (iron|lighter|blade|razor|burn|burning|cut|cutting|boiling|scalding|cigarette|cigarettes|needle|belt|hitting|knife|flame)',
      '(burned|burnt|burn|burning|cut|cutting|stabbed|scratched|hit|bit|branded) ..1 (myself|my (arm|arms|leg|legs|thigh|thighs|stomach|wrist|hand)) ..1 (with|w|using) ..3 (lighter|cigarette|cigarettes|iron|vape|match|matches|candle|flame|blade|razor|knife|scissors|glass|compass|needle|pin|eraser|sharpener|tweezers|nails|key)',
      '(lighter|iron|blade|razor|knife|scissors|compass|pin|needle|glass) ..2 (on|into|to|across|against) ..2 (arm|arms|leg|legs|thigh|thighs|stomach|wrist|wrists|skin|hip|hips)',
      '(razor|razors|blade|blades) ..3 (phone case|pillow|drawer|hidden|hid|sharpener|hand|out|bath|shower)',
      '(cut|cuts|cutting|gash|wound) ..3 (deep|deeper|stitches|bleeding|bleed|gaping|bone|tissue) ..2 (not stop|than|again|scared|and|$)',
      '(scratch|scratching|scratched|cut|cutting|bit|bite|biting|picked|pick) ..3 (until|till) ..2 (bleed|bled|bleeds|blood)',
    ],
    steadfast: ['negated', 'past'],
    why: 'Self-injury now, its return, or an urge that is hard to resist.',
    source: sitbi,
    match: 'I have been cutting on my hips for weeks.',
    differs: 'I have been cutting on my costs for weeks.',
  },
  {
    id: 'en.self-harm.told',
    category,
    level: 3,
    patterns: [
      'i ..2 (cut|cutting|sliced|slicing|slashed|slashing|scalded|carved) ..1 my own [limb]',
      'i ..2 (cut|sliced|slashed|scalded|carved) ..2 my ..1 [limb] ..4 (again|most (days|nights)|every (day|night))',
      '(cut|cutting|burn|burned|burnt|scald|scalded|poured|slammed|punched|stapled) ..4 my ..1 [mybody] ..4 on purpose',
      '(punch|slap|hitting|banging|punching|slapping|slashing) (at)? my ..1 (head|face|[limb]) ..6 (until|till|cannot stop|most (days|nights)|every (day|night)|on purpose)',
      'i ..1 cut (myself)? [number] times',
      'i ..1 cut (instead|anyway)',
      'i ..2 (selfharmed|selfharm) again',
      'i ..3 (cut|cutting) in the (bathroom|toilet|loo|shower)',
      'until i (bleed|bled)',
      'cut the (tops|inside|insides|backs) of my [limb]',
    ],
    steadfast: ['negated', 'past'],
    why: 'Self-injury as people mention it, by the part of the body, the thing at hand or how often.',
    source: sitbi,
    match: 'I carved my thigh again.',
    differs: 'I carved my turkey again.',
  },
];
