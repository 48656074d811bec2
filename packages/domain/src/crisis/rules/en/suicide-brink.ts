import type { Rule } from '../rule.ts';

const category = 'suicide';
const cssrs = 'Columbia-Suicide Severity Rating Scale (C-SSRS)';

/** Who says that they cannot answer for themselves, asks to be stopped, or writes from the place. */
export const suicideBrinkRules: readonly Rule[] = [
  {
    id: 'en.suicide.not-safe',
    category,
    level: 3,
    patterns: [
      '(not|never) ..2 safe ..2 (tonight|from myself|with myself|by myself|with my thoughts|in my own (head|company)|to be (alone|left|on my own|with myself))',
      'i am not safe (right now|at the moment|anymore|today|$)',
      '(not|cannot) ..2 trust myself ..3 (tonight|alone|to be alone|right now|anymore|not to|on my own|home|with (pills|knives|myself|the car)|$)',
      '(danger|risk|threat) to myself',
      '(keep|protect|save) me (safe)? from myself',
      '[afraid] of (myself|what i (might|could|will|may|would|am going to) do ..1 (to)? (myself|tonight|next|alone|$))',
      '[afraid] ..3 (i|that i) ..1 (will|might|may|could|am going to|am about to) ..1 (act on (it|them|the|my)|go through with it|actually do it|give in to|do something (bad|stupid|to myself))',
      'i (might|will|could|may|am going to) ..1 (act on|give in to) ..3 (thoughts|urges|it|them|voices)',
      '(cannot|not) ..2 (promise|guarantee) ..3 (safe|alive|here|not do (anything|it|something)|not hurt)',
      '(talk|talking) me (out of|down from) (it|this|doing|the|$)',
      '(give|tell) me ..2 (reason|reasons|why) ..3 (not to (do it|go|die|end|jump|[kill] [myself])|should not ..3|to (stay|live|keep living|go on)|i should (stay|live|keep))',
      '(voice|voices|head|brain|mind|thoughts) ..4 (tell|telling|tells|told|say|saying|says|want|wants|scream|screaming|keep|keeps) ..4 (to die|die|to jump|jump|[kill] ([myself]|[yourself])|do it|end it|hurt ([myself]|[yourself])|cut|let go|walk (in front|into)|step (off|in front))',
    ],
    steadfast: ['negated', 'hypothetical', 'past', 'third-person'],
    why: 'The author cannot answer for their own safety, asks to be stopped, or hears a voice that commands it.',
    source: `${cssrs}, items 4 and 5; Stanley-Brown safety planning; SAFE-T (command hallucinations)`,
    match: 'Please somebody talk me out of it.',
    differs: 'Please somebody talk me through it.',
  },
  {
    id: 'en.suicide.about-to-act',
    category,
    level: 3,
    patterns: [
      '(about|going|ready|tempted) to ..1 do something ..3 (cannot (undo|take back|be undone)|permanent|final|irreversible|to myself|drastic|unforgivable)',
      '(planning|planned|plan|rehearsing|rehearsed|organising|organizing|preparing|arranging) ..2 (how|when|where) ..2 (end (things|it|everything|my)|do it|die|[kill] [myself]|go)',
      '(planning|planned|rehearsing|organising|organizing|preparing|arranging) my (own)? (death|suicide|exit|departure|funeral)',
      'i ..2 (have|got) ..1 (everything|all) ..2 (i need|ready|prepared|set up|set) ..3 (for (it|tonight)|to (do it|end|die)|$)',
      '(made|making) up my mind ..6 (die|go|leave (on|this|the)|end|tonight|do it|for good)',
      '(nobody|no one|nothing|you|they|anyone) ..2 (can|could|will|is going to) (stop|save) me',
      '(google|googled|googling|search|searching|searched|looked up|looking up|look up|researching|researched|read about|reading about) ..4 (how to (die|hang|drown|[kill] [myself]|end|do it)|painless|overdose|overdoses|overdosing|lethal|fatal|noose|nooses|suicide|tall buildings)',
      'how to (die|[kill] [myself]) ..2 (painlessly|without pain|quickly|peacefully|easily|fast|alone|$)',
      '(if|when) i (do not|am not) ..1 (reply|answer|respond|wake|here|around|alive|online|show) ..3 (tomorrow|tonight|monday|anymore|in the morning|later)',
      'not ..3 (tell|saying|say) ..2 (how|what|where|when) ..6 (try to stop|stop me|talk me out)',
      '(planning|going|want|wanted|ready|decided) to (take|pull|bring) (my|the) ..1 (life|plug on (me|myself|my life)) ..1',
      '(lied|lying|lie) ..4 (suicidal|not being suicidal|suicide|being safe|i was safe|safety|thoughts of|wanting to die|hurting myself)',
      'not suicidal ..2 (but|just|i just|though|except|only) ..12 (date|ready|plan|note|notes|dead|die|gone|exist|wake|alive|pills|rope|gun)',
    ],
    steadfast: ['negated', 'hypothetical', 'third-person', 'information'],
    why: 'Settled intent, or how to do it looked up and laid out.',
    source: `${cssrs}, items 3 to 5`,
    match: 'I am about to do something I cannot undo.',
    differs: 'I am about to do something about the garden.',
  },
  {
    id: 'en.suicide.there-now',
    category,
    level: 3,
    patterns: [
      '(talk to me|help|help me|please|sorry|goodbye|bye) ..3 i am (on|at|by|near) ..2 (bridge|overpass|roof|rooftop|ledge|cliff|cliffs|tracks|railway|edge)',
      '(engine|car) (is)? (running|on) ..4 (garage|hose|window)',
      '(up to|in) my (waist|chest|neck) ..3 (water|sea|river|lake)',
      '(blade|razor|knife|rope|noose|gun|pistol|rifle|shotgun|pills|tablets|bottle|belt) ..2 (is|are)? ..1 (here|right here|in front of me|in my (hand|hands|lap)|next to me|beside me|on my (lap|bed|desk)|against my|round my neck|around my neck) ..8',
      '(ready|set|about) to (jump|step off|step out|pull the trigger|let go|swallow|hang|drive off)',
    ],
    steadfast: ['negated', 'third-person'],
    why: 'Written from the place, or with the means in reach.',
    source: `${cssrs}, preparatory and interrupted acts`,
    match: 'Please talk to me, I am on the overpass.',
    differs: 'Please talk to me, I am on the bus.',
  },
];
