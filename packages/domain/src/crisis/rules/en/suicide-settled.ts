import type { Rule } from '../rule.ts';

const category = 'suicide';
const cssrs = 'Columbia-Suicide Severity Rating Scale (C-SSRS)';

/** Death chosen, preferred or no longer minded, in the frames that any verb of choosing or liking can stand in. */
export const suicideSettledRules: readonly Rule[] = [
  {
    id: 'en.suicide.chosen-death',
    category,
    level: 3,
    patterns: [
      '(decided|deciding|decide|planning|plan|planned|intend|intending|prepared|determined|chose|chosen|choosing|choose|resolved|willing|meant|tempted|trying|longing|aching|desperate|ready) ..1 to ..1 (die|be dead|not (live|exist|wake up|be alive)|stop (living|existing|breathing|being alive)|leave this (world|life|earth)|sleep forever)',
      '(finish|finishing|do|complete) the job ..2 (myself|off|this time|properly|tonight|$)',
      '(finish|finishing) (myself off|myself)',
      'take my leave of ..1 (world|life|you all|it all)',
      'out of here in a (bag|box|coffin|casket|body bag|hearse)',
      '(still (here|alive)|i (survived|woke up|am alive)) ..1 unfortunately',
      'unfortunately ..2 (still (here|alive)|survived|woke up|it did not work)',
      '(letting|let) go of ..2 (wheel|steering wheel)',
      '(think|thinking|thoughts|thought|urge|urges|tempted|could|easy|want|imagine) ..6 (not (turn|turning|brake|braking) ..4|(turn|turning|yank|yanking|jerk|jerking) the (wheel|steering wheel))',
      '(i|have) ..1 wanted to ..1 (not (exist|be here|be alive|wake up|live)) ..6',
    ],
    steadfast: ['past', 'hypothetical'],
    why: 'Death or not living as what has been chosen, whatever verb says so.',
    source: `${cssrs}, items 1 and 4`,
    match: 'After all these years I have chosen to be dead.',
    differs: 'After all these years I have chosen to be bold.',
  },
  {
    id: 'en.suicide.preferred-death',
    category,
    level: 3,
    patterns: [
      '(being dead|death|dying|to be dead|not being alive|to not exist|not existing) ..3 (be|is|seems|seem|sounds|feels|looks) ..2 (easier|better|kinder|simpler|nicer|preferable|appealing|tempting|peaceful|a relief|less) ..6',
      '(prefer|preferring) ..2 (death|be dead|dying|to die|die) ..6',
      '(car|bus|truck|train|lorry|bullet|lightning|meteor|someone|something|plane) ..3 (hit|hits|killed|kills|kill|shot|took|takes|crashed|crashes|ran over|fell on) ..1 me? ..6 i ..1 (be|would be|would feel|would not) ..1 (ok|okay|fine|relieved|happy|mind|care|good|glad|better|grateful|bothered|fight|thankful)',
      '(tired|sick|exhausted|afraid|hate|dread|dreading|sad|disappointed|gutted|annoyed|angry) ..2 (of|that i|about|when i)? ..1 (waking up|wake up|woke up) ..1 (alive|again|every (day|morning)|each (day|morning)|still here|to another day|another day|at all)',
      'no ..2 (reason|reasons) ..2 (stay|keep|be|remain|carry on|going) ..1 (living|alive|breathing|going on) ..4',
      'not ..4 (reason|reasons) ..2 (stay|keep|be|remain|carry on|going) ..1 (living|alive|breathing|going on) ..4',
      '(envy|envious|jealous) ..3 (dead|dying|died|passed away|terminal|suicide|in the ground|killed)',
    ],
    steadfast: ['past', 'hypothetical', 'negated', 'third-person'],
    why: 'Being dead is called better than living, envied or no longer minded.',
    source: `${cssrs}, item 1; motivational-volitional model (O’Connor), defeat and entrapment`,
    match: 'Some mornings I think being dead must be kinder.',
    differs: 'Some mornings I think being early must be kinder.',
  },
];
