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
      'i (have|got|bought) ..3 (gun|knife|weapon) ..6 (kill|shoot|stab) (him|her|them|everyone|my)',
      'i am ..2 going to (kill|shoot|stab|murder) (him|her|them|everyone|my [relative]|my [child]) (tonight|today|tomorrow|when|with)',
    ],
    why: 'A target with a plan, a time or a weapon.',
    source,
    match: 'I bought a knife and tonight I will kill him.',
    differs: 'I bought a knife for the kitchen and a pan.',
  },
  {
    id: 'en.harm-to-others.intent',
    category,
    level: 3,
    patterns: [
      '(i|thoughts|thought|urge|urges|fantasies|fantasize|voices) ..5 (of|about|to|tell me to|telling me to) (kill|killing|stab|stabbing|murder|murdering|hurt|hurting|strangle|strangling) (people|someone|somebody|others|him|her|them|my (baby|son|daughter|kids|children|wife|husband|mother|father|mom|dad|family|boss|ex|coworkers|classmates))',
      '(want|going|plan|planning|ready|tempted) ..2 to (kill|murder|shoot|stab|strangle) (people|someone|somebody|others|everyone|my (baby|son|daughter|kids|children|wife|husband|mother|father|mom|dad|family|boss|ex|coworkers|classmates|partner|boyfriend|girlfriend|abuser))',
      '(afraid|scared|worried) ..2 i (will|might|am going to|could) (hurt|kill|harm) (someone|somebody|people|them|him|her|my (baby|child|kids|son|daughter|wife|husband))',
      'voices ..4 (kill|hurt|stab)',
      'homicidal (thoughts|ideation|urges)',
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
      'i (want to|am going to|will|could|would|might) ..2 (kill|murder|strangle|stab|shoot) (him|her|them)',
      'snap and (hurt|kill)',
      '(want|wanted) to hurt (people|someone|somebody|others)',
      'i ..2 (lost control|blacked out) and (hit|hurt|choked|beat) (him|her|my)',
    ],
    why: 'Words of violence that are often anger and sometimes intent.',
    source,
    match: 'I swear I could strangle him.',
    differs: 'I swear I could serenade him.',
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
