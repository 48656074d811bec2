import type { Rule } from '../rule.ts';

const category = 'self-harm';
const source = 'Self-Injurious Thoughts and Behaviors Interview (SITBI), non-suicidal self-injury';

export const selfHarmRules: readonly Rule[] = [
  {
    id: 'en.self-harm.urge',
    category,
    level: 3,
    patterns: [
      '([want] to|urge to|urges to|going to|tempted to|about to|need to|feel like|thinking of|thinking about|thoughts of|thoughts about|craving to|desire to|keep) ..2 (cut|cutting|hurt|hurting|harm|harming|burn|burning|injure|mutilate|punish) (myself|my (arms|arm|legs|skin|wrists|wrist|thighs|body))',
      '(want|going|urge|urges|need|tempted) to ..2 (cut|self harm|selfharm) (again|so|badly|bad|$|and|tonight|now)',
      '(urge|urges|thoughts|thinking|want|need) (to|of|about) selfharm',
      'i .. selfharm $',
      'make myself (bleed|hurt|suffer)',
      '(feel|relief|calm|better) ..4 (without|when i|by|after) (cutting|cut|selfharm|selfharming|burning)',
      'not ..4 without (cutting|selfharming)',
      '(relapsed|relapse|relapsing) ..4 (cutting|selfharm|self harm|cut|blade)',
      '(started|start|starting|keep|kept|back to|went back to|been|am) ..2 (cutting|cut|selfharming|burning myself|hurting myself) (again|myself|$|and|every|to)',
      'i (cut|burned|burnt|slashed|stabbed|scratched|hit) ..2 (myself|my (arms|arm|legs|leg|thigh|thighs|skin)) ..4 (again|tonight|today|yesterday|last night|to feel|bleeding|deep|too deep)',
      '(cutting|hurting|harming|burning|scratching|punching|starving) myself',
      '(broke|broken|break|took) ..3 razor',
      '[blade] ..3 (my|across|on my|to my) (arm|arms|skin|wrist|wrists|thigh|thighs|leg|legs)',
    ],
    steadfast: ['negated'],
    why: 'An urge to injure oneself, or doing it now.',
    source,
    match: 'The urge to cut myself is back.',
    differs: 'The urge to cut my hair is back.',
  },
  {
    id: 'en.self-harm.act',
    category,
    level: 2,
    patterns: [
      '(cut|cuts|hurt|harm|injure|injured|harmed|burned|scratched|starve|choke|bite) myself',
      'i (selfharm|selfharmed)',
      '(my|fresh|new) ..2 (selfharm|cuts|scars) ..3 (arms|arm|wrist|wrists|legs|thighs|from)',
      '(purge|purging|throw up|throwing up|vomiting) after ..2 (eat|eating|meals|every)',
      'tried to cut myself',
      'hurt myself on purpose',
    ],
    why: 'Injury to oneself whose intent or time is not said.',
    source,
    match: 'I cut myself and hid it.',
    differs: 'I cut the bread myself and hid it.',
  },
  {
    id: 'en.self-harm.word',
    category,
    level: 1,
    patterns: [
      '(selfharm|selfharming|selfharmed|selfinjury)',
      '(cut|cuts|cutting|hurt|hurts|hurting|harm|harms|harming) ([themself]|[yourself])',
      'anorexia',
      'bulimia',
    ],
    steadfast: ['third-person'],
    why: 'The subject alone, or someone else’s injury.',
    source,
    match: 'We talked about self-harm in group.',
    differs: 'We talked about harmony in group.',
  },
];
