import type { Rule } from '../rule.ts';

const category = 'suicide';
const cssrs = 'Columbia-Suicide Severity Rating Scale (C-SSRS)';

/** Attempts of minutes to days ago, and how their authors speak of the next one. */
export const suicideActRules: readonly Rule[] = [
  {
    id: 'en.suicide.took-something',
    category,
    level: 3,
    patterns: [
      'i ..2 (took|taken|swallowed|downed|drank|ate|necked|popped) ..1 (all|everything|lots|loads|handful|handfuls|bunch|tons|too many|a lot|most|rest|entire|whole lot) ..6 [drug]',
      '^ ..2 (took|swallowed|downed|necked) ..2 everything ..4 (cabinet|cupboard|drawer|bathroom|house)',
      'i ..2 (took|taken|swallowed|downed|necked) ..2 (handful|handfuls|everything) ..4 (cabinet|cupboard|drawer|bathroom|house|find|found)',
      '^ ..3 (took|swallowed|downed|necked) (a lot of|lots of|loads of|all|too many|handful of) ..3 [drug]',
      '(pills|tablets|overdose|bottle|packet) ..6 ([number] (minutes|hours)|hour|while|bit) ago ..8 (scared|dizzy|sleepy|regret|help|sick|shaking|now what|feel)',
    ],
    steadfast: ['past'],
    why: 'A quantity of medicine was taken, and that is told while it works.',
    source: `${cssrs}, actual attempt`,
    match: 'I swallowed everything I could find in the bathroom.',
    differs: 'I cleaned everything I could find in the bathroom.',
  },
  {
    id: 'en.suicide.took-it',
    category,
    level: 3,
    patterns: [
      'i ..2 (took|taken|swallowed|downed) (them|these|those) all',
      'i ..2 (took|taken|had|swallowed) ([many]|[number] (boxes|packets|packs|strips|bottles) of) [drug]',
      '(took|taken|swallowed) the whole (packet|box|bottle|pack|strip)',
      'i ..2 took too many $',
      '(left|turned|opened) the gas on? ..2 (and|$)',
      'i ..2 (took|taken|swallowed|downed) all of (them|these|those|it)',
      'i ..2 (took|taken|swallowed|drank) something ..6 (scared|bad|sorry|mad|should not|regret|help|dizzy|sleepy|do not tell|stupid|poison|$)',
      '(not|stopped|stop|quit|skipping|skipped|refusing|hiding) ..3 (take|taking|eating|drinking|using)? ..2 (insulin|dialysis|chemo|inhaler|(heart|blood pressure) (pills|tablets|meds|medication|medicine)) ..3 (on purpose|deliberately|hoping|so that|anymore|and nobody|because i)',
    ],
    steadfast: ['past', 'negated'],
    why: 'Something was taken or left out, and what is not said: how much, and what for.',
    source: `${cssrs}, actual attempt`,
    match: 'I swallowed all of them.',
    differs: 'I followed all of them.',
  },
  {
    id: 'en.suicide.tried-lately',
    category,
    level: 3,
    patterns: [
      '(tried|attempted|try) ..1 to ([perish]|die|hang|drown|jump|[kill] [myself]|end (it|things|my life)|take my (own)? life) ..8 (last night|this (morning|week|weekend|month|afternoon)|last (week|weekend|month)|yesterday|today|tonight|[someday]|(days|weeks|hours|nights) ago|woke up|nobody (knows|knew|noticed)|no one (knows|knew|noticed))',
      '(last night|this (morning|week|weekend|afternoon)|last (week|weekend)|yesterday|today|tonight|on [someday]|(days|weeks|hours|nights) ago) ..4 i (tried|attempted) (to ([perish]|die|hang|drown|jump|[kill] [myself]|end (it|things|my life))|again)',
      '(made|had) ..2 (attempt|attempts) ..2 (on my (own)? life|last|this|yesterday|again|[number] (days|weeks|hours) ago|(days|weeks) ago)',
      'attempt on my (own)? life',
      '(next time|this time|next one) ..4 i (will|would|am going to|want to) ..3 (do it (right|properly)|make sure|not fail|not miss|succeed|work|use)',
      '(it|which|that) (should|was supposed to|was meant to) have (worked|killed me|been enough|finished)',
      '(do|doing) it (properly|right) (this|next) time',
      '(wish|wished|angry|disappointed|sad|gutted|annoyed|sorry) ..4 (it|they) ..2 not ..1 (work|let me go)',
      '(put|had|tied|got) ..2 (rope|noose|belt|cord|knife|blade|gun|barrel|pistol) ..4 (and)? ..2 (took it (down|off|out)|stopped|could not|chickened|put it (down|back|away)|let go)',
      '(stopped|rescued|saved|caught|found) me ..4 (last night|this morning|yesterday|today|just in time|before i (could|jumped|did))',
      '(had|got) my stomach pumped',
    ],
    steadfast: ['past', 'negated', 'recovery'],
    why: 'An attempt of days ago, broken off or survived, and the next one in mind: the strongest sign there is.',
    source: `${cssrs}, actual, interrupted and aborted attempts in the past three months`,
    match: 'On Sunday I tried to overdose and nobody noticed.',
    differs: 'On Sunday I tried to oversleep and nobody noticed.',
  },
  {
    id: 'en.suicide.nearly-did',
    category,
    level: 3,
    patterns: [
      '(nearly|almost|this close to|so close to|inches from|seconds from|[number] steps? from) ..2 (jumped|jumping|stepped|stepping|did it|doing it|pulled the trigger|went over|let go|going over|going through with it|ending it|ended it) ..3 (today|tonight|last night|yesterday|this (morning|week)|off|in front|again|$)',
      '(today|tonight|last night|yesterday|this morning|on [someday]) ..3 i ..1 (nearly|almost) ..1 (did it|jumped|stepped|ended|let go|went through|pulled|drove)',
      '(stood|standing|was|sat|sitting|been|went) ..4 (platform|bridge|ledge|roof|rooftop|cliff|cliffs|overpass|viaduct|balcony|tracks|car park) ..8 (nearly|almost|jump|step|waiting for|which train|let go|could not|picking|end it|do it|over the edge|courage|backed)',
      '(went|been|drove|walked|gone) ..3 (bridge|viaduct|cliff|cliffs|tracks|overpass|station|top of the car park) ..6 ([number] times|again|to (jump|do it|end|see if))',
    ],
    steadfast: ['past', 'negated'],
    why: 'The way to the place, or the step before the last, gone already.',
    source: `${cssrs}, aborted attempt and preparatory acts`,
    match: 'This morning I stood on the overpass and could not make myself jump.',
    differs: 'This morning I stood on the ladder and could not make myself paint.',
  },
];
