import { type Lowering, lowerings } from './detection.ts';
import type { Language } from './language.ts';
import type { Match } from './match-patterns.ts';
import { pauses } from './pause.ts';
import type { Word } from './read-words.ts';
import type { CueHead, RuleHead } from './rule-tables.ts';

/** The highest level that is left under each lowering; never below 1, and level 4 is not asked (C2). */
export const ceilings: Readonly<Record<Lowering, 1 | 2>> = {
  negated: 1,
  past: 1,
  'third-person': 1,
  quoted: 1,
  recovery: 1,
  information: 1,
  hyperbole: 2,
  hypothetical: 2,
};

/** The cues of a text, by place, so that each finding asks only those around it. */
export type CuesByPlace = { readonly anywhere: readonly Match[]; readonly near: readonly Match[] };

/** Farther away than this no cue reaches, unless it reaches anywhere. */
const farthestCue = 48;

export function placeCues(matches: readonly Match[]): CuesByPlace {
  const anywhere = new Map<string, Match>();
  const near: Match[] = [];
  for (const match of matches) {
    if (match.owner.kind !== 'cue') continue;
    if (match.owner.cue.anywhere) anywhere.set(match.owner.cue.id, match);
    else near.push(match);
  }
  return { anywhere: [...anywhere.values()], near: near.sort((one, other) => one.from - other.from) };
}

/** What in the surroundings makes a rule's match less certain. */
export function loweringsOf(
  match: Match,
  rule: RuleHead,
  cues: CuesByPlace,
  words: readonly Word[],
  language: Language,
): Lowering[] {
  const found = new Set<Lowering>();
  const ask = (candidate: Match) => {
    if (candidate.owner.kind !== 'cue') return;
    const { cue } = candidate.owner;
    if ((rule.steadfast?.includes(cue.lowers) && !cue.firm) || found.has(cue.lowers)) return;
    if (cue.categories && !cue.categories.includes(rule.category)) return;
    if (reaches(candidate, match, cue, words, language)) found.add(cue.lowers);
  };
  for (const candidate of cues.anywhere) ask(candidate);
  for (let index = firstFrom(cues.near, match.from - farthestCue); index < cues.near.length; index++) {
    const candidate = cues.near[index];
    if (!candidate || candidate.from > match.to + farthestCue) break;
    ask(candidate);
  }
  const quoted = words[match.from]?.quoted && words[match.to]?.quoted;
  if (quoted && !rule.steadfast?.includes('quoted')) found.add('quoted');
  return lowerings.filter((lowering) => found.has(lowering));
}

/** The index of the first match that begins at a word or after it. */
function firstFrom(matches: readonly Match[], word: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.from ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function reaches(
  cueMatch: Match,
  finding: Match,
  cue: CueHead,
  words: readonly Word[],
  language: Language,
): boolean {
  if (cue.anywhere) return true;
  if (cueMatch.to < finding.from) {
    return cue.before !== undefined && open(cueMatch.to, finding.from, cue.before, cue, words, language);
  }
  if (cueMatch.from > finding.to) {
    return cue.after !== undefined && open(finding.to, cueMatch.from, cue.after, cue, words, language);
  }
  // Gaps never cross a negating word, so that one inside the finding is part of the rule's own wording.
  if (cueMatch.from >= finding.from && cueMatch.to <= finding.to && cue.lowers === 'negated') {
    for (let index = cueMatch.from; index <= cueMatch.to; index++)
      if (language.negators[words[index]?.id ?? 0] !== 1) return true;
    return false;
  }
  // Else inside the finding or around it. A rule whose own wording holds such words says so (`steadfast`).
  return true;
}

/** Whether the way from one word to a later one is short enough and not interrupted. */
function open(
  from: number,
  to: number,
  reach: number,
  cue: CueHead,
  words: readonly Word[],
  language: Language,
): boolean {
  if (to - from - 1 > reach) return false;
  const stops = cue.stopsAt === undefined ? undefined : language.classes.get(cue.stopsAt);
  for (let index = from + 1; index <= to; index++) {
    const word = words[index];
    if (!word) return false;
    if (word.pause === pauses.sentence) return false;
    if (index < to && stops?.[word.id] === 1) return false;
  }
  return true;
}
