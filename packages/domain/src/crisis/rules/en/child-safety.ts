import type { Rule } from '../rule.ts';

const category = 'child-safety';
const source = 'WHO INSPIRE and national child-protection thresholds: violence, sexual abuse, neglect';

export const childSafetyRules: readonly Rule[] = [
  {
    id: 'en.child-safety.violence-at-home',
    category,
    level: 3,
    patterns: [
      '(comes|came|coming|sneaks|sneaking) (in|into) my room at night',
      'my ..2 [parent] ..3 ([hits]|[hitting]|hurts|hurting|abuses|abusing|touches|touching) ..2 (me|us)',
      '[parent] (is|are|keeps|keep|still|always) ..2 ([hitting]|abusing|abusive|touching|hurting) ..2 (me|us)?',
      'my [parent] (hit|hurt|beat|abuse|abuses|molest|molested|rape|raped) me',
      '(he|she|husband|wife|boyfriend|girlfriend|partner|ex) ..4 ([hits]|[hitting]|abuses|abusing|hurts|hurting|molests|molesting|touches|touching|shakes) ..2 (my|our|the|his|her)? .. [child]',
      'abusing me and my [child]',
      '(dad|father|stepdad|stepfather) ..12 ([hitting]|[hits]) ..1 (her|my mom|my mum|my mother|mom|mum|my brother|my sister|my siblings|us)',
      '[parent] ..3 (broke|breaks|used|uses|takes|took|swung|swings) ..3 (belt|broom|stick|cable|hanger|spoon|cane|cord|shoe) ..3 (me|on my|over my|against my|to me)',
      '(he|she|husband|wife|boyfriend|dad|partner) ..4 [hit] ..3 (my|our|the) .. ([child]|oldest|youngest)',
      '(dad|father|stepdad) ..3 ([hits]|[hitting]) ..2 (her|mom|mum|mother|my mom|brother|sister)',
      'my (dad|father|stepdad|mom|mother|parents) ..3 (abuse|abuses|abusive|violent|kick me out|lock me|starve)',
      'my (kids|children|son|daughter|baby) (is|are) ..2 (in danger|not safe|unsafe|being abused|getting hit)',
    ],
    steadfast: ['third-person'],
    why: 'A child in the home is hit, abused or afraid, or the author is that child.',
    source,
    match: 'My stepdad hits me when mum works late.',
    differs: 'My stepdad hits golf balls with me when mum works late.',
  },
  {
    id: 'en.child-safety.sexual-abuse',
    category,
    level: 3,
    patterns: [
      '(touches|touched|touching|molests|molested|molesting|raped|rapes|groomed|grooming) ..2 (my|our|the) [child]',
      'my [child] (was|is|got|has been|being) ..2 (molested|raped|sexually|groomed|abused)',
      'i am ([number] )? .. (11|12|13|14|15|16) ..8 (touches|touched|touching|raped|rapes|molests|molested) me',
    ],
    steadfast: ['third-person', 'past'],
    why: 'Sexual abuse of a child, disclosed.',
    source,
    match: 'I found out that my daughter is being molested.',
    differs: 'I found out that my daughter is being promoted.',
  },
  {
    id: 'en.child-safety.harm-by-author',
    category,
    level: 3,
    patterns: [
      'i ..2 (hit|shook|shake|slapped|beat|hurt|choked|burned) my (baby|toddler|son|daughter|child|kid|kids)',
      '(afraid|scared|worried) ..3 (hurt|harm|shake|drop|kill) ..2 (my|the) (baby|child|kids|son|daughter|newborn)',
      '(thoughts|urge|urges|images) ..4 (hurting|harming|shaking|drowning|hurt|harm|shake|drown) ..2 (my|the) (baby|child|kids|newborn|son|daughter)',
    ],
    why: 'The author has hurt a child or fears doing so.',
    source: 'Perinatal mental health practice: intrusive thoughts of harm; child protection',
    match: 'I am scared I will hurt my baby.',
    differs: 'I am scared the vaccine will hurt.',
  },
  {
    id: 'en.child-safety.word',
    category,
    level: 1,
    patterns: [
      '(father|dad|stepdad|stepfather|mother|mom) ..2 (beat|beating|hit|hitting|abuse|abused|choked) ..1 (mother|mom|mum|her|us|brother|sister)',
      'child (abuse|neglect|molester|molesters|protective)',
      'cps',
      'molested',
      'abusive (parents|parent|father|mother|mom|dad|family|grandma|household|home)',
      'abused as a (child|kid)',
    ],
    why: 'Harm to children is mentioned.',
    source,
    match: 'I grew up with an abusive mother.',
    differs: 'I grew up with an amusing mother.',
  },
];
