import type { Rule } from '../rule.ts';

const category = 'suicide';
const cssrs = 'Columbia-Suicide Severity Rating Scale (C-SSRS)';

/** Means and methods as slots: what is done × with what × to which part of the body, and questions about it. */
export const suicideMeansRules: readonly Rule[] = [
  {
    id: 'en.suicide.means-as-slots',
    category,
    level: 3,
    patterns: [
      '(picture|picturing|imagine|imagining|see|seeing|visualize|visualizing|thinking of|think about|dream about|dreaming of) ..1 (myself|me) ..2 (hanging|dead|dying|falling|bleeding|jumping|drowning|in a coffin|shooting)',
      '(took|taken|swallowed) ..1 ([many]|#|several|ten) ..3 (pills|tablets|sertraline|[drug]|prozac|lexapro|oxy|aspirin|sleeping pills) ..6 (ago|already|just now|at once|tonight|and now)',
      '(parking garage|garage roof|multistorey|top floor|highway|motorway|train station|platform) ..6 (jump|jumping|step off|leap|end it|die)',
      '(jump|jumping|leap|leaping|step|fall) ..1 (off|from) ..2 (parking|garage|multistorey)',
      '([urge]|going|about|[want]) ..5 [leap] (off|into|in front of|under|from|over|out of) ..3 ([height]|[vehicle]|trains|cars|trucks|traffic|platform|road|river|oncoming|ocean|sea)',
      '[leap] (into|in front of|under|in to) ..2 (traffic|oncoming|trains|a train|the train|a truck|a bus|cars|moving)',
      '([urge]|about|[want]) ..2 to? ..1 (jump|jumping|leap|leaping) off (today|tonight|tomorrow|now|something|somewhere|a|the|$)',
      '(shove|stick|stab|plunge|jam|push|drive|put|ram) ..3 (knife|glass|blade|it|scissors|something|needle|pen|razor|shard) ..3 (in|into|through) my (neck|chest|heart|throat|stomach|eye|wrist|wrists)',
      '(stab|hang|drown|gas|suffocate|asphyxiate|electrocute|impale|burn) (myself|me to death|myself to death)',
      '(bullet|shot|slug) ..2 (in|into|to|through|at) my (own)? (head|brain|skull|temple|mouth|heart|chest)',
      '(grown|grow|had|have|get|got|found|find|finally|only|need|lack|pluck) ..2 (balls|guts|courage|nerve|strength|bravery) ..2 to ..2 (do it|end it|end my|go through|get it over|fulfil|fulfill|jump|pull the|kill|die|finish it|take the)',
      '([drug]|mg|dose) ..14 kill me',
      'kill me ..3 ([drug]|mg|instantly|painlessly|quickly|if i take|in my sleep)',
      '(take|taking|swallow|swallowing|down|downing|eat|eating) ..3 [drug] ..6 (never wake|not wake|sleep forever|go to sleep forever|end it|be done|over with|be over)',
      '[drug] ..8 (take|swallow|down) (them|it all|them all|all of them|every) ..4 (tonight|today|now|soon|at once|tomorrow)',
      '(have|got|bought|stole|saved|collected|found|afford|ordered|here is|getting|hold) ..4 (gun|rope|noose|helium|cyanide|rifle|pistol|shotgun|exit bag) ..12 (do it|end it|be over|at peace|find peace|goodbye|my head|so i can|ready)',
      '(before|until|when|after) i ..1 (go through with it|pull the trigger|jump|hang myself|end it|end it all)',
      '(drank|drink|drinking|swallow|swallowed) ..2 (bleach|antifreeze|pesticide|poison|detergent|drain cleaner)',
      '([drug]|anything|something) ..3 take ..4 never wake',
    ],
    steadfast: ['third-person', 'hypothetical', 'negated'],
    why: 'A means brought together with one’s own body or one’s own end.',
    source: `${cssrs}, items 3–5`,
    match: 'I keep wanting to leap in front of a lorry, in front of a bus.',
    differs: 'I keep wanting to leap in front of the choir.',
  },
  {
    id: 'en.suicide.method-question',
    category,
    level: 3,
    patterns: [
      '(how|what|which) ..2 (many|much|amount|dose|dosage|quantity|number|combination) ..6 ([drug]|drugs|drug|substances|alcohol|chemicals) ..12 (overdose|deadly|lethal|fatal|fatality|to die|kill|[end] ..2 life)',
      '(painless|swift|quick|quickest|easy|easiest|peaceful|humane|fast|fastest|certain|surest|reliable|effective|foolproof|discreet) ..3 (hanging|suicide|death|drowning|asphyxiation|suffocation|overdose|overdosing|exit)',
      '(teach|tell|show|explain|describe|guide|help|instructions|guide|steps|how|advice) ..6 (commit suicide|hanging technique|hang myself|tie a noose|asphyxiation|suffocate myself|bleed out|end my life|suicide with|suicide by|my suicide|my own death)',
      '(suicide|die|death|kill [myself]|end it) (with|by|using|via|from|through) ..1 (helium|carbon|exhaust|car exhaust|gas|charcoal|pills|rope|plastic bag|nitrogen|hanging|drowning|jumping|overdose|overdosing|electrocution)',
      '(helium|exhaust|monoxide|charcoal|nitrogen|cyanide|nitrite|embolism|hanging|electrocution|hypothermia|drowning) ..8 (suicide|to die|painless|painlessly|how long|lethal|resuscitate|fatal)',
      '(make|look|disguise|stage|seem) ..5 (my death|suicide|my suicide) ..4 (accident|accidental|natural)',
      '(someone|anyone|they|who|before) ..3 (discover|discovers|find|finds) ..1 (my|your) (body|corpse)',
    ],
    steadfast: ['third-person', 'negated'],
    why: 'Asking how: which means, how much, how surely or quickly.',
    source: `${cssrs}, item 3; Safe messaging practice: method questions are answered with care, never with methods`,
    match: 'What amount of tablets would be fatal?',
    differs: 'What amount of tablets would be sold today?',
  },
];
