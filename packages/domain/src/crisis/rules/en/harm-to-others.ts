import type { Rule } from '../rule.ts';

const category = 'harm-to-others';
const source = 'HCR-20 V3 and duty-to-protect practice (Tarasoff): target, intent, means';

export const harmToOthersRules: readonly Rule[] = [
  {
    id: 'en.harm-to-others.plan',
    category,
    level: 4,
    patterns: [
      '(shoot|shooting) up (the|my|a|this) (school|office|place|work|workplace|church|mall|building|class)',
      '(bring|bringing|take|taking) ..2 (gun|knife|weapon|bomb) to (school|work|class|the office|church)',
      'i am ..2 going to (kill|shoot|stab|murder) (him|her|them|everyone|my [relative]|my [child]) (tonight|today|tomorrow|when|with)',
    ],
    why: 'A target with a plan, a time or a weapon.',
    source,
    match: 'I am taking a knife to school.',
    differs: 'I am taking a knife to the picnic.',
  },
  {
    id: 'en.harm-to-others.intent',
    category,
    level: 3,
    patterns: [
      '(wanting|want|thoughts|thought|think|thinking|urge|urges|fantasies|fantasize|fantasise|dream|voices) ..5 (of|about|to) (kill|killing|stab|stabbing|murder|murdering|hurt|hurting|strangle|strangling) (people|someone|somebody|others|him|her|them|my (baby|son|daughter|kids|children|wife|husband|mother|father|mom|dad|family|boss|ex|coworkers|classmates))',
      'i ..4 (want|going|plan|planning|ready|tempted) ..2 to (kill|murder|shoot|stab|strangle) (people|someone|somebody|others|everyone|my (baby|son|daughter|kids|children|wife|husband|mother|father|mom|dad|family|boss|ex|coworkers|classmates|partner|boyfriend|girlfriend|abuser))',
      '(afraid|scared|worried) ..2 i (will|might|am going to|could) (hurt|kill|harm) (someone|somebody|people|them|him|her|my (baby|child|kids|son|daughter|wife|husband))',
      'voices ..4 (kill|hurt|stab)',
      'homicidal (thoughts|ideation|urges)',
      '(voice|voices) ..6 (says|say|said|tell|tells|telling|told|want|wants) ..10 (hurt|kill|stab|open|cut|push|attack|burn|swapped|stop (him|her|them))',
      'i ..2 (swear|am|will|want) ..8 (put|run|smash|beat|cut|shoot|stab|burn|strangle|break|hunt) ..1 (him|her|them|his|their) ..2 (through|over|up|down|head|face|legs|throat|house)',
      'i ..3 (put|run|ran|smash|knock|drive) (him|her|them) ..1 (over|through|down|off)',
      'i ..2 (hit|slapped|punched|kicked|shoved|choked|strangled|beat|pushed|pinned|had|got) (her|him|my [heshe]|my [relative]) ..3 (by the (throat|neck)|again|harder|on the floor|against|until|unconscious)',
      'i ..4 (had|got|have) my ..2 (hands|hand|thumbs) ..3 (around|round|on|by) ..1 (his|her|their) (neck|throat|eyes)',
      '(somebody|someone|people|police) ..2 (needs to|should|must|please|has to) ..1 stop me',
      'before i ..2 (hurt|kill|harm|stab|shoot) ..1 (someone|somebody|him|her|them|people|anyone|my)',
      'not trust myself ..4 (with|around|near|not to) ..2 (him|her|them|people|knife|what)',
      'i ..4 (have|got|bought|with|took) ..4 (gun|knife|rifle|pistol|crowbar|hammer|axe|petrol) ..10 (his|her|for (him|her|them|my)|address|school|truck|loaded)',
      '(kill|take|shoot|burn|gas) (them|him|her|everyone|us|the kids|the children|my (kids|family|wife|husband)) ..2 (all|and (then)? (myself|me)|with me when|together)',
      '(we|they) all (go|die|burn) together',
    ],
    steadfast: ['third-person'],
    why: 'Thoughts, urges or intent to kill or hurt others.',
    source,
    match: 'I keep having thoughts about killing my boss.',
    differs: 'I keep having thoughts about calling my boss.',
  },
  {
    id: 'en.harm-to-others.ambiguous',
    category,
    level: 2,
    patterns: [
      'i (want to|am going to|will|might) ..2 (kill|murder|strangle|stab|shoot|hurt|destroy) (him|her|them)',
      'i know where (he|she|they) ..1 (live|lives|parks|works|sleeps|drinks|walks)',
      'i (hit|slapped|punched|choked|strangled|beat) (her|him|my [heshe])',
      '(want|wanted) to hurt (people|someone|somebody|others)',
    ],
    why: 'Words of violence that are often anger and sometimes intent.',
    source,
    match: 'I swear I will strangle him.',
    differs: 'I swear I will serenade him.',
  },
  {
    id: 'en.harm-to-others.word',
    category,
    level: 1,
    patterns: ['homicidal', '(kill|killing|murder|shoot) (people|someone|everyone|him|her|them)'],
    why: 'Violence against others is mentioned.',
    source,
    match: 'In the film he wanted to kill someone.',
    differs: 'In the film he wanted to kiss someone.',
  },
];
