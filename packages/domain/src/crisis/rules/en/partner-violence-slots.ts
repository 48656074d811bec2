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
      '[heshe] ..5 (squeezed|squeezes|grabbed|grabs|pressed|presses|crushed|held|holds) ..1 my (neck|throat|windpipe)',
      '(until|till|so hard|before) i (passed out|blacked out|lost consciousness|could not breathe|saw stars)',
      '([heshe]|him|her) ..8 [force] ..3 (it|this|that|food|phone|something)? ..2 (in|into|against|at|over|across) my (face|mouth|head|body|chest|stomach|belly|back)',
      '[heshe] ..6 (shoved|shoves|cornered|corners|restrained|restrains|tackled|tackles|chased|chases|lunged at|lunges at|wrestled|wrestles|pinned|pins|dragged|drags|tripped|whipped|scratched|elbowed|kneed|body slammed|charged at|swung at|swings at|spat at|spits at) ..2 (me|us)',
      '(wrestling|dragging|pinning|pushing|throwing|shoving|slamming|knocking) me ..2 (to|into|against|on|onto|down) ..2 (floor|ground|wall|bed|door|stairs|couch|down)',
      '[heshe] ..4 (blocks|blocked|blocking|stood|stands) ..3 (door|doorway|driveway|exit|my way|my car)',
      '[heshe] ..5 (destroyed|destroys|smashed|smashes|broke|breaks|threw|throws) ..2 (my|our|the) ..1 (phone|things|stuff|car|laptop|dishes|furniture|clothes|tv|belongings|windows)',
      '[heshe] ..5 (forces|forced|forcing|pressures|pressured|pressuring|coerced|coerces|makes|made) ..1 me ..3 (sex|sexual|sexually|sleep with|abortion|undress)',
      '(woke|wake|waking) ..2 (to|up to) (him|her) ..4 (on top of me|choking|touching|inside)',
      '(bruises|bruise|marks|black eye|concussion|stitches|broken (rib|nose|arm|jaw)|busted lip|split lip) ..2 (from|because|where|after|when|that) ..2 (he|she|him|her|husband|boyfriend|partner|wife|girlfriend)',
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
      '(flinch|flinching|tense up|cower|walk on eggshells|eggshells) ..6 (he|she|him|her|his|husband|boyfriend|partner)',
      '(he|she|husband|wife|boyfriend|girlfriend|partner) ..3 (keeps|kept|has|sleeps with|carries|owns) ..2 (gun|knife|weapon|pistol|rifle) ..6 (me|bed|argue|reminds|threat|angry|mad|fight)',
      'not allowed to (see|talk|go|leave|have|work|call|speak|visit|drive|spend|wear|text)',
      '(because of|remember|after) what (he|she) did ..1 (to me|last time|that night)',
      '(afraid|scared|terrified|worried|fear|like|think|thinking|know|nightmares|dreams) ..6 (he|she) ..3 (come back|come after me|find me|find us|try again|do it again|kill me|kill us|hurt me|hurt us)',
      '(my|our|the) ..1 (kids|children|daughter|son|baby|child|daughters|sons) ..3 (scared|afraid|terrified|in danger|not safe|unsafe|saw|witnessed|watched|crying) ..6 (him|her|he|she|his|dad|father|it|abuse|violence)?',
      '(denied|granted|file|filed|filing|got|get|getting|violated|violating|violates|violation|contempt|served|need|want) ..4 (protection|restraining order|protective order|protection order|order of protection|stay away order|contact order|ivo|avo|injunction)',
      '(stay away|protective|protection|restraining|emergency protective) order',
      '(program|get|go|into|in|to|at|find|found|going|called|calling) ..3 (shelter|shelters|refuge|safe house)',
      '(cops|police|courts|court|judge|system) ..4 (not|failed|fail|failing|never|ignored) ..3 (care|help|protect|believe|me|us|do anything)',
      '(planning|plan|trying|want|need|preparing|ready|going|about|saving) ..4 (leave|escape|leaving|get out|move out|moving away|get away|run) ..6 (my abuser|with my (kids|child|children|son|daughter|baby)|safely|before he (comes|finds|gets|kills|hurts))',
      '(he|she|ex|exhusband|exboyfriend|abuser) ..4 (pressures|pressuring|pressured|harassing|harasses|stalks|stalking|tracking|tracks|showing up|shows up|showed up|keeps calling|keeps texting|will not leave me alone|not leave me alone)',
      '(cut|cuts|shut|shuts|turned|takes|took) ..2 (off|away) ..2 (utilities|electricity|power|water|phone|internet|my card|my cards|heat)',
      '(my|still|am|being|live|living|lived|been|from|with|in|of) ..4 (abuser|abusive|domesticviolence|emotionally abusive|physical abuse|mental abuse)',
      '(getting away with|got away with) ..2 (this|it|abuse|hitting|hurting)',
      '(record|recording|recorder|evidence|proof|document) ..10 (abuse|abuser|threats|custody)',
      '(going|go|goes|went) back to (him|her|my (abuser|ex|husband|abusive))',
      '(i|we|me) ..4 afraid ..4 (in|of) my own (home|house|partner|husband|wife)',
      '(called|calls|calling) me ..2 (names|worthless|stupid|crazy|slut|whore|bitch|fat|ugly|useless) ..8 (he|she|him|husband|boyfriend|abuse|every)',
    ],
    steadfast: ['negated', 'hypothetical'],
    why: 'What violence leaves behind: orders, shelters, evidence, plans to leave, children who have seen it, an ex who does not stop.',
    source: `${dangerAssessment}, separation and stalking; ${dash}, 2, 5–8, 12`,
    match: 'I filed for a restraining order last month.',
    differs: 'I filed for a return of the order last month.',
  },
];
